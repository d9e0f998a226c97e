/**
 * What is known of the page in a tab, gone when the tab or the page goes. What is short stands in session memory and outlives the background; the report
 * itself stands in the background's own memory: browsers take a tenth of a second to store so much, and hand it, old and new, to all who listen.
 */
import { browser } from 'wxt/browser';
import type { Article } from '../core/article/article.ts';
import type { SeenLaws } from '../core/legal/seen.ts';
import type { Report } from '../core/report.ts';
import { samePage } from './same-document.ts';
import { read, remove, write } from './stored.ts';

export type TabRecord = {
  url: string;
  /** Null: the background was ended since, or gave it up to make room. It can be worked out again. */
  report: Report | null;
  /** What was read of the page but for its text: enough to know whose page it is. Null: nothing was. */
  head: Article | null;
  /** Whether the text was read (sourcing, the page's own notices), or the address only. */
  textRead: boolean;
  privateWindow: boolean;
  /** Which load of the page was read, by the page's own start; null: none was. */
  loadedAt: number | null;
  /** The laws whose notices the reader had seen when they came to this page. */
  seenBefore: SeenLaws;
};

/** A record whose report is at hand. */
export type ReadyRecord = TabRecord & { report: Report };

/** What stands in session memory. `saved` tells one saving from the next: so whoever listens hears of each, and a report is known by it. */
export type KeptTab = Omit<TabRecord, 'report'> & { saved: string };

/** Reports of so many tabs are kept at hand, the newest. */
export const REPORTS = 50;
const reports = new Map<number, { saved: string; report: Report }>();

const keyOf = (tabId: number): `tab:${number}` => `tab:${tabId}`;

/** The record of a tab, or null. */
export async function tabRecord(tabId: number): Promise<TabRecord | null> {
  const kept = await read('session', keyOf(tabId));
  if (!kept) return null;
  const { saved, ...record } = kept;
  const held = reports.get(tabId);
  return { ...record, report: held?.saved === saved ? held.report : null };
}

/** Keeps the record; the report that was saved longest ago is given up for a new one. */
export async function saveTabRecord(tabId: number, { report, ...record }: TabRecord): Promise<void> {
  const saved = crypto.randomUUID();
  reports.delete(tabId);
  if (report) reports.set(tabId, { saved, report });
  const [oldest] = reports.keys();
  if (reports.size > REPORTS && oldest !== undefined) reports.delete(oldest);
  await write('session', keyOf(tabId), { ...record, saved });
}

export async function forgetTab(tabId: number): Promise<void> {
  reports.delete(tabId);
  await remove('session', [keyOf(tabId)]);
}

/** The page at this address was left. Its last word may come late, when the tab's next page is on record already: that one stays. */
export async function forgetLeft(tabId: number, url: string): Promise<void> {
  const record = await tabRecord(tabId);
  if (record && samePage(record.url, url)) await forgetTab(tabId);
}

/** The tabs that have a record. */
export async function recordedTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).flatMap((key) => (key.startsWith('tab:') ? [Number(key.slice(4))] : []));
}

let timesForgotten = 0;

/** Tells, whenever it is asked, whether all tabs were forgotten since: what was begun before that must not bring any of it back. */
export function forgottenSince(): () => boolean {
  const before = timesForgotten;
  return () => timesForgotten !== before;
}

export async function forgetAllTabs(): Promise<void> {
  timesForgotten += 1;
  reports.clear();
  await remove('session', (await recordedTabs()).map(keyOf));
}

/** Calls back when anything known of a tab changed. */
export function onTabRecordsChanged(call: () => void): void {
  browser.storage.session.onChanged.addListener((changes: object) => {
    if (Object.keys(changes).some((key) => key.startsWith('tab:'))) call();
  });
}
