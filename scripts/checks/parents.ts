/** A parent exists, and nobody is their own ancestor. */
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './problem-at.ts';

export function checkParents({ publishers }: Records): Problem[] {
  const parents = new Map(publishers.map(({ value }) => [value.id, value.parent]));
  return publishers.flatMap((record) => {
    const { id, parent } = record.value;
    if (parent === undefined) return [];
    if (!parents.has(parent)) return [errorAt(record, ['parent'], `There is no publisher "${parent}".`, 'write the id of a record in data/publishers, or add that record.')];
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) {
      if (seen.has(at)) return at === id ? [errorAt(record, ['parent'], `"${id}" is its own ancestor: ${[...seen, at].join(' -> ')}.`, 'remove the parent that no source supports.')] : [];
      seen.add(at);
    }
    return [];
  });
}
