/**
 * Every value that Caveat keeps, in one table. `local` outlives the browser, `session` lives in memory and dies with it.
 * `storage.sync` is never used: it would send the reader's choices to an account.
 */
import { browser } from 'wxt/browser';
import type { Reader } from '../core/legal/legal.ts';
import type { Settings } from '../core/settings.ts';
import type { TabRecord } from './tab-records.ts';

export type Local = {
  /** All settings but the reader's places, which are here only if the reader said so. */
  settings: Partial<Omit<Settings, 'reader'>>;
  reader: Reader;
};
export type Session = {
  /** The reader's places, when they are to be forgotten with the browser. */
  reader: Reader;
  /** What is known of an open tab; removed with the tab. */
  [tab: `tab:${number}`]: TabRecord;
};

/** Reads one value; undefined when it was never written. */
export async function read<A extends 'local' | 'session', K extends keyof (A extends 'local' ? Local : Session) & string>(
  area: A,
  key: K,
): Promise<(A extends 'local' ? Local : Session)[K] | undefined> {
  const found = await browser.storage[area].get(key);
  return found[key] as (A extends 'local' ? Local : Session)[K] | undefined;
}

/** Writes one value. */
export async function write<A extends 'local' | 'session', K extends keyof (A extends 'local' ? Local : Session) & string>(
  area: A,
  key: K,
  value: (A extends 'local' ? Local : Session)[K],
): Promise<void> {
  await browser.storage[area].set({ [key]: value });
}

/** Takes values away for good. */
export async function remove(area: 'local' | 'session', keys: string[]): Promise<void> {
  await browser.storage[area].remove(keys);
}
