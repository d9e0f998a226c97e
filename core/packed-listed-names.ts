/** The names of listings in the package: one that is called like its publisher leaves its name to it, as two of five do. */
import type { Designation } from '../data/schema.ts';

type Named = Record<string, { name: string }>;
type Listed = Pick<Designation, 'publisher' | 'name'>;

const publishersName = ({ publisher }: Pick<Designation, 'publisher'>, publishers: Named): string | undefined => (publisher === null ? undefined : publishers[publisher]?.name);

/** The list without those names. */
export function withoutPublishersNames<Entry extends Listed, List extends { entries: Entry[] }>(list: List, publishers: Named): List {
  return { ...list, entries: list.entries.map((entry) => (entry.name === publishersName(entry, publishers) ? { ...entry, name: '' } : entry)) };
}

/** Puts those names back, in the list that is handed in. */
export function putPublishersNames({ entries }: { entries: Listed[] }, publishers: Named): void {
  for (const entry of entries) if (entry.name === '') entry.name = publishersName(entry, publishers) ?? '';
}
