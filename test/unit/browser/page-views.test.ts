/** A page view whose text is still being read, or whose records can't be: what may come of it, and what must be said. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayRead } from '../../../browser/access.ts';
import { setHidden } from '../../../browser/hidden.ts';
import type { PageSender } from '../../../browser/answer.ts';
import { clearTab, extractFromTab, putMovesWatchIntoTab, type ReadPage } from '../../../browser/page-scripts.ts';
import { viewAgain, viewPage } from '../../../browser/page-views.ts';
import { records, RecordsUnavailable } from '../../../browser/records.ts';
import { tellPage } from '../../../browser/send.ts';
import { changeSettings } from '../../../browser/settings.ts';
import { forgetAllTabs, recordedTabs, saveTabRecord } from '../../../browser/tab-records.ts';
import { setToolbar } from '../../../browser/toolbar.ts';
import { INDEX_VERSION, type RecordIndex } from '../../../core/record-index.ts';
import { paragraph, story as articleOf } from '../core/sourcing/story.ts';

vi.mock(import('../../../browser/page-scripts.ts'), async (original) => ({
  ...(await original()), extractFromTab: vi.fn(), clearTab: vi.fn(() => Promise.resolve()), laySurfacesReady: vi.fn(() => Promise.resolve()), putMovesWatchIntoTab: vi.fn(() => Promise.resolve()),
}));
vi.mock(import('../../../browser/send.ts'), async (original) => ({ ...(await original()), tellPage: vi.fn(() => Promise.resolve(true)) }));
vi.mock(import('../../../browser/records.ts'), async (original) => ({ ...(await original()), records: vi.fn() }));
vi.mock(import('../../../browser/access.ts'), async (original) => ({ ...(await original()), mayRead: vi.fn() }));
vi.mock(import('../../../browser/toolbar.ts'), async (original) => ({ ...(await original()), setToolbar: vi.fn(() => Promise.resolve()) }));

const nothing: RecordIndex = { version: INDEX_VERSION, compiled: '2026-11-26', publishers: {}, regimes: {}, designations: {}, agencies: [], hosts: {}, accounts: {}, designated: {}, suffixes: [], mediaNames: {} };
const story = articleOf([paragraph('The council met on Tuesday.')]);
let page: PageSender;
let reading: (page: ReadPage) => void;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.mocked(mayRead).mockResolvedValue(true);
  vi.mocked(records).mockResolvedValue(nothing);
  vi.mocked(extractFromTab).mockReturnValue(new Promise((done) => (reading = done)));
  page = { tabId: (await fakeBrowser.tabs.create({ url: story.url })).id as number, url: story.url, privateWindow: false, frame: null };
});

const shown = (): unknown[] => vi.mocked(tellPage).mock.calls.filter(([, name]) => name === 'panelChanged').map(([, , state]) => state);
/** A view of the article, with something done while its text is being read. */
async function meanwhile(what: () => Promise<void>): Promise<void> {
  const view = viewPage(page, true, 'loaded');
  await vi.waitFor(() => expect(extractFromTab).toHaveBeenCalled());
  await what();
  reading({ article: story, loadedAt: 1 });
  await view;
}

test('a panel that was on its way when the reader withdrew access to the site is taken back', async () => {
  await meanwhile(() => Promise.resolve(void vi.mocked(mayRead).mockResolvedValue(false)));
  expect(clearTab).toHaveBeenCalledWith(page.tabId);
});

test('an article is kept and shown once its text was read', async () => {
  await meanwhile(() => Promise.resolve());
  expect(await recordedTabs()).toEqual([page.tabId]);
  expect(shown()).toHaveLength(1);
});

test('a reader who named a place while the text was read is told for that place', async () => {
  await meanwhile(() => changeSettings({ reader: { at: ['RU'], citizen: ['RU'], statelessResident: [] } }));
  expect(shown()).toHaveLength(1);
  expect(shown()[0]).toMatchObject({ report: { reader: { at: ['RU'], citizen: ['RU'] } } });
});

test.each([
  ['everything was forgotten', forgetAllTabs],
  ['everything was hidden and called back', () => setHidden(true).then(forgetAllTabs).then(() => setHidden(false))],
  ['a pause began', () => changeSettings({ pausedUntil: 'until-resumed' })],
])('nothing of it is kept or shown when %s meanwhile', async (_, what) => {
  await meanwhile(what);
  expect(await recordedTabs()).toEqual([]);
  expect(shown()).toEqual([]);
  expect(setToolbar).not.toHaveBeenCalled();
});

test('a panel goes when its page went on to one that is nobody’s, also where the tab is forgotten already', async () => {
  const view = viewPage(page, true, 'moved');
  await vi.waitFor(() => expect(extractFromTab).toHaveBeenCalled());
  reading({ article: { ...story, kind: 'other' }, loadedAt: 1 });
  await view;
  expect(clearTab).toHaveBeenCalledWith(page.tabId);
});

test('it stays out of the page when the reader chose so meanwhile', async () => {
  await meanwhile(() => changeSettings({ surface: 'panel' }));
  expect(await recordedTabs()).toEqual([page.tabId]);
  expect(shown()).toEqual([]);
  expect(clearTab).toHaveBeenCalledWith(page.tabId);
  expect(putMovesWatchIntoTab, 'tabs are watched by their addresses').not.toHaveBeenCalled();
});

test('where the sidebar stays out, it is watched that the page goes on', async () => {
  await meanwhile(() => changeSettings({ sites: { 'harbour-post.example': { sidebar: false } } }));
  expect(shown()).toEqual([]);
  expect(putMovesWatchIntoTab).toHaveBeenCalledWith(page.tabId);
});

test.each([
  ['the watch for that', { sites: { 'harbour-post.example': { sidebar: false } } }, () => vi.mocked(putMovesWatchIntoTab)],
  ['the panel', {}, () => vi.mocked(tellPage)],
] as const)('a page that went on before %s was there has its word taken back', async (_, settings, late) => {
  await changeSettings(settings);
  late().mockImplementationOnce(async () => {
    await fakeBrowser.tabs.update(page.tabId, { url: 'https://elsewhere.example/' });
    return true as never;
  });
  await meanwhile(() => Promise.resolve());
  expect(await recordedTabs()).toEqual([]);
  expect(vi.mocked(setToolbar).mock.lastCall?.[1]).toMatchObject({ text: '' });
});

test.each([
  ['an exclamation mark', false, { look: 'normal', text: '!' }],
  ['nothing where the button is to give nothing away', true, { look: 'neutral', text: '' }],
])('records that can’t be read: the toolbar shows %s, and no record is made', async (_, neutralIcon, look) => {
  await changeSettings({ neutralIcon });
  vi.mocked(records).mockRejectedValue(new RecordsUnavailable('broken'));
  await expect(viewPage(page, true, 'loaded')).rejects.toBeInstanceOf(RecordsUnavailable);
  expect(vi.mocked(setToolbar).mock.lastCall).toEqual([page.tabId, look]);
  expect(await recordedTabs()).toEqual([]);
});

test('records that can’t be read any more are told to a panel that stands', async () => {
  await saveTabRecord(page.tabId, { url: story.url, report: null, head: null, textRead: true, privateWindow: false, loadedAt: 1, seenBefore: {} });
  vi.mocked(records).mockRejectedValue(new RecordsUnavailable('broken'));
  await expect(viewAgain(page.tabId)).rejects.toBeInstanceOf(RecordsUnavailable);
  expect(shown()).toMatchObject([{ kind: 'failed', what: 'records' }]);
});

test('a fault is not told while everything is hidden', async () => {
  await setHidden(true);
  vi.mocked(records).mockRejectedValue(new RecordsUnavailable('broken'));
  await saveTabRecord(page.tabId, { url: story.url, report: null, head: null, textRead: true, privateWindow: false, loadedAt: 1, seenBefore: {} });
  await expect(viewAgain(page.tabId)).rejects.toBeInstanceOf(RecordsUnavailable);
  expect(shown()).toEqual([]);
  expect(setToolbar).not.toHaveBeenCalled();
});

test.each([
  ['is not touched', {}, 'loaded', 0],
  ['is cleared where it came back out of the browser’s cache', {}, 'back', 1],
  ['is cleared where it went on by itself', {}, 'moved', 1],
  ['is not touched in discreet mode, in which nothing of ours is in it', { surface: 'panel' }, 'moved', 0],
  ['is cleared in discreet mode where it came back from before that', { surface: 'panel' }, 'back', 1],
] as const)('a page that is seen while everything is hidden %s', async (_, settings, how, times) => {
  await changeSettings(settings);
  await setHidden(true);
  await viewPage(page, true, how);
  expect(clearTab).toHaveBeenCalledTimes(times);
  expect(await recordedTabs()).toEqual([]);
});
