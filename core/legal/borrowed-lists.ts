/** Laws that go by the list of another law: who stands on that list stands under both. */
import type { DesignationList, Regime } from '../../data/schema.ts';

type Lists = Record<string, DesignationList>;
type Laws = Record<string, Pick<Regime, 'listedUnder'>>;

/** The lists as they were written, with one more for each law that goes by another's. Entries and sources are the very same, so that nothing is said twice. */
export function withBorrowedLists(lists: Lists, laws: Laws): Lists {
  const borrowed = Object.entries(laws).flatMap(([id, { listedUnder }]) => {
    const list = listedUnder === undefined ? undefined : lists[listedUnder];
    return list ? [[id, { ...list, regime: id }] as const] : [];
  });
  return { ...lists, ...Object.fromEntries(borrowed) };
}

/** The lists without those that `withBorrowedLists` adds. */
export function withoutBorrowedLists(lists: Lists, laws: Laws): Lists {
  return Object.fromEntries(Object.entries(lists).filter(([id]) => laws[id]?.listedUnder === undefined));
}
