/** Values that go from the disk for good: what is kept stays, what was begun is ended, and readers never see it empty. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearLocalForGood, keepDiskClean, rewriteLocal } from '../../../browser/overwrite.ts';
import { moveSeenLaws } from '../../../browser/seen-laws.ts';
import { changeSettings, forgetEverything, onSettingsChanged, readSettings } from '../../../browser/settings.ts';

const SITES = { 'nrk.no': { sidebar: false } };
const RUSSIAN = { at: ['RU'], citizen: ['RU'], statelessResident: [] };
const local = fakeBrowser.storage.local;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

/** Resolves when the files were written anew. */
const written = (clear: { mock: { calls: unknown[] } }): Promise<void> =>
  vi.waitFor(async () => {
    expect(clear.mock.calls).toHaveLength(1);
    expect(await local.get('filler')).toEqual({});
    expect(await fakeBrowser.storage.session.get('rewriting')).toEqual({});
  });

test('what is kept is the same after the files were written anew, and nothing else is left', async () => {
  await changeSettings({ surface: 'panel', sites: SITES });
  const before = await local.get(null);
  await rewriteLocal();
  expect(await local.get(null)).toEqual(before);
  expect(await fakeBrowser.storage.session.get('rewriting')).toEqual({});
});

test('what another page writes between the reading and the emptying is not lost', async () => {
  await changeSettings({ surface: 'in-page', sites: SITES });
  keepDiskClean();
  const clear = local.clear.bind(local);
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the type names the old form with a callback
  vi.spyOn(local, 'clear').mockImplementationOnce(() => local.set({ settings: { surface: 'panel' } }).then(() => clear()));
  await rewriteLocal();
  expect(await readSettings()).toMatchObject({ surface: 'panel', sites: SITES });
});

/** Does something at the moment at which local storage has been emptied, or before the first writing after that. */
const onceEmptied = (act: () => Promise<unknown>): { mock: { calls: unknown[] } } => {
  const clear = local.clear.bind(local);
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the type names the old form with a callback
  return vi.spyOn(local, 'clear').mockImplementationOnce(() => clear().then(() => act().then(() => undefined)));
};
const beforeTheFirstWriting = (act: () => Promise<unknown>): void => {
  const set = local.set.bind(local);
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the type names the old form with a callback
  vi.spyOn(local, 'set').mockImplementationOnce((values: object) => act().then(() => set(values)));
};

test.each([
  ['after they were emptied', onceEmptied],
  ['before they are filled', beforeTheFirstWriting],
])('what another page writes %s is not lost either', async (_, when) => {
  await changeSettings({ surface: 'in-page', sites: SITES });
  keepDiskClean();
  when(() => local.set({ settings: { surface: 'panel' } }));
  await rewriteLocal();
  expect(await readSettings()).toMatchObject({ surface: 'panel', sites: SITES });
  expect(await local.get(null)).toEqual({ settings: { surface: 'panel' }, sites: SITES });
  expect(await fakeBrowser.storage.session.get('rewriting')).toEqual({});
});

test.each([
  ['places', { keepReader: false }, 'reader'],
  ['sites', { keepSites: false }, 'sites'],
] as const)('%s that are kept no more while the files are written anew are not put back, and the files are clean of them', async (_, change, name) => {
  await changeSettings({ reader: RUSSIAN, keepReader: true, sites: SITES, surface: 'panel' });
  keepDiskClean();
  const clear = onceEmptied(() => changeSettings(change));
  await rewriteLocal();
  expect(await local.get(name)).toEqual({});
  expect(await readSettings()).toMatchObject({ reader: RUSSIAN, sites: SITES, surface: 'panel', ...change });
  expect(clear.mock.calls.length).toBeGreaterThan(1);
});

test('a site that is taken from the list while it is being put back is taken off the disk as well', async () => {
  await changeSettings({ sites: SITES });
  keepDiskClean();
  beforeTheFirstWriting(() => changeSettings({ sites: {} }));
  const clear = vi.spyOn(local, 'clear');
  await rewriteLocal();
  expect(await local.get('sites')).toEqual({ sites: {} });
  expect(clear.mock.calls).toHaveLength(2);
});

test('everything that is forgotten while the files are written anew is forgotten, and nothing comes back', async () => {
  await changeSettings({ reader: RUSSIAN, keepReader: true, sites: SITES });
  keepDiskClean();
  let forgotten: Promise<void> = Promise.resolve();
  onceEmptied(() => {
    forgotten = forgetEverything();
    return Promise.resolve();
  });
  await rewriteLocal();
  await forgotten;
  expect(await local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('nor does what a broken off rewriting held, when the background comes back after that', async () => {
  await fakeBrowser.storage.session.set({ rewriting: { reader: RUSSIAN, sites: SITES } });
  await clearLocalForGood();
  keepDiskClean();
  await rewriteLocal();
  expect(await local.get(null)).toEqual({});
});

test('a browser that is killed as soon as anything is written again has all that was chosen', async () => {
  await changeSettings({ surface: 'panel', neutralIcon: true, sites: SITES });
  const before = await local.get(null);
  const set = vi.spyOn(local, 'set');
  await rewriteLocal();
  expect(set.mock.calls[0]?.[0]).toMatchObject(before);
});

test('whoever reads the settings meanwhile finds them: discreet mode is never left for a moment', async () => {
  await changeSettings({ surface: 'panel' });
  const reads: ReturnType<typeof readSettings>[] = [];
  fakeBrowser.storage.onChanged.addListener(() => void reads.push(readSettings()));
  await rewriteLocal();
  const seen = (await Promise.all(reads)).map(({ surface }) => surface);
  expect(seen.length).toBeGreaterThan(3);
  expect(new Set(seen)).toEqual(new Set(['panel']));
});

test.each([
  ['a site is taken from the list', { sites: SITES }, { sites: {} }],
  ['the list of sites is kept no more', { sites: SITES }, { keepSites: false }],
  ['a place is taken away', { reader: RUSSIAN, keepReader: true }, { reader: { ...RUSSIAN, citizen: [] } }],
  ['places are kept no more', { reader: RUSSIAN, keepReader: true }, { keepReader: false }],
])('the files are written anew when %s', async (_, first, then) => {
  await changeSettings(first);
  keepDiskClean();
  const clear = vi.spyOn(local, 'clear');
  await changeSettings(then);
  const settings = await readSettings();
  await written(clear);
  expect(await readSettings()).toEqual(settings);
});

test('laws that were shown do not stay in the files either, once they are to be remembered there no more', async () => {
  const seen = { 'ru-undesirable-organization': { was: '1' } };
  await changeSettings({ keepSeen: true });
  await local.set({ seenLaws: seen });
  keepDiskClean();
  const stop = onSettingsChanged(() => void moveSeenLaws());
  const clear = vi.spyOn(local, 'clear');
  await changeSettings({ keepSeen: false });
  await written(clear);
  stop();
  expect(await local.get('seenLaws')).toEqual({});
  expect(await fakeBrowser.storage.session.get('seenLaws')).toEqual({ seenLaws: seen });
});

test('they are not when another law is seen', async () => {
  await changeSettings({ keepSeen: true });
  await local.set({ seenLaws: { a: { was: '1' } } });
  keepDiskClean();
  const clear = vi.spyOn(local, 'clear');
  await local.set({ seenLaws: { a: { was: '1' }, b: { was: '1' } } });
  expect(clear).not.toHaveBeenCalled();
});

test.each([
  ['another site is added', { sites: SITES }, { sites: { ...SITES, 'bbc.com': { sidebar: false } } }],
  ['something else changes', { sites: SITES }, { theme: 'dark' as const }],
  ['a first place is named', { keepReader: true }, { reader: RUSSIAN }],
])('they are not when %s', async (_, first, then) => {
  await changeSettings(first);
  keepDiskClean();
  const clear = vi.spyOn(local, 'clear');
  await changeSettings(then);
  expect(clear).not.toHaveBeenCalled();
});

test('what was broken off is ended when the background comes back, and what changed meanwhile stays', async () => {
  await fakeBrowser.storage.session.set({ rewriting: { settings: { surface: 'panel' }, sites: SITES } });
  await local.set({ sites: {} });
  keepDiskClean();
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get('rewriting')).toEqual({}));
  expect(await local.get(null)).toEqual({ settings: { surface: 'panel' }, sites: {} });
});
