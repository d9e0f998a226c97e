/** The popup's foot: whether what it says is in date. */
import type { JSX } from 'preact';
import type { Report } from '../core/report.ts';
import { Icon } from './icons.tsx';
import { sortNotices } from './notice-words.ts';
import { useOwnWords } from './surface.ts';

export function Freshness({ report }: { report: Report }): JSX.Element {
  const { popup } = useOwnWords();
  const [front] = sortNotices(report.legal.notices).here;
  // What the first notice rests on is older than the day on which the records were put together.
  const inDate = front?.copyOf && front.evidenceTo ? popup.inDateTo(front.copyOf, front.evidenceTo) : popup.inDate(report.data.compiled);
  const [past] = report.legal.notices
    .filter((notice) => notice.stale && notice.scope !== 'elsewhere')
    .map((notice) => notice.reviewBy)
    .sort();
  return (
    <div class="end">
      <Icon name={past === undefined ? 'check' : 'clock'} />
      <span class="meta">{past === undefined ? inDate : popup.pastReview(past)}</span>
    </div>
  );
}
