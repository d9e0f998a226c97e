/**
 * Takes what was removed from local storage off the disk too. Browsers leave removed and overwritten values in their files: Chromium until the whole
 * file is dropped, Firefox until something else needs the room.
 */
import { browser } from 'wxt/browser';
import { read, remove, write, type Local } from './stored.ts';

/** More than all that we ever store, so that no page of Firefox's file keeps its old content. */
const FILLER = 100_000;
/** What may not be found once it is kept no more. */
const SENSITIVE = ['reader', 'sites'];

type Change = { oldValue?: unknown; newValue?: unknown };

/** One rewriting at a time, and none for the changes that it makes itself. */
let busy = false;
/** What others wrote while the files are written anew; it must not be lost with what is emptied. */
let meanwhile: Record<string, unknown> = {};

/** For the background: writes the files anew whenever a place or a site is kept no more, and ends what an earlier life of it had begun. */
export function keepDiskClean(): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, Change>) => {
    if (busy) noteWritten(changes);
    else if (SENSITIVE.some((name) => changes[name] !== undefined && isLost(changes[name]))) void rewriteLocal();
  });
  void read('session', 'rewriting').then((kept) => kept && putBack(kept));
}

/** What is removed meanwhile can't be told from our own emptying; its value is null or absent, by browser. */
function noteWritten(changes: Record<string, Change>): void {
  for (const [name, { newValue }] of Object.entries(changes)) if (name !== 'filler' && newValue !== undefined && newValue !== null) meanwhile[name] = newValue;
}

/** Empties local storage; no file holds what it held. */
export async function clearLocalForGood(): Promise<void> {
  busy = true;
  try {
    await browser.storage.local.clear();
    await browser.storage.local.set({ filler: noise(FILLER) });
    await browser.storage.local.remove('filler');
  } finally {
    busy = false;
  }
}

/** Writes local storage anew, so that only what it holds now is in its files. Meanwhile its content stands in memory, where `readSettings` finds it. */
export async function rewriteLocal(): Promise<void> {
  busy = true;
  meanwhile = {};
  try {
    const kept: Partial<Local> = await browser.storage.local.get();
    await write('session', 'rewriting', kept);
    await clearLocalForGood();
    await putBack({ ...kept, ...meanwhile });
  } finally {
    busy = false;
  }
}

/** What was changed meanwhile is newer, and stays. */
async function putBack(kept: Partial<Local>): Promise<void> {
  await browser.storage.local.set({ ...kept, ...(await browser.storage.local.get()) });
  await remove('session', ['rewriting']);
}

/** Whether anything of the value before is no more in the value after. */
function isLost({ oldValue, newValue }: Change): boolean {
  const now = (newValue ?? {}) as Record<string, unknown>;
  return Object.entries(oldValue ?? {}).some(([key, value]) => !(Array.isArray(value) && value.length === 0) && JSON.stringify(now[key]) !== JSON.stringify(value));
}

/** Characters that no browser can pack into less. */
function noise(length: number): string {
  const bytes = new Uint8Array(length);
  // Browsers give at most 65,536 random bytes at once.
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return Array.from(bytes, (byte) => String.fromCharCode(32 + (byte % 95))).join('');
}
