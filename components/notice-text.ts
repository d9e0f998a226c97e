/**
 * A report's notices as plain text with their sources, to be copied. What the reader said of themselves stays out: a copy travels. Facts
 * and words are those of the panel, numerals are counted anew from 1.
 */
import type { CitationRef, Evidence, Notice, NoticeAct } from '../core/legal/legal.ts';
import type { Report } from '../core/report.ts';
import type { LocalText, Penalty } from '../data/schema.ts';
import { headingParts } from '../locales/heading-parts.ts';
import { pickText } from '../locales/pick-text.ts';
import type { Rich } from '../locales/rich.ts';
import type { SurfaceWords } from '../locales/words.ts';
import { alike } from './act-order.ts';
import { sayGroups } from './notice-words.ts';
import { numerals, type Numerals } from './numerals.ts';
import { surenessOf } from './sureness.ts';
import type { Rules } from './surface.ts';

type Writing = { words: SurfaceWords; rules: Rules; numbered: Numerals };

/** Blocks of text, parted by blank lines, sources last. */
export function noticeText(notices: readonly Notice[], report: Report, words: SurfaceWords, rules: Rules): string {
  const to: Writing = { words, rules, numbered: numerals() };
  const page = report.publisher.kind === 'known' ? report.publisher.id : null;
  const blocks = notices.flatMap((notice) => noticeBlocks(notice, page, to));
  const sources = report.citations
    .map((source, ref) => ({ source, ref }))
    .filter(({ ref }) => to.numbered.has(ref))
    .map(({ source, ref }) => ({ source, numeral: to.numbered.of(ref) }))
    .sort((a, b) => a.numeral - b.numeral)
    .map(({ source: { title, url, access, checked }, numeral }) => `[${numeral}] ${title}. ${url} (${access === 'read' ? words.sources.read(checked) : words.sources.unread})`);
  const head = report.page.host === '' ? [] : [words.take.page(report.page.host)];
  return [...head, ...blocks, [words.sources.title(sources.length), ...sources].join('\n'), words.take.madeBy(report.today, report.data.compiled)].join('\n\n');
}

function noticeBlocks(notice: Notice, pagePublisher: string | null, to: Writing): string[] {
  const { words, rules } = to;
  const { lowest, highest, grounds } = surenessOf(notice);
  const heading = plain(words.law.heading({ ...headingParts(notice, pagePublisher, words.language), body: notice.publisherName }), words);
  const say = plain(words.law.say(sayGroups(notice.acts, rules)), words);
  return [
    `${heading}.${cites(notice.citations, to)}`,
    [say === '' ? [] : (notice.stale ? words.scope.thatTime : '') + say, words.howSure(lowest, highest, grounds)].flat().join('\n'),
    ...rules.actRows(notice.acts).filter(({ acts }) => acts.length > 0).map(({ row, acts }) => [`${words.law.rows[row]}: ${words.law.outcomes[rules.outcomeOf(acts[0])]}`, ...alike(acts).flatMap((group) => actLines(group, acts.length > group.length, to))].join('\n')),
    ...labelled(words.cost.lawful, notice.remainsLawful, words),
    ...(notice.oldPosts ? labelled(words.oldPosts.title(notice.since), notice.oldPosts, words) : []),
    ...(notice.keepInMind.length > 0 ? [[`${words.cost.keepInMind}:`, ...notice.keepInMind.map((text) => `– ${pickText(text, words.language).text}`)].join('\n')] : []),
    listingLine(notice, words),
  ];
}

function actLines(acts: readonly NoticeAct[], named: boolean, to: Writing): string[] {
  const { cost, law, language } = to.words;
  const [act] = acts;
  if (!act) return [];
  const { first, repeat, alternatives = [], worstCase, certainty, evidence, note, unverified } = act;
  const possible = act.risk === 'unclear' || act.risk === 'none';
  const penalties = first ?? repeat ?? alternatives[0];
  const worst = worstCase ? [`  ${cost.atWorst}: ${pickText(worstCase, language).text}`] : [];
  return [
    ...(named ? [`  (${acts.map((one) => law.acts[one.act]).join(', ')})`] : []),
    ...(possible ? worst : []),
    ...(unverified && penalties ? [`  ${cost.possible}: ${cost.penaltyUnread}`] : [
      ...(first ? [`  ${possible ? cost.atWorst : repeat ? cost.first : cost.possible}: ${penaltyLine(first, to.words)}`] : []),
      ...(repeat ? [`  ${cost.repeat}: ${penaltyLine(repeat, to.words)}`] : []),
      ...alternatives.map((penalty, at) => `  ${possible && at === 0 && !worstCase && !first ? cost.atWorst : cost.alternative}: ${penaltyLine(penalty, to.words)}`),
    ]),
    ...(possible ? [] : worst),
    ...(certainty ? [`  ${cost.howSure}: ${cost.sure[certainty]}`] : []),
    ...evidence.map((one) => `  ${evidenceLine(one, to)}`),
    ...(note ? [`  ${pickText(note, language).text}`] : []),
  ];
}

function penaltyLine(penalty: Penalty, words: SurfaceWords): string {
  const article = penalty.basis === null ? [] : [words.article(penalty.basis)];
  const more = [penalty.condition, penalty.note].flatMap((text) => (text === null ? [] : [pickText(text, words.language).text]));
  return [words.penalty(penalty), ...article, ...more].join('; ');
}

function evidenceLine({ kind, issuer, text, citations }: Evidence, to: Writing): string {
  const { evidence, language } = to.words;
  return `${evidence[kind]}${issuer ? ` (${pickText(issuer, language).text})` : ''}: ${pickText(text, language).text}${cites(citations, to)}`;
}

function labelled(label: string, text: LocalText | null, { language }: SurfaceWords): string[] {
  return text ? [`${label}: ${pickText(text, language).text}`] : [];
}

function listingLine(notice: Notice, { listing, day, language }: SurfaceWords): string {
  return [
    `${listing.listed}: ${notice.since === null ? listing.unknownDate : day(notice.since)}`,
    `${listing.authority}: ${pickText(notice.authority, language).text}`,
    `${listing.checked}: ${listing.checkedOn(notice.checked, notice.copyOf)}`,
    `${listing.reviewBy}: ${day(notice.reviewBy)}`,
  ].join('\n');
}

const cites = (refs: readonly CitationRef[], { numbered }: Writing): string => [...new Set(refs)].map((ref) => ` [${numbered.of(ref)}]`).join('');

function plain(rich: Rich, { quote }: SurfaceWords): string {
  return rich.map((piece) => (typeof piece === 'string' ? piece : 'strong' in piece ? piece.strong : quote(piece.quote))).join('');
}
