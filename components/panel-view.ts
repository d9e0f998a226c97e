/** What a surface has to show for a tab: a report, or the reason why there is none. */
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';

export type Shown = Pick<Settings, 'parts' | 'theme'>;

export type PanelView =
  | { kind: 'report'; report: Report; site: string; shown: Shown; privateWindow: boolean }
  | { kind: 'not-news'; shown: Shown }
  | { kind: 'paused'; until: Settings['pausedUntil']; shown: Shown }
  | { kind: 'no-access'; shown: Shown }
  | { kind: 'failed'; what: 'records' | 'page'; shown: Shown };
