/** What is printed for a tab: the page that prints stands in an ordinary window, and its address may outlive the tab that it named. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayRead } from '../../../browser/access.ts';
import { sheetFor } from '../../../browser/own-page-answers.ts';
import { records } from '../../../browser/records.ts';
import { saveTabRecord } from '../../../browser/tab-records.ts';
import { compiledRecords } from '../../../scripts/inspect/compiled-records.ts';
import { applies } from '../../components/model-case.ts';

vi.mock(import('../../../browser/records.ts'), async (original) => ({ ...(await original()), records: vi.fn() }));
vi.mock(import('../../../browser/access.ts'), async (original) => ({ ...(await original()), mayRead: vi.fn() }));

const { url } = applies.page;
const index = compiledRecords();

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(mayRead).mockResolvedValue(true);
  vi.mocked(records).mockResolvedValue(index);
});

test.each([
  ['an ordinary window', false, 'rferl.org'],
  ['a private window', true, undefined],
])('of a tab in %s', async (_, privateWindow, host) => {
  const tabId = (await fakeBrowser.tabs.create({ url })).id as number;
  await saveTabRecord(tabId, { url, report: applies, head: null, textRead: true, privateWindow, loadedAt: 1, seenBefore: {} });
  expect((await sheetFor(tabId))?.page.host).toBe(host);
});
