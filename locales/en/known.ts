/** Words of the page that shows what Caveat knows. */
import { counter } from '../plural.ts';

const { count } = counter('en-GB');

export const known = {
  title: 'What Caveat knows',
  lede: 'Every publisher on record, with its sources and dates, and what states have said of it. Whoever is missing here was not looked at; that is not an answer.',
  publishers: 'Publishers',
  search: 'Name, address or country code',
  found: (n: number): string => `${count(n, { one: 'publisher', other: 'publishers' })} on record`,
  noAddress: 'no address on record',
  statuses: (n: number): string => count(n, { one: 'status', other: 'statuses' }),
  showAll: (n: number): string => `Show all ${n}`,
  record: 'Record',
  choose: 'Choose a publisher to see what is on record.',
  errors: 'An error? The records are files that anyone can correct; the project’s CONTRIBUTING page says how. Caveat itself sends nothing.',
  open: 'What Caveat knows',
};
