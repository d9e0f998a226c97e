/** A helper whom a state has outlawed is never shown without the word that it is. */
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './problem-at.ts';

export function checkHelpers({ helpers, publishers, lists }: Records): Problem[] {
  if (!helpers) return [];
  const known = new Set(publishers.map(({ value }) => value.id));
  const listed = new Set(lists.flatMap(({ value }) => value.entries.filter(({ hold }) => hold === undefined).map(({ publisher }) => publisher)));
  return helpers.value.flatMap(({ id, publisher, contactRisk }, at) => {
    if (publisher !== undefined && !known.has(publisher)) return [errorAt(helpers, [at, 'publisher'], `There is no publisher "${publisher}".`, 'write the id of a record in data/publishers, or leave it out.')];
    if (publisher !== undefined && listed.has(publisher) && contactRisk === null) return [errorAt(helpers, [at, 'contactRisk'], `${id} is on a list, and nothing is said about what contacting it may mean.`, 'write "contactRisk:" with the status and what contact can lead to.')];
    return [];
  });
}
