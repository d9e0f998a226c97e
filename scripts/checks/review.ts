/** Laws past the day by which they were to be looked at again. */
import { isStale, lawReviewBy } from '../../core/legal/review.ts';
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { warningAt } from './problem-at.ts';

export function checkReview({ regimes }: Records, today: string): Problem[] {
  return regimes.filter(({ value }) => isStale(lawReviewBy(value), today)).map((record) =>
    warningAt(record, ['checked'], `This law was to be reviewed by ${lawReviewBy(record.value)}.`, 'look at it again, correct what changed, and write the day under "checked".'));
}
