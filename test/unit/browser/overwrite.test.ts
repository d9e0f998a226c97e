/** Values that go from the disk for good: what is kept stays, what was begun is ended, and readers never see it empty. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { finishRewriting, rewriteLocal } from '../../../browser/overwrite.ts';
import { changeSettings, readSettings } from '../../../browser/settings.ts';

const SITES = { 'nrk.no': { sidebar: false } };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('what is kept is the same after the files were written anew, and nothing else is left', async () => {
  await changeSettings({ surface: 'panel', sites: SITES });
  const before = await fakeBrowser.storage.local.get(null);
  await rewriteLocal();
  expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  expect(await fakeBrowser.storage.session.get('rewriting')).toEqual({});
});

test('whoever reads the settings meanwhile finds them: discreet mode is never left for a moment', async () => {
  await changeSettings({ surface: 'panel' });
  const seen: string[] = [];
  const clear = fakeBrowser.storage.local.clear.bind(fakeBrowser.storage.local);
  vi.spyOn(fakeBrowser.storage.local, 'clear').mockImplementation((() => clear().then(async () => void seen.push((await readSettings()).surface))) as typeof clear);
  await rewriteLocal();
  expect(seen).toEqual(['panel', 'panel']);
});

test('files are written anew when a place or a site is kept no more, not when one is added', async () => {
  await changeSettings({ sites: SITES });
  const clear = vi.spyOn(fakeBrowser.storage.local, 'clear');
  await changeSettings({ sites: { ...SITES, 'bbc.com': { sidebar: false } } });
  await changeSettings({ theme: 'dark' });
  expect(clear).not.toHaveBeenCalled();
  await changeSettings({ sites: { 'bbc.com': { sidebar: false } } });
  expect(clear).toHaveBeenCalled();
  clear.mockClear();
  await changeSettings({ keepSites: false });
  expect(clear).toHaveBeenCalled();
  expect((await readSettings()).sites).toEqual({ 'bbc.com': { sidebar: false } });
});

test('what was broken off is ended by the next change', async () => {
  await fakeBrowser.storage.session.set({ rewriting: { settings: { surface: 'panel' }, sites: SITES } });
  await finishRewriting();
  expect((await readSettings()).surface).toBe('panel');
  expect(await fakeBrowser.storage.local.get('sites')).toEqual({ sites: SITES });
  expect(await fakeBrowser.storage.session.get('rewriting')).toEqual({});
});
