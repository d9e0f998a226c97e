/** The reader's settings: read, changed, watched. Places and passports are kept apart, so that they can be forgotten apart. */
import { browser } from 'wxt/browser';
import type { Reader } from '../core/legal/legal.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { read, remove, write } from './stored.ts';

const nobody: Reader = { at: [], citizen: [], statelessResident: [] };

/** The settings as they stand, with defaults for what was never set. */
export async function readSettings(): Promise<Settings> {
  const stored = (await read('local', 'settings')) ?? {};
  const keepReader = stored.keepReader ?? defaultSettings.keepReader;
  const reader = (await read(keepReader ? 'local' : 'session', 'reader')) ?? nobody;
  return {
    ...defaultSettings,
    ...stored,
    parts: { ...defaultSettings.parts, ...stored.parts },
    keepOutOf: { ...defaultSettings.keepOutOf, ...stored.keepOutOf },
    keepReader,
    reader,
  };
}

/**
 * Changes some settings and leaves the others. Moving the places between memory and device removes them where they were. Changes follow one
 * another: two quick ones must not overwrite each other.
 */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  lastChange = lastChange.catch(() => undefined).then(() => applyChange(change));
  return lastChange;
}

let lastChange: Promise<void> = Promise.resolve();

async function applyChange(change: Partial<Settings>): Promise<void> {
  const { reader, ...next } = { ...(await readSettings()), ...change };
  await write('local', 'settings', next);
  await write(next.keepReader ? 'local' : 'session', 'reader', reader);
  await remove(next.keepReader ? 'session' : 'local', ['reader']);
}

/** Forgets settings, places and what is held for open tabs. */
export async function forgetEverything(): Promise<void> {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}

/** Calls back after each change of settings or places, whoever made it, with the settings from before. Returns the function that stops it. */
export function onSettingsChanged(call: (before: Partial<Settings>) => void): () => void {
  const listen = (changes: Record<string, { oldValue?: unknown }>): void => {
    if ('settings' in changes || 'reader' in changes) call(changes['settings']?.oldValue ?? {});
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Whether Caveat is paused now; `now` in milliseconds since 1970. */
export function isPaused(settings: Pick<Settings, 'pausedUntil'>, now: number): boolean {
  return settings.pausedUntil === 'until-resumed' || (settings.pausedUntil !== null && settings.pausedUntil > now);
}

/** The day by the reader's clock, YYYY-MM-DD: laws run by local days. */
export function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
