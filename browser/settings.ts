/** The reader's settings: read, changed, watched. Places and sites are kept apart, so that they can be forgotten apart. */
import { browser } from 'wxt/browser';
import type { Settings, SiteSwitches } from '../core/settings.ts';
import { composeSettings, ownAfter, ownFromStored } from '../core/settings/compose.ts';
import { lockedPaths, type Own, type Policy } from '../core/settings/policy.ts';
import { switchesTogether } from '../core/settings/site-switches.ts';
import { onPolicyChanged, readPolicy } from './policy.ts';
import { clearLocalForGood } from './overwrite.ts';
import { read, readAll, remove, write, writeAll, type Local, type Session } from './stored.ts';
import { testDay } from './test-day.ts';

/** Kept apart from the other settings, each where its own switch says. */
const KEPT_APART = { reader: 'keepReader', sites: 'keepSites' } as const;
const apart = Object.entries(KEPT_APART) as ['reader' | 'sites', 'keepReader' | 'keepSites'][];

/** The settings as they stand: defaults, what an organisation set, what the reader chose. */
export async function readSettings(): Promise<Settings> {
  return (await readLayers()).settings;
}

/** The settings for a page: in a private window, with the switches of sites that were changed in private windows. */
export async function readSettingsFor({ privateWindow }: { privateWindow: boolean }): Promise<Settings> {
  const { own, policy, settings } = await readLayers();
  const there = privateWindow ? await read('session', 'privateSites') : undefined;
  return there ? composeSettings({ ...own, sites: switchesTogether(settings.sites, there) }, policy) : settings;
}

async function readLayers(): Promise<{ own: Own; policy: Policy; settings: Settings }> {
  const [local, here, policy] = await Promise.all([readAll('local', ['settings', 'reader', 'sites']), readAll('session', ['reader', 'sites', 'rewriting']), readPolicy()]);
  const kept = here.rewriting ?? local;
  const own = ownFromStored(kept.settings);
  const { keepReader, keepSites } = composeSettings(own, policy);
  const reader = keepReader ? kept.reader : here.reader;
  const sites = (keepSites ? kept.sites : here.sites) ?? own.sites;
  const whole = { ...own, ...ownFromStored({ ...(reader && { reader }), ...(sites && { sites }) }) };
  return { own: whole, policy, settings: composeSettings(whole, policy) };
}

/**
 * Changes some settings and leaves the others. Moving places or sites between memory and device removes them where they were. Changes follow
 * one another: two quick ones must not overwrite each other.
 */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  lastChange = lastChange.catch(() => undefined).then(() => applyChange(change));
  return lastChange;
}

let lastChange: Promise<void> = Promise.resolve();

/** Resolves once every change so far is written. */
export function changesWritten(): Promise<void> {
  return lastChange.catch(() => undefined);
}

async function applyChange(change: Partial<Settings>): Promise<void> {
  const { own, policy, settings: before } = await readLayers();
  const next = ownAfter(own, before, change, policy);
  const now = composeSettings(next, policy);
  const { reader: _reader, sites: _sites, ...settings } = next;
  const local: Partial<Local> = { settings };
  const session: Partial<Pick<Session, 'reader' | 'sites'>> = {};
  for (const [name, keep] of apart) Object.assign(now[keep] ? local : session, { [name]: now[name] });
  await writeAll('local', local);
  await writeAll('session', session);
  await remove('local', apart.flatMap(([name, keep]) => (now[keep] ? [] : [name])));
  await remove('session', apart.flatMap(([name, keep]) => (now[keep] ? [name] : [])));
}

/**
 * Moves places and sites to where an organisation settles that they are kept: it may do so under what is kept already, and in Firefox is heard of only when the
 * background starts. What the reader may choose is let alone: their own change moves it, and might come while this waits for an answer.
 */
export function moveKeptApart(): Promise<void> {
  lastChange = lastChange.catch(() => undefined).then(async () => {
    const settled = lockedPaths(await readPolicy());
    const { settings } = await readLayers();
    for (const [name, keep] of apart.filter(([, keep]) => settled.includes(keep))) {
      const [here, other] = settings[keep] ? (['local', 'session'] as const) : (['session', 'local'] as const);
      const left = await read(other, name);
      if (left === undefined) continue;
      if ((await read(here, name)) === undefined) await write(here, name, left);
      await remove(other, [name]);
    }
  });
  return lastChange;
}

/**
 * Changes a switch of one site, as what is stored says now: two quick switches must both hold. What is changed in a private window stays in
 * memory and out of the list of sites, which would tell that somebody was there.
 */
export function changeSiteSwitch(site: string, change: SiteSwitches, { privateWindow }: { privateWindow: boolean }): Promise<void> {
  lastChange = lastChange.catch(() => undefined).then(async () => {
    if (!privateWindow) return applyChange({ sites: switchesTogether((await readSettings()).sites, { [site]: change }) });
    return write('session', 'privateSites', switchesTogether((await read('session', 'privateSites')) ?? {}, { [site]: change }));
  });
  return lastChange;
}

/** Forgets what was changed in private windows. */
export async function forgetPrivateSites(): Promise<void> {
  await remove('session', ['privateSites']);
}

/**
 * Forgets settings, places and what is held for open tabs: what is on the disk first, and what is in memory even where the disk fails. Only that
 * everything is hidden stays: else all of it would come back on the screen by being forgotten.
 */
export async function forgetEverything(): Promise<void> {
  try {
    await clearLocalForGood();
  } finally {
    const held = Object.keys(await browser.storage.session.get(null));
    await remove('session', held.filter((name) => name !== ('hidden' satisfies keyof Session)));
  }
}

/**
 * Calls back after each change of settings, places, sites or the organisation's policy, whoever made it, with the settings from before, and
 * whether all was forgotten. Returns the function that stops it.
 */
export function onSettingsChanged(call: (before: Partial<Settings>, wiped: boolean) => void): () => void {
  const listen = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): void => {
    if (['settings', 'reader', 'sites', 'privateSites'].some((name) => name in changes)) call(changes['settings']?.oldValue ?? {}, changes['settings'] !== undefined && changes['settings'].newValue === undefined);
  };
  browser.storage.onChanged.addListener(listen);
  const stop = onPolicyChanged(() => call({}, false));
  return () => {
    browser.storage.onChanged.removeListener(listen);
    stop();
  };
}

/** Whether Caveat is paused now; `now` in milliseconds since 1970. */
export function isPaused(settings: Pick<Settings, 'pausedUntil'>, now: number): boolean {
  return settings.pausedUntil === 'until-resumed' || (settings.pausedUntil !== null && settings.pausedUntil > now);
}

/** The day by the reader's clock, YYYY-MM-DD: laws run by local days. */
export function today(): string {
  const named = testDay();
  if (named !== null) return named;
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
