/** An installation and an update: which of the pages that are open are looked at, and when. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onInstalled } from '../../../browser/install.ts';
import { detectInTab } from '../../../browser/page-scripts.ts';

vi.mock(import('../../../browser/page-scripts.ts'), async (original) => ({ ...(await original()), detectInTab: vi.fn(() => Promise.resolve()) }));
vi.mock(import('../../../browser/toolbar.ts'), async (original) => ({ ...(await original()), setToolbar: vi.fn(() => Promise.resolve()), setToolbarEverywhere: vi.fn(() => Promise.resolve()) }));
vi.mock(import('../../../browser/guard-scripts.ts'), async (original) => ({ ...(await original()), bringGuardsUpToDate: vi.fn(() => Promise.resolve()) }));
vi.mock(import('../../../browser/links-in-tabs.ts'), async (original) => ({ ...(await original()), keepLinksInStep: vi.fn(() => Promise.resolve()) }));

let registered: (done: void) => void;
const { query } = fakeBrowser.tabs;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://us${path}`);
  const registration = new Promise<void>((done) => (registered = done));
  Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(true) });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: () => Promise.resolve([]), registerContentScripts: () => registration });
  // Without patterns of addresses, which the stand-in does not know; the welcome page is none of the web's.
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- an overload that calls back hides the one that promises
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((how: { url?: unknown }) => query({}).then((tabs) => tabs.filter(({ url }) => !how.url || url?.startsWith('https:'))));
  onInstalled(() => true);
});

const open = async (url: string): Promise<number> => (await fakeBrowser.tabs.create({ url })).id as number;
const loads = async (id: number): Promise<void> => {
  const tab = await fakeBrowser.tabs.get(id);
  await fakeBrowser.tabs.onUpdated.trigger(id, { status: 'loading' }, tab);
};
const lookedAt = (): number[] => vi.mocked(detectInTab).mock.calls.map(([id]) => id);
const welcomePages = async (): Promise<number> => (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;

test('an installation opens the welcome page and leaves pages alone that were open before; one that loads before the detector stands is looked at', async () => {
  const [, later] = [await open('https://meduza.io/open-before'), await open('https://meduza.io/loads')];
  const installed = fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(async () => expect(await welcomePages()).toBe(1));
  await loads(later);
  expect(lookedAt()).toEqual([]);
  registered();
  await installed;
  await vi.waitFor(() => expect(lookedAt()).toEqual([later]));
  await new Promise((done) => setTimeout(done, 20));
  expect(lookedAt()).toEqual([later]);
  expect(fakeBrowser.tabs.onUpdated.hasListeners(), 'later loads wake nobody').toBe(false);
});

test.each([{ reason: 'update', previousVersion: '0.0.9' }, { reason: 'chrome_update' }] as const)('after an update ($reason) open pages are looked at, and no welcome page opens', async (details) => {
  const tab = await open('https://meduza.io/open-before');
  registered();
  await fakeBrowser.runtime.onInstalled.trigger(details);
  await vi.waitFor(() => expect(lookedAt()).toEqual([tab]));
  expect(await welcomePages()).toBe(0);
});
