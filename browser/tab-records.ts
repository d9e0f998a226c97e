/** What is known of the page in a tab: kept in memory under its tab, gone when the tab or the page goes. */
import { browser } from 'wxt/browser';
import type { Report } from '../core/report.ts';
import { read, remove, write } from './stored.ts';

export type TabRecord = {
  url: string;
  report: Report;
  /** Whether the text was read (sourcing, the page's own notices), or the address only. */
  textRead: boolean;
  privateWindow: boolean;
};

const keyOf = (tabId: number): `tab:${number}` => `tab:${tabId}`;

/** The record of a tab, or null. */
export async function tabRecord(tabId: number): Promise<TabRecord | null> {
  return (await read('session', keyOf(tabId))) ?? null;
}

export async function saveTabRecord(tabId: number, record: TabRecord): Promise<void> {
  await write('session', keyOf(tabId), record);
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
