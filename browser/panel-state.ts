/** What a surface has to show for one tab: a report, or the reason why there is none. */
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';

/** The part of the settings that a surface inside a page needs; places and passports travel only inside the report. */
export type ShownParts = Pick<Settings, 'parts' | 'language' | 'theme' | 'folded'>;

export type PanelState =
  | { kind: 'report'; report: Report; site: string; shown: ShownParts; privateWindow: boolean }
  | { kind: 'not-news'; shown: ShownParts }
  | { kind: 'paused'; until: Settings['pausedUntil']; shown: ShownParts }
  | { kind: 'no-access'; shown: ShownParts }
  | { kind: 'failed'; what: 'records' | 'page'; shown: ShownParts };
