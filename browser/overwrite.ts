/**
 * Takes what was removed from local storage off the disk too. Browsers leave removed and overwritten values in their files: Chromium until the whole
 * file is dropped, Firefox until something else needs the room.
 */
import { browser } from 'wxt/browser';
import { read, remove, write, type Local } from './stored.ts';

/** More than all that we ever store, so that no page of Firefox's file keeps its old content. */
const FILLER = 100_000;

/** Empties local storage; no file holds what it held. */
export async function clearLocalForGood(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.local.set({ filler: noise(FILLER) });
  await browser.storage.local.clear();
}

/** Writes local storage anew, so that only what it holds now is in its files. Meanwhile its content stands in memory, where `readSettings` finds it. */
export async function rewriteLocal(): Promise<void> {
  const kept: Partial<Local> = await browser.storage.local.get();
  await write('session', 'rewriting', kept);
  await clearLocalForGood();
  await browser.storage.local.set(kept);
  await remove('session', ['rewriting']);
}

/** Ends what a page of ours that was closed in the middle had begun. */
export async function finishRewriting(): Promise<void> {
  const kept = await read('session', 'rewriting');
  if (!kept) return;
  await browser.storage.local.set(kept);
  await remove('session', ['rewriting']);
}

/** Characters that no browser can pack into less. */
function noise(length: number): string {
  const bytes = new Uint8Array(length);
  // Browsers give at most 65,536 random bytes at once.
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return Array.from(bytes, (byte) => String.fromCharCode(32 + (byte % 95))).join('');
}
