/** What a surface has to show for a tab: a report, or the reason why there is none. */
import type { NoticeChange } from '../core/legal/seen.ts';
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';

export type Shown = Pick<Settings, 'parts' | 'detail' | 'theme' | 'textSize'>;

export type PanelView =
  /** `leftOut`: how many statuses that may apply the reader chose not to see. */
  | { kind: 'report'; report: Report; leftOut: number; site: string; shown: Shown; privateWindow: boolean; changes?: Record<string, NoticeChange[]> }
  | { kind: 'not-news'; shown: Shown }
  /** The page doesn't answer yet, and its address names nobody known. */
  | { kind: 'waiting'; shown: Shown }
  | { kind: 'paused'; until: Settings['pausedUntil']; shown: Shown }
  | { kind: 'no-access'; shown: Shown }
  | { kind: 'failed'; what: 'records' | 'page'; shown: Shown };
