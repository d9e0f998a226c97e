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

/** What is to stand in local storage when it was written anew: what stood there, and what others write meanwhile. Null: nothing is being written. */
let pending: Record<string, unknown> | null = null;

/** For the background: writes the files anew whenever a place or a site is kept no more, and ends what an earlier life of it had begun. */
export function keepDiskClean(): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, Change>) => {
    if (pending) void noteMeanwhile(changes);
    else if (SENSITIVE.some((name) => changes[name] !== undefined && isLost(changes[name]))) void rewriteIfGone(changes);
  });
  void read('session', 'rewriting').then((kept) => kept && putBack(kept));
}

/** A change may be reported late, when the value is back already: only what is gone now counts. */
async function rewriteIfGone(changes: Record<string, Change>): Promise<void> {
  const now = await browser.storage.local.get();
  if (!pending && SENSITIVE.some((name) => isLost({ oldValue: changes[name]?.oldValue, newValue: now[name] }))) await rewriteLocal();
}

async function noteMeanwhile(changes: Record<string, Change>): Promise<void> {
  const written = Object.entries(changes).filter(([key, { newValue }]) => key !== 'filler' && newValue != null);
  if (!pending || written.length === 0) return;
  for (const [key, { newValue }] of written) pending[key] = newValue;
  await write('session', 'rewriting', pending);
}

/** Empties local storage; no file holds what it held. */
export async function clearLocalForGood(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.local.set({ filler: noise(FILLER) });
  await browser.storage.local.remove('filler');
}

/** Writes local storage anew, so that only what it holds now is in its files. Meanwhile its content stands in memory, where `readSettings` finds it. */
export async function rewriteLocal(): Promise<void> {
  pending = {};
  try {
    Object.assign(pending, { ...(await browser.storage.local.get()), ...pending });
    await write('session', 'rewriting', pending);
    await clearLocalForGood();
    await putBack(pending);
  } finally {
    pending = null;
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
