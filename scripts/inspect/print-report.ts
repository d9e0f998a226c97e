/** A report in plain words for a terminal. The words are the interface's own. */
import { actRows } from '../../core/legal/act-rows.ts';
import type { Check, Notice } from '../../core/legal/legal.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';
import type { Report } from '../../core/report.ts';
import type { Sourcing } from '../../core/sourcing/sourcing.ts';
import { en } from '../../locales/en.ts';
import { pickText } from '../../locales/pick-text.ts';

const SCOPES = { applies: 'applies', 'may-apply': 'may apply', elsewhere: 'elsewhere' } as const;
const FORMS = { 'text-credit': 'credit', dateline: 'dateline', byline: 'byline', 'photo-credit': 'photo' } as const;
const WIDTH = 100;

const row = (name: string, value: string): string => `  ${name.padEnd(16)}${value}`;
const short = (text: string): string => (text.length > WIDTH ? `${text.slice(0, WIDTH - 2).trimEnd()} …` : text).replace(/\s+/g, ' ');

export function printReport(report: Report): string {
  const { page, publisher, pageNotices, sourcing, legal } = report;
  const owner = publisher.kind === 'known' ? `${publisher.name} (${publisher.id}), by ${publisher.how}: ${publisher.matched}` : publisher.kind === 'declared' ? `not known; calls itself ${publisher.name}${publisher.says ? `, says it is ${publisher.says.id}` : ''}` : 'not known';
  return [
    page.title ?? page.url,
    row('address', page.url),
    row('kind', [page.kind, page.language, page.published].filter(Boolean).join(', ')),
    ...(page.byline.length ? [row('byline', page.byline.join('; '))] : []),
    row('publisher', owner),
    ...(page.selfDescription ? [row('of itself', `“${short(page.selfDescription)}”`)] : []),
    ...pageNotices.map(({ kind, text }) => row('own notice', `${kind}: “${short(text)}”`)),
    '',
    ...printSourcing(sourcing),
    '',
    'Legal risk',
    ...(legal.notices.length ? legal.notices.flatMap(printNotice) : ['  No notice for this publisher in the records.']),
    ...legal.checks.map((check) => row(check.jurisdiction, printCheck(check))),
    ...legal.background.map(({ jurisdiction, regime, scope }) => row(jurisdiction, `rule that names no publisher: ${regime}, ${SCOPES[scope]}`)),
  ].join('\n');
}

function printCheck({ state, partial, rules, registers }: Check): string {
  if (state === 'not-covered') return rules ? 'no register, only rules that name no publisher' : 'not covered: we have no data';
  const found = state === 'listed' ? 'listed' : partial ? 'not found in what we know of' : 'checked, not listed';
  return `${found} (${registers.map(({ regime, checked }) => `${regime}, ${checked}`).join('; ')})`;
}

/** What was found in a text about where its reporting comes from. */
export function printSourcing(sourcing: Sourcing | null): string[] {
  if (!sourcing) return ['Sourcing', '  not looked at'];
  const { credits, photoNotes, sources, attributions, cutOff } = sourcing;
  const found = [
    ...credits.map(({ form, name, text }) => row(FORMS[form], `${name}: “${short(text)}”`)),
    ...photoNotes.map(({ text }) => row('photo', `“${short(text)}”`)),
    ...sources.map(({ kind, name, role, text, quoted, paraphrased, reason }) =>
      row(kind, [name ?? `“${short(text)}”`, role, `${quoted} quoted, ${paraphrased} paraphrased`, reason && `reason: “${short(reason)}”`].filter(Boolean).join(', '))),
  ];
  return [
    `Sourcing (found, ${attributions.length} ${attributions.length === 1 ? 'attribution' : 'attributions'})`,
    ...(found.length ? found : ['  nothing found']),
    ...(cutOff ? ['  The text is cut off: a closing credit may be missing.'] : []),
  ];
}

function printNotice(notice: Notice): string[] {
  const { jurisdiction, status, publisherName, since, scope, acts, remainsLawful, stale, checked } = notice;
  return [
    `  ${jurisdiction}  ${status}, ${publisherName}${since ? `, since ${since}` : ''}: ${SCOPES[scope]}${stale ? ` (record of ${checked}, past its review date)` : ''}`,
    ...actRows(acts).map(({ row: name, acts: [gravest] }) => {
      const costs = gravest && !gravest.unverified ? [gravest.first && `first: ${en.penalty(gravest.first)}`, gravest.repeat && `repeated: ${en.penalty(gravest.repeat)}`].filter(Boolean) : [];
      return row(`  ${en.law.rows[name]}`, [en.law.outcomes[outcomeOf(gravest)], ...costs, gravest?.certainty && `certainty ${gravest.certainty}`].filter(Boolean).join('; '));
    }),
    ...(remainsLawful ? [row('  lawful', short(pickText(remainsLawful, 'en').text))] : []),
  ];
}
