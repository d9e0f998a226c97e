/** When a record is to be looked at again, and whether that day is past. */
import type { Designation, DesignationList, Regime } from '../../data/schema.ts';
import { addMonths, lastDay } from './partial-date.ts';

/** Months until the next look: sooner where a mistake could cost somebody a criminal case. */
function monthsBetween({ acts }: Regime): number {
  return acts.some(({ risk }) => risk === 'criminal') ? 6 : 12;
}

/** The day by which the law's own record is to be reviewed. */
export function lawReviewBy(regime: Regime): string {
  return regime.reviewBy ?? addMonths(regime.checked, monthsBetween(regime));
}

/** The day by which an entry of a list is to be reviewed: no later than its law, and counted from the copy it rests on if that is older. */
export function listingReviewBy(regime: Regime, { copyOf }: Pick<DesignationList, 'copyOf'>, { checked }: Pick<Designation, 'checked'>): string {
  const copied = copyOf ? lastDay(copyOf.from) : checked;
  const seen = copied < checked ? copied : checked;
  return [lawReviewBy(regime), addMonths(seen, monthsBetween(regime))].sort()[0] as string;
}

/** Past its review date. The day itself is still in time. */
export function isStale(reviewBy: string, today: string): boolean {
  return today > reviewBy;
}
