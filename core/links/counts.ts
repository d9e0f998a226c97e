/** Which statuses count for a reader beside a link: one rule for marks, lists and what a report says of its links. */
import type { Risk } from '../../data/schema.ts';
import { riskRank } from '../legal/acts.ts';
import type { Scope } from '../legal/legal.ts';

/** Whether a status applies to the reader for certain, or may. */
export type LinkMark = 'applies' | 'may-apply';

/**
 * What a status comes to; null where it doesn't count. What is certain to reach the reader counts if any act is in doubt; what only may, if acts
 * are punished. That a site is blocked sets no rule for readers. `detail`: how far from the reader a status may be.
 */
export function countsAs(scope: Scope, severity: Risk, detail: Scope): LinkMark | null {
  if (scope === 'applies') return severity === 'none' ? null : 'applies';
  return scope === 'may-apply' && detail !== 'applies' && riskRank(severity) > riskRank('unclear') ? 'may-apply' : null;
}
