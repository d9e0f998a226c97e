/** "Blocks" is said only of measures that keep readers from a site: a withdrawn licence or a dissolved company is another thing. */
import { pickText } from '../../locales/pick-text.ts';
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './problem-at.ts';

const ACCESS = /\b(block|access|unreachable|filter|domain)/i;
const OUTLET = /\b(licen[cs]e|liquidat|dissol|revo[ck]|closed|closure|suspen|retransmission|no private press)/i;
/** Of a block the sentence tells what the state does, and quotes no status; the others have none to quote, where nobody is listed under them. */
const UNQUOTED = ['block', 'content-rule', 'circumvention-rule'];

export function checkMeasures({ regimes, lists }: Records): Problem[] {
  const kinds = new Map(regimes.map(({ value }) => [value.id, value.kind]));
  const listing = new Set(lists.map(({ value }) => value.regime));
  const laws = regimes.flatMap((record) => {
    const { id, kind, name, quoted } = record.value;
    if (quoted === null && (!UNQUOTED.includes(kind) || (kind !== 'block' && listing.has(id)))) return [errorAt(record, ['quoted'], `"${id}" gives no word of the state's for the status, which is shown in quotation marks.`, 'write the words that the law or the register uses. Only a block, a rule on content and one on ways round can do without.')];
    const says = [name, ...(quoted === null ? [] : [quoted])].map((text) => pickText(text, 'en').text).join('; ');
    if (kind !== 'block' || ACCESS.test(says)) return [];
    return [errorAt(record, ['kind'], `"${id}" is of the kind "block", and its name speaks of no access that is kept from readers: "${says}".`,
      'write "kind: closure" if the outlet lost its licence, was dissolved or must stop, "kind: broadcast-ban" if carrying it on air is what is forbidden; or say in the name what is blocked.')];
  });
  const entries = lists.flatMap((record) => record.value.entries.flatMap(({ name, kind, note, hold }, at) => {
    const said = pickText(note, 'en')?.text ?? '';
    if (hold !== undefined || (kind ?? kinds.get(record.value.regime)) !== 'block' || !OUTLET.test(said) || ACCESS.test(said) || /\bsite\b/i.test(said)) return [];
    return [errorAt(record, ['entries', at], `"${name}" counts as blocked, and its note says that the outlet itself was the aim: "${said}".`,
      'write "kind: closure" or "kind: broadcast-ban" in the entry, or say in the note what is blocked.')];
  }));
  return [...laws, ...entries];
}
