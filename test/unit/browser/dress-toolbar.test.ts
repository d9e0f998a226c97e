/** The toolbar button where there is nothing to say: what it is for all tabs, and for tabs that had a look of their own. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dressAtStart, dressOpenTabs, dressToolbar, dressWhenRecordsTurn } from '../../../browser/dress-toolbar.ts';
import { setHidden } from '../../../browser/hidden.ts';
import { records, RecordsUnavailable } from '../../../browser/records.ts';
import { changeSettings } from '../../../browser/settings.ts';
import { saveTabRecord } from '../../../browser/tab-records.ts';
import { packIndex } from '../../../core/packed-index.ts';
import { INDEX_VERSION } from '../../../core/record-index.ts';
import { HOST_FILTER_OF } from '../../../generated/host-filter.ts';
import { en } from '../../../locales/en.ts';

const packed = packIndex({ version: INDEX_VERSION, compiled: '2026-11-26', filterOf: HOST_FILTER_OF, publishers: {}, regimes: {}, designations: {}, agencies: [], hosts: {}, accounts: {}, designated: {}, suffixes: [], mediaNames: {} });

const NAME_16 = /^\/icon\/(\w+)-16\.png$/;
/** The look of the button of all tabs, and of each tab with one of its own. */
let shown: { all: string | null; title: string; tabs: Record<number, string>; badges: Record<number, string> };
/** Whether Caveat may read all sites. */
let sees: boolean;
/** What happens while the title is being set. */
let onTitle: () => Promise<void>;

beforeEach(() => {
  fakeBrowser.reset();
  shown = { all: null, title: 'Page info', tabs: {}, badges: {} };
  // An icon drawn is its own name here.
  vi.stubGlobal('fetch', (path: string) => Promise.resolve({ blob: () => Promise.resolve(path) }));
  vi.stubGlobal('createImageBitmap', (name: string) => Promise.resolve({ name }));
  vi.stubGlobal('OffscreenCanvas', class {
    getContext(): object {
      let drawn = '';
      return { drawImage: ({ name }: { name: string }) => (drawn = name), getImageData: () => drawn };
    }
  });
  Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(sees) });
  sees = true;
  Object.assign(fakeBrowser.action, {
    setIcon: ({ tabId, path, imageData }: { tabId?: number; path?: Record<string, string>; imageData?: Record<string, string> }) => {
      const look = NAME_16.exec((path ?? imageData)?.['16'] ?? '')?.[1] ?? 'none';
      if (tabId === undefined) shown.all = look;
      else shown.tabs[tabId] = look;
      return Promise.resolve();
    },
    setTitle: ({ title }: { title: string }) => {
      shown.title = title;
      return onTitle();
    },
    getTitle: () => Promise.resolve(shown.title),
    setBadgeText: ({ tabId, text }: { tabId: number; text: string }) => Promise.resolve(void (shown.badges[tabId] = text)),
    getBadgeText: ({ tabId }: { tabId: number }) => Promise.resolve(shown.badges[tabId] ?? ''),
  });
  onTitle = () => Promise.resolve();
});

test.each([
  ['ordinary', {}, false, 'normal', 'Caveat'],
  ['paused', { pausedUntil: 'until-resumed' as const }, false, 'paused', 'Caveat'],
  ['neutral', { neutralIcon: true }, false, 'neutral', 'Page info'],
  ['neutral while paused', { neutralIcon: true, pausedUntil: 'until-resumed' as const }, false, 'neutral', 'Page info'],
  ['neutral while everything is hidden', {}, true, 'neutral', 'Page info'],
])('%s', async (_, settings, hidden, look, title) => {
  const tab = await fakeBrowser.tabs.create({ url: 'https://garden-club.example/' });
  await changeSettings({ language: 'en', ...settings });
  await setHidden(hidden);
  await dressToolbar();
  await dressOpenTabs();
  expect(shown).toMatchObject({ all: look, title, tabs: { [tab.id as number]: look } });
});

test('a tab of which something is known keeps its own look', async () => {
  const known = await fakeBrowser.tabs.create({ url: 'https://meduza.io/' });
  const other = await fakeBrowser.tabs.create({ url: 'https://garden-club.example/' });
  await saveTabRecord(known.id as number, { url: 'https://meduza.io/', report: null, head: null, textRead: false, privateWindow: false, loadedAt: null, seenBefore: {} });
  await changeSettings({ neutralIcon: true });
  await dressOpenTabs();
  expect(shown.tabs[other.id as number]).toBe('neutral');
  expect(shown.tabs).not.toHaveProperty(String(known.id));
});

test.each([
  ['is said by the ordinary button', false, 'normal', en.options.access.title],
  ['is not said by the neutral one', true, 'neutral', en.neutral.title],
])('that sites can’t be read %s', async (_, neutralIcon, look, title) => {
  sees = false;
  await changeSettings({ language: 'en', neutralIcon });
  await dressToolbar();
  expect(shown).toMatchObject({ all: look, title });
});

test('that the records can’t be read is said as long as it is so', async () => {
  await changeSettings({ language: 'en' });
  dressWhenRecordsTurn();
  vi.stubGlobal('fetch', (path: string) => (path.endsWith('.json') ? Promise.reject(new Error('gone')) : Promise.resolve({ blob: () => Promise.resolve(path) })));
  await expect(records()).rejects.toBeInstanceOf(RecordsUnavailable);
  await vi.waitFor(() => expect(shown.title).toBe(en.states.failedRecords.title));
  // The sign of a tab that would have said something outlives a change of settings.
  const tab = (await fakeBrowser.tabs.create({ url: 'https://meduza.io/' })).id as number;
  shown.badges[tab] = '!';
  await dressOpenTabs();
  expect(shown.badges[tab]).toBe('!');
  vi.stubGlobal('fetch', (path: string) => Promise.resolve({ blob: () => Promise.resolve(path), json: () => Promise.resolve(packed) }));
  await records();
  await vi.waitFor(() => expect(shown.title).toBe('Caveat'));
  await dressOpenTabs();
  expect(shown.badges[tab]).toBe('');
});

test('a hiding in between has the last word', async () => {
  await changeSettings({ language: 'en' });
  onTitle = () => setHidden(true);
  await dressToolbar();
  expect(shown).toMatchObject({ all: 'neutral', title: 'Page info' });
});

test('the button that the manifest made neutral is dressed at a start, and one that was dressed already is left alone', async () => {
  await changeSettings({ language: 'en' });
  await dressAtStart();
  expect(shown).toMatchObject({ all: 'normal', title: 'Caveat' });
  shown.all = 'left alone';
  await dressAtStart();
  expect(shown.all).toBe('left alone');
});

test('the button stays as the manifest has it for who chose the neutral one', async () => {
  await changeSettings({ language: 'en', neutralIcon: true });
  await dressAtStart();
  expect(shown).toMatchObject({ all: null, title: 'Page info' });
});
