/** What the records hold of each place, for the reader to see what was looked at and how old it is. */
import { isStale, lawReviewBy } from './legal/review.ts';
import type { RecordIndex } from './record-index.ts';

export type Coverage = {
  jurisdiction: string;
  regimes: number;
  statuses: number;
  /** The day of its oldest check. */
  checked: string;
  /** The newest register copy; null when there is none. */
  copyOf: string | null;
  /** The day by which its first law is due for review. */
  reviewBy: string;
  stale: boolean;
};

/** One row a jurisdiction, in the order of their codes; `today` is an ISO day. */
export function coverage(index: RecordIndex, today: string): Coverage[] {
  const standing = Object.values(index.regimes).filter((regime) => !regime.void);
  const codes = [...new Set(standing.map(({ jurisdiction }) => jurisdiction))].sort();
  return codes.map((jurisdiction) => {
    const regimes = standing.filter((regime) => regime.jurisdiction === jurisdiction);
    const lists = regimes.flatMap(({ id }) => index.designations[id] ?? []);
    const reviewBy = earliest(regimes.map(lawReviewBy));
    const copies = lists.flatMap(({ copyOf }) => copyOf?.from ?? []).sort();
    return {
      jurisdiction,
      regimes: regimes.length,
      statuses: lists.reduce((sum, { entries }) => sum + entries.filter((entry) => !entry.void).length, 0),
      checked: earliest(regimes.map(({ checked }) => checked)),
      copyOf: copies.at(-1) ?? null,
      reviewBy,
      stale: isStale(reviewBy, today),
    };
  });
}

const earliest = (days: string[]): string => days.sort()[0] ?? '';
