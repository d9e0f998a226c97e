/** How many notices the toolbar button counts: those in which some act of a reader's is not plainly free of a rule. */
import type { Risk } from '../../data/schema.ts';
import type { Notice } from './legal.ts';

const MILDEST_FIRST: readonly Risk[] = ['none', 'unclear', 'administrative', 'criminal'];

/** Numbers of notices that apply and that may apply, leaving out those whose gravest risk for a reader is milder than `from`. */
export function noticesThatCount(notices: readonly Notice[], from: Exclude<Risk, 'none'>): { applies: number; mayApply: number } {
  const risky = notices.filter((notice) => MILDEST_FIRST.indexOf(notice.severity) >= MILDEST_FIRST.indexOf(from));
  return {
    applies: risky.filter((notice) => notice.scope === 'applies').length,
    mayApply: risky.filter((notice) => notice.scope === 'may-apply').length,
  };
}
