/** The names of publishers, as texts write them. */
import type { Publisher } from '../../data/schema.ts';

/** A name in lower case: without what stands in brackets, each half of a double name. */
export function plainNames(name: string): string[] {
  return name.replace(/\s*\([^)]*\)/g, '').split(' / ').map((part) => part.trim().toLowerCase());
}

/** Name -> publisher id; the last of several that bear a name. */
export function namesOf(publishers: readonly Pick<Publisher, 'id' | 'name' | 'otherNames'>[]): Map<string, string> {
  return new Map(publishers.flatMap(({ id, name, otherNames }) => [name, ...otherNames.map(({ text }) => text)].flatMap(plainNames).map((plain): [string, string] => [plain, id])));
}
