/** The background's answers to popup and browser panel. */
import type { Passage } from '../core/article/article.ts';
import { forAnybody } from '../core/legal/for-anybody.ts';
import { shownInFront } from '../core/legal/seen.ts';
import type { Report } from '../core/report.ts';
import { defaultSettings } from '../core/settings.ts';
import { mayEnterPage } from '../core/surface.ts';
import { mayRead, mayReadAll } from './access.ts';
import { NoAccess, showPassageInTab } from './page-scripts.ts';
import { lookInto, recordByAddress } from './page-views.ts';
import { shownParts, stateOf, type PanelState } from './panel-state.ts';
import { RecordsUnavailable } from './records.ts';
import { reportOf } from './report-of.ts';
import { tellPage } from './send.ts';
import { isPaused, readSettings, readSettingsFor } from './settings.ts';
import { tabRecord, type ReadyRecord } from './tab-records.ts';
import { openTab, type OpenTab } from './tabs.ts';

/** What is to be shown for a tab; reads its text if nobody did so before. Never rejects: a fault is a state of its own. */
export function tabState(tabId: number): Promise<PanelState> {
  return stateBy(tabId, ({ url, privateWindow }) => lookInto(tabId, url, privateWindow), 'not-news');
}

/** The same as far as the tab's address tells, for as long as its page doesn't answer. */
export function tabStateSoFar(tabId: number): Promise<PanelState> {
  return stateBy(
    tabId,
    async ({ url, privateWindow }) => {
      const record = await recordByAddress(tabId, url, privateWindow);
      return record.report.publisher.kind === 'known' ? record : null;
    },
    'waiting',
  );
}

/** `none`: what it comes to where `look` finds nothing to report. */
async function stateBy(tabId: number, look: (tab: OpenTab) => Promise<ReadyRecord | null>, none: 'not-news' | 'waiting'): Promise<PanelState> {
  const settings = await readSettings();
  const shown = shownParts(settings);
  if (isPaused(settings, Date.now())) return { kind: 'paused', until: settings.pausedUntil, shown };
  const tab = await openTab(tabId);
  // Without access the browser doesn't even say what page is in the tab.
  if (!tab) return { kind: (await mayReadAll()) ? 'not-news' : 'no-access', shown };
  if (!(await mayRead(tab.url))) return /^https?:/.test(tab.url) ? { kind: 'no-access', shown } : { kind: 'not-news', shown };
  try {
    const record = await look(tab);
    return record ? stateOf(record, await readSettingsFor(record)) : { kind: none, shown };
  } catch (error) {
    if (error instanceof RecordsUnavailable) return { kind: 'failed', what: 'records', shown };
    return error instanceof NoAccess ? { kind: 'no-access', shown } : { kind: 'failed', what: 'page', shown };
  }
}

/** The notices that are shown for a tab, as they are printed; null when it has none to print, as no tab of a private window has. */
export async function sheetFor(tabId: number): Promise<Report | null> {
  const state = await tabState(tabId);
  const record = await tabRecord(tabId);
  if (state.kind !== 'report' || !record || record.privateWindow) return null;
  const anybody = await reportOf({ ...record, report: null }, { ...(await readSettingsFor(record)), reader: defaultSettings.reader });
  return forAnybody(anybody, shownInFront(state.report.legal.notices));
}

/** Shows a passage in a tab's page, unless nothing may enter that page. False when its words were not shown. */
export async function showPassageIn(tabId: number, passage: Passage): Promise<boolean> {
  const record = await tabRecord(tabId);
  if (!record) return false;
  const settings = await readSettingsFor(record);
  if (!mayEnterPage(await reportOf(record, settings), settings, record.privateWindow)) return false;
  return showPassageInTab(tabId, passage);
}

/** Unfolds the in-page panel of a tab, which then says so as if it had been pressed. False when the tab has none. */
export async function unfoldIn(tabId: number): Promise<boolean> {
  return tellPage(tabId, 'panelUnfold', undefined);
}
