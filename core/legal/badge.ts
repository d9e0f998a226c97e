/** How many notices the toolbar button counts: those in which some act of a reader's is not plainly free of a rule. */
import type { Notice } from './legal.ts';

/** Numbers of notices that apply and that may apply, leaving out those under which no act of a reader has a known or unclear risk. */
export function noticesThatCount(notices: readonly Notice[]): { applies: number; mayApply: number } {
  const risky = notices.filter((notice) => notice.severity !== 'none');
  return {
    applies: risky.filter((notice) => notice.scope === 'applies').length,
    mayApply: risky.filter((notice) => notice.scope === 'may-apply').length,
  };
}
