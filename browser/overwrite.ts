/**
 * Takes what was removed from local storage off the disk too. Browsers leave removed and overwritten values in their files: Chromium until the whole
 * file is dropped, Firefox until something else needs the room.
 */
import { browser } from 'wxt/browser';
import { composeSettings, ownFromStored } from '../core/settings/compose.ts';
import type { Policy } from '../core/settings/policy.ts';
import { readPolicy } from './policy.ts';
import { read, remove, write, type Local } from './stored.ts';

/** More than all that we ever store, so that no page of Firefox's file keeps its old content. */
const FILLER = 100_000;
/** What may not be found once it is kept no more, and the setting that says whether it is kept. */
const SENSITIVE = { reader: 'keepReader', sites: 'keepSites', seenLaws: 'keepSeen' } as const;
const sensitive = Object.entries(SENSITIVE) as [keyof typeof SENSITIVE, (typeof SENSITIVE)[keyof typeof SENSITIVE]][];

type Change = { oldValue?: unknown; newValue?: unknown };

/** Rewriting and forgetting follow one another: what is forgotten must not be put back by a rewriting that began before. */
let last: Promise<void> = Promise.resolve();
/** True while one of them runs: the changes that it makes itself are no reason for another. */
let busy = false;
/** What local storage is to hold when its files are written anew, with what others write meanwhile; null while it holds that itself. */
let held: Partial<Local> | null = null;
/** What we put there last: to hear of it tells nothing new. */
let put: Partial<Local> = {};

/** For the background: writes the files anew whenever a place, a site or a law that was shown is kept no more, and ends what an earlier life of it had begun. */
export function keepDiskClean(): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, Change>) => {
    if (held) noteWritten(held, changes);
    else if (!busy && sensitive.some(([name]) => changes[name] !== undefined && isLost(changes[name]))) void rewriteLocal();
  });
  void inTurn(endWhatWasBegun);
}

/** Empties local storage; no file holds what it held. */
export function clearLocalForGood(): Promise<void> {
  return inTurn(async () => {
    // A rewriting that an earlier life of the background had begun is not to be ended: first of all, lest it be in yet another life.
    await remove('session', ['rewriting']);
    await browser.storage.local.clear();
    await browser.storage.local.set({ filler: noise(FILLER) });
    await browser.storage.local.remove('filler');
  });
}

/** Writes local storage anew, so that only what it holds now is in its files. Meanwhile its content stands in memory, where `readSettings` finds it. */
export function rewriteLocal(): Promise<void> {
  return inTurn(rewrite);
}

function inTurn(work: () => Promise<void>): Promise<void> {
  const done = last.then(async () => {
    busy = true;
    try {
      await work();
    } finally {
      busy = false;
      held = null;
    }
  });
  last = done.catch(() => undefined);
  return done;
}

async function rewrite(): Promise<void> {
  const policy = await readPolicy();
  const filler = noise(FILLER);
  const before: Partial<Local> = await browser.storage.local.get();
  put = {};
  held = { ...before };
  await write('session', 'rewriting', held);
  await browser.storage.local.clear();
  // At once, and all in one call: a browser that is killed before it is done comes back with nothing that the reader chose, discreet mode among it.
  put = stillKept(before, held, policy);
  await browser.storage.local.set({ ...put, filler });
  await browser.storage.local.remove('filler');
  for (let late = stillKept(before, held, policy); JSON.stringify(late) !== JSON.stringify(put); late = stillKept(before, held, policy)) {
    const gone = Object.keys(put).filter((name) => !(name in late));
    put = late;
    await browser.storage.local.set(late);
    await remove('local', gone);
  }
  held = null;
  await remove('session', ['rewriting']);
  const now: Partial<Local> = await browser.storage.local.get();
  // Taken away while it was being put back: that stands in the files again.
  if (sensitive.some(([name]) => isLost({ oldValue: before[name], newValue: now[name] }))) await rewrite();
}

/** Of a rewriting that was broken off, what is missing is put back; what is there was written since. */
async function endWhatWasBegun(): Promise<void> {
  const begun = await read('session', 'rewriting');
  if (!begun) return;
  const now: Partial<Local> = await browser.storage.local.get();
  const kept = stillKept(begun, { ...begun, ...now }, await readPolicy());
  await browser.storage.local.set(Object.fromEntries(Object.entries(kept).filter(([name]) => !(name in now))));
  await rewrite();
}

/** What others write meanwhile is put back with the rest, and whoever reads the settings finds it. Our own emptying and a removal can't be told apart here. */
function noteWritten(kept: Partial<Local>, changes: Record<string, Change>): void {
  const written = Object.entries(changes).filter(([name, { newValue }]) => name !== 'filler' && newValue !== undefined && newValue !== null && JSON.stringify(newValue) !== JSON.stringify(put[name as keyof Local]));
  if (written.length === 0) return;
  for (const [name, { newValue }] of written) Object.assign(kept, { [name]: newValue });
  void write('session', 'rewriting', kept);
}

/** The values without those that the settings have ceased to keep: whoever says so takes them away, and there may be nothing there to take just then. */
function stillKept(before: Partial<Local>, values: Partial<Local>, policy: Policy): Partial<Local> {
  const was = composeSettings(ownFromStored(before.settings), policy);
  const is = composeSettings(ownFromStored(values.settings), policy);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !sensitive.some(([each, keep]) => each === name && was[keep] && !is[keep])));
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
