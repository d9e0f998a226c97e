/** Settings: what is kept where, and what is forgotten. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onHiddenChanged, setHidden } from '../../../browser/hidden.ts';
import { changeSettings, changeSiteSwitch, forgetEverything, forgetPrivateSites, isPaused, onSettingsChanged, readSettings, readSettingsFor } from '../../../browser/settings.ts';
import { defaultSettings } from '../../../core/settings.ts';

const RUSSIAN = { at: ['RU'], citizen: ['RU'], statelessResident: [] };

beforeEach(() => fakeBrowser.reset());

describe('places and passports', () => {
  test('are kept in memory only, until the reader says otherwise', async () => {
    await changeSettings({ reader: RUSSIAN });
    expect((await readSettings()).reader).toEqual(RUSSIAN);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('RU');
    expect(await fakeBrowser.storage.session.get('reader')).toEqual({ reader: RUSSIAN });
  });

  test('move to the device when the reader keeps them, and leave the memory', async () => {
    await changeSettings({ reader: RUSSIAN });
    await changeSettings({ keepReader: true });
    expect(await fakeBrowser.storage.local.get('reader')).toEqual({ reader: RUSSIAN });
    expect(await fakeBrowser.storage.session.get('reader')).toEqual({});
  });

  test('leave the device when the reader stops keeping them', async () => {
    await changeSettings({ reader: RUSSIAN, keepReader: true });
    await changeSettings({ keepReader: false });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('RU');
    expect((await readSettings()).reader).toEqual(RUSSIAN);
  });
});

describe('switches that are pressed in a private window', () => {
  const HERE = { privateWindow: true };
  const ELSEWHERE = { privateWindow: false };

  test('hold in private windows, and in no other', async () => {
    await changeSiteSwitch('nrk.no', { sidebar: false }, ELSEWHERE);
    await changeSiteSwitch('nrk.no', { sourcing: false }, HERE);
    await changeSiteSwitch('meduza.io', { guards: false }, HERE);
    expect((await readSettingsFor(HERE)).sites).toEqual({ 'nrk.no': { sidebar: false, sourcing: false }, 'meduza.io': { guards: false } });
    expect((await readSettingsFor(ELSEWHERE)).sites).toEqual({ 'nrk.no': { sidebar: false } });
    expect((await readSettings()).sites).toEqual({ 'nrk.no': { sidebar: false } });
  });

  test('never reach the device, whatever else is changed, and can be forgotten', async () => {
    await changeSiteSwitch('meduza.io', { guards: false }, HERE);
    await changeSettings({ theme: 'dark', keepSites: true });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('meduza');
    await forgetPrivateSites();
    expect((await readSettingsFor(HERE)).sites).toEqual({});
    expect(await readSettings()).toMatchObject({ theme: 'dark' });
  });

  test('both hold when they are pressed one right after the other', async () => {
    await Promise.all([changeSiteSwitch('nrk.no', { sidebar: false }, HERE), changeSiteSwitch('nrk.no', { sourcing: false }, HERE)]);
    expect((await readSettingsFor(HERE)).sites).toEqual({ 'nrk.no': { sidebar: false, sourcing: false } });
    await Promise.all([changeSiteSwitch('dw.com', { sidebar: false }, ELSEWHERE), changeSiteSwitch('dw.com', { sourcing: false }, ELSEWHERE)]);
    expect((await readSettings()).sites).toEqual({ 'dw.com': { sidebar: false, sourcing: false } });
  });

  test('are a change that whoever shows settings hears of', async () => {
    const heard = vi.fn();
    const stop = onSettingsChanged(heard);
    await changeSiteSwitch('nrk.no', { sidebar: false }, HERE);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
  });
});

describe('the list of sites', () => {
  const SITES = { 'nrk.no': { sidebar: false } };

  test('is kept on the device, apart from the other settings', async () => {
    await changeSettings({ sites: SITES });
    expect(await fakeBrowser.storage.local.get('sites')).toEqual({ sites: SITES });
    expect(JSON.stringify(await fakeBrowser.storage.local.get('settings'))).not.toContain('nrk');
  });

  test('moves to memory when the reader wants it forgotten with the browser, and leaves the device', async () => {
    await changeSettings({ sites: SITES });
    await changeSettings({ keepSites: false });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('nrk');
    expect((await readSettings()).sites).toEqual(SITES);
    await fakeBrowser.storage.session.clear();
    expect((await readSettings()).sites).toEqual({});
  });

  test('that an earlier version kept among the settings is still read, and moves at the next change', async () => {
    await fakeBrowser.storage.local.set({ settings: { sites: SITES, parts: { publisher: true, sourcing: true, warnings: true, elsewhere: false } } });
    expect(await readSettings()).toMatchObject({ sites: SITES, detail: 'may-apply' });
    await changeSettings({ theme: 'dark' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: { theme: 'dark', detail: 'may-apply', parts: { publisher: true, sourcing: true, warnings: true } }, sites: SITES });
    expect(await readSettings()).toMatchObject({ sites: SITES, detail: 'may-apply', theme: 'dark' });
  });
});

describe('settings', () => {
  test('have defaults before anything was set, and write nothing by being read', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('change one by one', async () => {
    await changeSettings({ sites: { 'nrk.no': { sidebar: false } } });
    await changeSettings({ theme: 'dark' });
    const { sites, theme } = await readSettings();
    expect({ sites, theme }).toEqual({ sites: { 'nrk.no': { sidebar: false } }, theme: 'dark' });
  });

  test('changed twice in a row keep both changes', async () => {
    await Promise.all([changeSettings({ theme: 'dark' }), changeSettings({ language: 'ru' })]);
    const { theme, language } = await readSettings();
    expect({ theme, language }).toEqual({ theme: 'dark', language: 'ru' });
  });

  test('gain parts that a newer version added', async () => {
    await fakeBrowser.storage.local.set({ settings: { parts: { sourcing: false } } });
    expect((await readSettings()).parts).toEqual({ ...defaultSettings.parts, sourcing: false });
  });

  test('are gone after "forget everything", on the device and in memory', async () => {
    await changeSettings({ reader: RUSSIAN, keepReader: true, theme: 'dark' });
    await fakeBrowser.storage.session.set({ 'tab:3': {} });
    await forgetEverything();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('are forgotten while everything is hidden, which it stays: nobody hears of a calling back', async () => {
    await changeSettings({ reader: RUSSIAN, theme: 'dark' });
    await setHidden(true);
    const heard = vi.fn();
    onHiddenChanged(heard);
    await forgetEverything();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ hidden: true });
    expect(heard).not.toHaveBeenCalled();
  });

  test('are forgotten in memory even where the disk takes nothing', async () => {
    await changeSettings({ reader: RUSSIAN });
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await expect(forgetEverything()).rejects.toThrow('full');
    full.mockRestore();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('tell who watches, and stop telling', async () => {
    let calls = 0;
    const stop = onSettingsChanged(() => calls++);
    await fakeBrowser.storage.local.set({ settings: { theme: 'dark' } });
    expect(calls).toBe(1);
    await fakeBrowser.storage.session.set({ 'tab:3': {} });
    expect(calls, 'a tab record is no setting').toBe(1);
    stop();
    await fakeBrowser.storage.local.set({ settings: { theme: 'light' } });
    expect(calls).toBe(1);
  });
});

describe('pause', () => {
  test.each([
    [null, false],
    ['until-resumed', true],
    [1000, false],
    [3000, true],
  ] as const)('until %s is paused at 2000: %s', (pausedUntil, expected) => {
    expect(isPaused({ pausedUntil }, 2000)).toBe(expected);
  });
});
