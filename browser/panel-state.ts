/** What a surface has to show for one tab: a report, or the reason why there is none. */
import type { Report } from '../core/report.ts';
import { siteSwitch, type Settings } from '../core/settings.ts';
import { mayEnterPage, siteOf } from '../core/surface.ts';
import type { ReadyRecord } from './tab-records.ts';

/** The part of the settings that a surface needs; places and passports travel only inside the report. */
export type ShownParts = Pick<Settings, 'parts' | 'language' | 'theme' | 'folded'>;

/** `mayEnter`: whether anything may be shown in the page itself. */
export type PanelState =
  | { kind: 'report'; report: Report; site: string; shown: ShownParts; privateWindow: boolean; mayEnter: boolean }
  | { kind: 'not-news'; shown: ShownParts }
  | { kind: 'paused'; until: Settings['pausedUntil']; shown: ShownParts }
  | { kind: 'no-access'; shown: ShownParts }
  | { kind: 'failed'; what: 'records' | 'page'; shown: ShownParts };

/** The parts to show in general, or on one site with its own switches. */
export function shownParts(settings: Settings, site?: string): ShownParts {
  const { parts, language, theme, folded } = settings;
  if (site === undefined) return { parts, language, theme, folded };
  const own = { sourcing: siteSwitch(settings, site, 'sourcing'), warnings: siteSwitch(settings, site, 'warnings') };
  return { parts: { ...parts, ...own }, language, theme, folded };
}

/** The state of a tab whose page has a report. */
export function stateOf(record: ReadyRecord, settings: Settings): PanelState {
  const site = siteOf(record.report.page.host);
  return { kind: 'report', report: record.report, site, shown: shownParts(settings, site), privateWindow: record.privateWindow, mayEnter: mayEnterPage(record.report, settings, record.privateWindow) };
}
