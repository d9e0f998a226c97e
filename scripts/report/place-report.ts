/** What the records hold of each place: how much, how much of it was read, what is oldest and what is past its review. */
import { someRead } from '../../core/citations.ts';
import { isStale, lawReviewBy, listingReviewBy } from '../../core/legal/review.ts';
import type { RecordIndex } from '../../core/record-index.ts';

export type PlaceReport = {
  place: string;
  laws: number;
  statuses: number;
  publishers: number;
  /** Sources with an address: one without is no citation. */
  sources: number;
  /** How many of the sources somebody opened. */
  read: number;
  /** Penalties with figures whose sources nobody opened. */
  unreadActs: number;
  /** The day of the oldest check of a law or a listing. */
  oldest: string;
  /** The newest register copy; null when there is none. */
  copyOf: string | null;
  /** The earliest day by which something is to be looked at again. */
  reviewBy: string;
  pastReview: number;
};

/** One row a place that has a law, in the order of their codes; withdrawn records aside. `today` is an ISO day. */
export function placeReports(index: RecordIndex, today: string): PlaceReport[] {
  const standing = Object.values(index.regimes).filter((regime) => !regime.void);
  return [...new Set(standing.map(({ jurisdiction }) => jurisdiction))].sort().map((place) => {
    const laws = standing.filter(({ jurisdiction }) => jurisdiction === place);
    const listed = laws.flatMap((law) => {
      const list = index.designations[law.id];
      return (list?.entries ?? []).filter((entry) => !entry.void).map((entry) => ({ checked: entry.checked, reviewBy: listingReviewBy(law, { copyOf: list?.copyOf ?? null }, entry) }));
    });
    const sources = laws.flatMap((law) => [...Object.values(law.sources), ...Object.values(index.designations[law.id]?.sources ?? {})]).filter(({ url }) => url !== null);
    const reviews = [...laws.map(lawReviewBy), ...listed.map(({ reviewBy }) => reviewBy)].sort();
    return {
      place,
      laws: laws.length,
      statuses: listed.length,
      publishers: Object.values(index.publishers).filter(({ country, ...record }) => !record.void && country?.value === place).length,
      sources: sources.length,
      read: sources.filter(({ access }) => access === 'read').length,
      unreadActs: laws.flatMap((law) => law.acts.filter((act) => (act.first ?? act.repeat) !== null && !act.evidence.some(({ from }) => someRead(from, law.sources)))).length,
      oldest: [...laws, ...listed].map(({ checked }) => checked).sort()[0] ?? '',
      copyOf: laws.flatMap(({ id }) => index.designations[id]?.copyOf?.from ?? []).sort().at(-1) ?? null,
      reviewBy: reviews[0] ?? '',
      pastReview: reviews.filter((day) => isStale(day, today)).length,
    };
  });
}
