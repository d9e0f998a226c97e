/** What a surface has to show for one tab: a report, or the reason why there is none. */
import { embeddedWithin } from '../core/embeds/embedded-publishers.ts';
import { withinDetail } from '../core/legal/detail.ts';
import { changesByLaw, type NoticeChange } from '../core/legal/seen.ts';
import type { Report } from '../core/report.ts';
import { siteSwitch, type Settings } from '../core/settings.ts';
import { mayEnterPage, siteOf } from '../core/surface.ts';
import { languageFor, type Language } from './language.ts';
import type { ReadyRecord } from './tab-records.ts';

/** The part of the settings that a surface needs; places and passports travel only inside the report. */
export type ShownParts = Pick<Settings, 'parts' | 'detail' | 'theme' | 'textSize' | 'folded'> & { language: Language };

/** `leftOut`: how many statuses that may apply the reader chose not to see. `mayEnter`: whether anything may be shown in the page itself. `changes`: by
 * regime, for laws whose notice was seen before. */
export type PanelState =
  | { kind: 'report'; report: Report; leftOut: number; site: string; shown: ShownParts; privateWindow: boolean; mayEnter: boolean; changes: Record<string, NoticeChange[]> }
  | { kind: 'not-news'; shown: ShownParts }
  | { kind: 'waiting'; shown: ShownParts }
  | { kind: 'paused'; until: Settings['pausedUntil']; shown: ShownParts }
  | { kind: 'no-access'; shown: ShownParts }
  | { kind: 'failed'; what: 'records' | 'page'; shown: ShownParts };

/** The parts to show in general, or on one site with its own switches. */
export function shownParts(settings: Settings, site?: string): ShownParts {
  const { parts, detail, language, theme, textSize, folded } = settings;
  const all = { parts, detail, language: languageFor(language), theme, textSize, folded };
  if (site === undefined) return all;
  const own = { sourcing: siteSwitch(settings, site, 'sourcing'), warnings: siteSwitch(settings, site, 'warnings') };
  return { ...all, parts: { ...parts, ...own } };
}

/** The state of a tab whose page has a report. */
export function stateOf(record: ReadyRecord, settings: Settings): PanelState {
  const site = siteOf(record.report.page.host);
  const { report, privateWindow } = record;
  const { legal, leftOut } = withinDetail(report.legal, report.reader, settings.detail);
  return { kind: 'report', report: { ...report, legal, embedded: embeddedWithin(report.embedded, report.reader, settings.detail) }, leftOut, site, shown: shownParts(settings, site), privateWindow, mayEnter: mayEnterPage(report, settings, privateWindow), changes: changesByLaw(record.seenBefore, legal.notices) };
}
