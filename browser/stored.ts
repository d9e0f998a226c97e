/**
 * Every value that Caveat keeps, in one table. `local` outlives the browser, `session` lives in memory and dies with it.
 * `storage.sync` is never used: it would send the reader's choices to an account.
 */
import { browser } from 'wxt/browser';
import type { Reader } from '../core/legal/legal.ts';
import type { SeenLaws } from '../core/legal/seen.ts';
import type { Settings } from '../core/settings.ts';
import type { Own } from '../core/settings/policy.ts';
import type { KeptTab } from './tab-records.ts';

export type Local = {
  /** What the reader chose, but for places and sites. Earlier versions kept the sites in here too. */
  settings: Omit<Own, 'reader' | 'sites'>;
  /** The reader's places, if they are to be kept on this device. */
  reader: Reader;
  /** The switches of single sites, if their list is to be kept on this device. */
  sites: Settings['sites'];
  /** What was seen of the notices of laws, if that is to be kept on this device. */
  seenLaws: SeenLaws;
};
export type Session = {
  /** The reader's places, when they are to be forgotten with the browser. */
  reader: Reader;
  sites: Settings['sites'];
  /** Switches of sites that were changed in private windows: they hold there only, and go with the last of these windows. */
  privateSites: Settings['sites'];
  seenLaws: SeenLaws;
  /** What local storage holds, while its files are written anew. */
  rewriting: Partial<Local>;
  /** True while everything of ours is hidden. It outlives the background and ends with the browser, as does what it hides. */
  hidden: boolean;
  /** How many words guards have shown since the browser started. */
  guardTurns: number;
  /** What is known of an open tab; removed with the tab. */
  [tab: `tab:${number}`]: KeptTab;
};

/** Reads one value; undefined when it was never written. */
export async function read<A extends 'local' | 'session', K extends keyof (A extends 'local' ? Local : Session) & string>(
  area: A,
  key: K,
): Promise<(A extends 'local' ? Local : Session)[K] | undefined> {
  const found = await browser.storage[area].get(key);
  return found[key] as (A extends 'local' ? Local : Session)[K] | undefined;
}

/** Reads several values at once; what was never written is left out. */
export async function readAll<A extends 'local' | 'session', K extends keyof (A extends 'local' ? Local : Session) & string>(
  area: A,
  keys: K[],
): Promise<Partial<Pick<A extends 'local' ? Local : Session, K>>> {
  return await browser.storage[area].get<Partial<Pick<A extends 'local' ? Local : Session, K>>>(keys);
}

/** Writes several values at once, so that whoever listens never sees half of them. */
export async function writeAll<A extends 'local' | 'session'>(area: A, values: Partial<A extends 'local' ? Local : Session>): Promise<void> {
  if (Object.keys(values).length > 0) await browser.storage[area].set(values);
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
  if (keys.length > 0) await browser.storage[area].remove(keys);
}
