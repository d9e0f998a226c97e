/** What the toolbar button counts: notices in which some act of a reader's is not plainly free of a rule, and publishers with such a status that the page embeds. */
import type { Risk } from '../../data/schema.ts';
import type { EmbeddedPublisher } from '../embeds/embedded-publishers.ts';
import type { Notice } from './legal.ts';

const MILDEST_FIRST: readonly Risk[] = ['none', 'unclear', 'administrative', 'criminal'];

/** Numbers of those that apply and that may apply, leaving out those whose gravest risk for a reader is milder than `from`. An embedded publisher counts once. */
export function noticesThatCount(notices: readonly Pick<Notice, 'scope' | 'severity'>[], embedded: readonly EmbeddedPublisher[], from: Exclude<Risk, 'none'>): { applies: number; mayApply: number } {
  const counts = ({ severity }: { severity: Risk }): boolean => MILDEST_FIRST.indexOf(severity) >= MILDEST_FIRST.indexOf(from);
  // The surest status comes first.
  const risky = [...notices.filter(counts), ...embedded.flatMap(({ statuses }) => statuses.filter(counts).slice(0, 1))];
  return {
    applies: risky.filter((notice) => notice.scope === 'applies').length,
    mayApply: risky.filter((notice) => notice.scope === 'may-apply').length,
  };
}
