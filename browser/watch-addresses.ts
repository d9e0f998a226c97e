/**
 * Discreet mode: pages are known by the address of their tab alone, which the browser tells us, so that nothing enters them. Each change of
 * address wakes the background, which the detector of the ordinary mode avoids.
 */
import { browser, type Browser } from 'wxt/browser';
import { inTime } from './in-time.ts';
import { readIfLoadedAnew, showInToolbar, viewPage } from './page-views.ts';
import { sayingFaults } from './record-faults.ts';
import { reportOf } from './report-of.ts';
import { readSettingsFor } from './settings.ts';
import { forgetPage } from './take-back.ts';
import { tabRecord } from './tab-records.ts';

export type MayBeOurs = (url: string) => boolean;
type Tab = Browser.tabs.Tab;

let listener: ((tabId: number, change: { status?: string; url?: string }, tab: Tab) => void) | null = null;
/** Looks at one tab follow one another: a slow one must not overwrite what is known of a tab that has moved on. No tab waits for another. */
const last = new Map<number, Promise<void>>();
/** Milliseconds that the next look at a tab waits for a page that doesn't answer. */
const LOOK = 5_000;

/** Looks at all tabs now, and at each when its address changes. */
export async function watchAddresses(mayBeOurs: MayBeOurs): Promise<void> {
  if (!listener) {
    listener = (tabId, { status, url }, tab) => {
      if (status !== undefined || url !== undefined) void look(tabId, tab, mayBeOurs, status !== 'complete');
    };
    browser.tabs.onUpdated.addListener(listener);
  }
  // The change that woke the background came before the listener stood; so every tab is looked at.
  await Promise.all((await browser.tabs.query({})).flatMap((tab) => (tab.id === undefined ? [] : [look(tab.id, tab, mayBeOurs, false)])));
}

export function stopWatchingAddresses(): void {
  if (listener) browser.tabs.onUpdated.removeListener(listener);
  listener = null;
}

function look(tabId: number, tab: Tab, mayBeOurs: MayBeOurs, moved: boolean): Promise<void> {
  const before = last.get(tabId) ?? Promise.resolve();
  const now = before.then(() => inTime(sayingFaults(tabId, () => lookNow(tabId, tab, mayBeOurs, moved)), undefined, LOOK)).catch(() => undefined);
  last.set(tabId, now);
  void now.then(() => last.get(tabId) === now && last.delete(tabId));
  return now;
}

async function lookNow(tabId: number, { url, incognito }: Tab, mayBeOurs: MayBeOurs, moved: boolean): Promise<void> {
  const record = moved ? null : await tabRecord(tabId);
  if (record && record.url === url) {
    const settings = await readSettingsFor(record);
    // A load takes the toolbar's word for the tab away, so it is given again at the end of the load.
    await showInToolbar(tabId, { ...record, report: await reportOf(record, settings) }, settings);
    return readIfLoadedAnew(tabId, record);
  }
  if (!url || !/^https?:/.test(url) || !mayBeOurs(url)) return forgetPage(tabId);
  await viewPage({ tabId, url, privateWindow: incognito, frame: null }, false, 'moved');
}
