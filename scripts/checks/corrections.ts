/** A correction has its day, its reason and its source; a withdrawn record is one on which nothing else rests. */
import type { Correction } from '../../data/schema.ts';
import type { Loaded, Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../read-yaml.ts';
import { errorAt } from './problem-at.ts';

type Correctable = { corrections?: Correction[] | undefined; void?: { on: string } | undefined; checked: string };

function check(record: Loaded<unknown>, { corrections = [], checked, ...value }: Correctable, base: Path, today: string): Problem[] {
  const problems = corrections.flatMap(({ on, tier, from }, at) => {
    const path = [...base, 'corrections', at];
    if (on > today) return [errorAt(record, path, `The correction of ${on} lies in the future.`, 'write the day on which the record was put right.')];
    if (on > checked) return [errorAt(record, path, `The record was put right on ${on} and last checked on ${checked}.`, `write "checked: ${on}", or the day on which somebody opened the sources again.`)];
    if (tier === 'reader' && from.length === 0) return [errorAt(record, [...path, 'from'], `The correction of ${on} bears on what a reader would do, and names no source.`, 'write "from:" with the key of the source that shows what is right.')];
    const before = corrections[at - 1];
    return before && before.on > on ? [errorAt(record, path, `The correction of ${on} stands after that of ${before.on}.`, 'put the corrections in order, oldest first.')] : [];
  });
  if (value.void && value.void.on > checked) problems.push(errorAt(record, [...base, 'void', 'on'], `The record was withdrawn on ${value.void.on} and last checked on ${checked}.`, `write "checked: ${value.void.on}".`));
  return problems;
}

export function checkCorrections({ publishers, regimes, lists }: Records, today: string): Problem[] {
  const gone = new Set(publishers.filter(({ value }) => value.void).map(({ value }) => value.id));
  return [
    ...[...publishers, ...regimes].flatMap((record) => check(record, record.value, [], today)),
    ...publishers.flatMap((record) => (record.value.parent !== undefined && !record.value.void && gone.has(record.value.parent)
      ? [errorAt(record, ['parent'], `"${record.value.parent}" was withdrawn.`, 'name the body that it really belongs to, or leave "parent" out.')] : [])),
    ...lists.flatMap((record) => record.value.entries.flatMap((entry, at) => {
      const path = ['entries', at];
      const problems = check(record, entry, path, today);
      if (entry.void && entry.hold !== undefined) problems.push(errorAt(record, [...path, 'hold'], `"${entry.name}" is withdrawn and on hold.`, 'leave out "hold": a withdrawn entry says why under "void".'));
      if (entry.publisher !== null && !entry.void && entry.hold === undefined && gone.has(entry.publisher)) problems.push(errorAt(record, [...path, 'publisher'], `"${entry.name}" hangs on "${entry.publisher}", which was withdrawn.`, 'hang it on the right publisher, or withdraw it too ("void:").'));
      return problems;
    })),
  ];
}
