/** An installation and an update: when pages are looked at that were open before. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onInstalled } from '../../../browser/install.ts';
import { bringUpToDate, lookAtAllTabs } from '../../../browser/watch-tabs.ts';

vi.mock('../../../browser/watch-tabs.ts', () => ({ bringUpToDate: vi.fn(() => Promise.resolve({ paused: false })), lookAtAllTabs: vi.fn(() => Promise.resolve()) }));

const mayBeOurs = (): boolean => true;
const opened = async (): Promise<(string | undefined)[]> => (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter((url) => url?.endsWith('/welcome.html'));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://us${path}`);
  onInstalled(mayBeOurs);
});

test('an installation opens the welcome page, and looks into no page before the reader goes on from there', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(async () => expect(await opened()).toHaveLength(1));
  expect(bringUpToDate).toHaveBeenCalledTimes(1);
  await new Promise((done) => setTimeout(done, 20));
  expect(lookAtAllTabs).not.toHaveBeenCalled();
});

test.each([{ reason: 'update', previousVersion: '0.0.9' }, { reason: 'chrome_update' }] as const)('after an update ($reason) open pages are looked at, and no welcome page opens', async (details) => {
  await fakeBrowser.runtime.onInstalled.trigger(details);
  await vi.waitFor(() => expect(lookAtAllTabs).toHaveBeenCalledWith(mayBeOurs));
  expect(await opened()).toEqual([]);
});
