/** The popup's foot: whether what it says is in date. */
import type { JSX } from 'preact';
import type { Report } from '../core/report.ts';
import { Icon } from './icons.tsx';
import { useWords } from './surface.ts';

export function Freshness({ report }: { report: Report }): JSX.Element {
  const { popup } = useWords();
  const [past] = report.legal.notices
    .filter((notice) => notice.stale && notice.scope !== 'elsewhere')
    .map((notice) => notice.reviewBy)
    .sort();
  return (
    <div class="end">
      <Icon name={past === undefined ? 'check' : 'clock'} />
      <span class="meta">{past === undefined ? popup.inDate(report.data.compiled) : popup.pastReview(past)}</span>
    </div>
  );
}
