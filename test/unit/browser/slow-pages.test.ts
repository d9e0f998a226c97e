/** Popup and panel beside a page that doesn't answer: they speak of that page by its address, and never go on speaking of the one before. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayRead, mayReadAll } from '../../../browser/access.ts';
import { tabState, tabStateSoFar } from '../../../browser/own-page-answers.ts';
import { extractFromTab, type ReadPage } from '../../../browser/page-scripts.ts';
import type { PanelState } from '../../../browser/panel-state.ts';
import { records, RecordsUnavailable } from '../../../browser/records.ts';
import { ask } from '../../../browser/send.ts';
import { changeSettings } from '../../../browser/settings.ts';
import { showTabState } from '../../../browser/tab-states.ts';
import { compiledRecords } from '../../../scripts/inspect/compiled-records.ts';
import { paragraph, story } from '../core/sourcing/story.ts';

vi.mock(import('../../../browser/page-scripts.ts'), async (original) => ({ ...(await original()), clearTab: vi.fn(() => Promise.resolve()), extractFromTab: vi.fn() }));
vi.mock(import('../../../browser/send.ts'), async (original) => ({ ...(await original()), ask: vi.fn() }));
vi.mock(import('../../../browser/records.ts'), async (original) => ({ ...(await original()), records: vi.fn() }));
vi.mock(import('../../../browser/access.ts'), async (original) => ({ ...(await original()), mayRead: vi.fn(), mayReadAll: vi.fn() }));

const KNOWN = 'https://www.rferl.org/a/1.html';
const UNKNOWN = 'https://harbour-post.example/a';
const index = compiledRecords();
let read: (page: ReadPage | null) => void;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.mocked(mayRead).mockResolvedValue(true);
  vi.mocked(mayReadAll).mockResolvedValue(true);
  vi.mocked(records).mockResolvedValue(index);
  vi.mocked(extractFromTab).mockReturnValue(new Promise((done) => (read = done)));
  vi.mocked(ask).mockImplementation(((name: 'tabState' | 'tabStateSoFar', tabId: number) => (name === 'tabState' ? tabState : tabStateSoFar)(tabId)) as never);
});

const tabAt = async (url: string): Promise<number> => (await fakeBrowser.tabs.create({ url })).id as number;
const told = ({ kind }: PanelState): string => kind;

test('so far, a page of somebody known has the law, and another nothing but that it is waited for', async () => {
  const known = await tabStateSoFar(await tabAt(KNOWN));
  expect(known).toMatchObject({ kind: 'report', site: 'rferl.org', report: { publisher: { id: 'rferl' }, sourcing: null } });
  expect(known.kind === 'report' && known.report.legal.notices.length).toBeGreaterThan(0);
  expect(told(await tabStateSoFar(await tabAt(UNKNOWN)))).toBe('waiting');
  expect(extractFromTab).not.toHaveBeenCalled();
});

test.each([
  ['a pause', 'paused', () => changeSettings({ pausedUntil: 'until-resumed' })],
  ['records that can’t be read', 'failed', () => Promise.resolve(void vi.mocked(records).mockRejectedValue(new RecordsUnavailable('broken')))],
  ['access that was withdrawn', 'no-access', () => Promise.resolve(void vi.mocked(mayRead).mockResolvedValue(false))],
])('%s is said of it too', async (_, kind, what) => {
  await what();
  expect(told(await tabStateSoFar(await tabAt(UNKNOWN)))).toBe(kind);
});

test('a surface shows what is known so far when the page does not answer, and the whole when it does', async () => {
  const tabId = await tabAt(UNKNOWN);
  const shown: string[] = [];
  const showing = showTabState(tabId, (state) => void shown.push(told(state)));
  await vi.waitFor(() => expect(shown).toEqual(['waiting']), 5_000);
  read({ article: { ...story([paragraph('The council met on Tuesday.')]), kind: 'other' }, loadedAt: 1 });
  await showing;
  expect(shown).toEqual(['waiting', 'not-news']);
});

test('where the page answers soon, it shows that alone', async () => {
  vi.mocked(extractFromTab).mockResolvedValue(null);
  const shown: string[] = [];
  await showTabState(await tabAt(UNKNOWN), (state) => void shown.push(told(state)));
  expect(shown).toEqual(['not-news']);
});
