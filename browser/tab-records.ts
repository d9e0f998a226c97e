/** What is known of the page in a tab: kept in memory under its tab, gone when the tab or the page goes. */
import { browser } from 'wxt/browser';
import type { SeenLaws } from '../core/legal/seen.ts';
import type { Report } from '../core/report.ts';
import { read, remove, write } from './stored.ts';

export type TabRecord = {
  url: string;
  /** Null: given up to make room; it is worked out again when it is wanted. */
  report: Report | null;
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

const keyOf = (tabId: number): `tab:${number}` => `tab:${tabId}`;

/** The record of a tab, or null. */
export async function tabRecord(tabId: number): Promise<TabRecord | null> {
  return (await read('session', keyOf(tabId))) ?? null;
}

/** Keeps the record. When the memory that browsers allow is full (10 MB), the reports of the other tabs are given up first. */
export async function saveTabRecord(tabId: number, record: TabRecord): Promise<void> {
  try {
    await write('session', keyOf(tabId), record);
  } catch {
    for (const other of await recordedTabs()) {
      const held = other === tabId ? null : await tabRecord(other);
      if (held) await write('session', keyOf(other), { ...held, report: null });
    }
    await write('session', keyOf(tabId), record);
  }
}

export async function forgetTab(tabId: number): Promise<void> {
  await remove('session', [keyOf(tabId)]);
}

/** The tabs that have a record. */
export async function recordedTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).flatMap((key) => (key.startsWith('tab:') ? [Number(key.slice(4))] : []));
}

export async function forgetAllTabs(): Promise<void> {
  await remove('session', (await recordedTabs()).map(keyOf));
}

/** Calls back when anything known of a tab changed. */
export function onTabRecordsChanged(call: () => void): void {
  browser.storage.session.onChanged.addListener((changes: object) => {
    if (Object.keys(changes).some((key) => key.startsWith('tab:'))) call();
  });
}
