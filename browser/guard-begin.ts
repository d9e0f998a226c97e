/** How a guard begins, in a page and in a frame of it: the background says what to look for here. */
import { verdictsFor, type Verdicts } from './guard-verdicts.ts';
import { toBackground } from './in-page.ts';

/** What matters here; null where no guard may listen (any more). `has`: whether a key is in the filter of all names that we know. */
export async function askForVerdicts(has: (key: string) => boolean): Promise<Verdicts | null> {
  const told = await toBackground('guardStarts', undefined);
  return told ? verdictsFor(told, has, (links) => toBackground('guardAsks', links)) : null;
}
