/** Site access that is withdrawn: what is asked of the browser, who is heard no longer, and what goes from open pages. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayHear, mayRead } from '../../../browser/access.ts';
import { guardStartFor } from '../../../browser/guard-answers.ts';
import { tableForPage } from '../../../browser/links-in-tabs.ts';
import { saveTabRecord, tabRecord } from '../../../browser/tab-records.ts';
import { watchAccess } from '../../../browser/watch-access.ts';

vi.mock('../../../browser/guard-scripts.ts', () => ({ bringGuardsUpToDate: vi.fn(), guardPage: vi.fn() }));
vi.mock('../../../browser/dress-toolbar.ts', () => ({ dressToolbar: vi.fn() }));
vi.mock('../../../browser/watch-tabs.ts', () => ({ lookAtAllTabs: vi.fn() }));

const dressToolbar = vi.mocked((await import('../../../browser/dress-toolbar.ts')).dressToolbar);
const bringGuardsUpToDate = vi.mocked((await import('../../../browser/guard-scripts.ts')).bringGuardsUpToDate);

/** The patterns that the reader lets Caveat read. */
let open: string[];
let withdraw: () => void;
const told: [tabId: number, name: string, payload: unknown, frame: unknown][] = [];

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  told.length = 0;
  open = [];
  const fake = fakeBrowser as unknown as Record<string, object>;
  fake['permissions'] = {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => open.includes(origin)),
    onRemoved: { addListener: (call: () => void) => (withdraw = call) },
    onAdded: { addListener: () => undefined },
  };
  fake['scripting'] = { removeCSS: async () => undefined, getRegisteredContentScripts: async () => [], registerContentScripts: async () => undefined };
  fake['tabs'] = {
    query: async ({ url }: { url?: string[] }) => (url ? [] : [{ id: 1 }, { id: 2 }, { id: 3 }]),
    // Of a page that may not be read, browsers don't say the address.
    get: async (id: number) => ({ id, incognito: false, url: [undefined, undefined, 'https://open.example/', 'https://closed.example/'][id] }),
    sendMessage: async (tabId: number, { name, payload }: { name: string; payload: unknown }, { frameId }: { frameId?: number }) => void told.push([tabId, name, payload, frameId ?? 'all']),
  };
});

const page = { tabId: 1, url: 'https://rferl.example/a', privateWindow: false, frame: null };

describe('a page', () => {
  test('may be read by its site, whatever its port', async () => {
    open = ['https://rferl.example/*'];
    expect(await mayRead('https://rferl.example:8443/a?b')).toBe(true);
    expect(await mayRead('http://rferl.example/a')).toBe(false);
    expect(await mayRead('about:blank')).toBe(false);
  });

  test('is heard with the frame in it that speaks, if that has a site of its own', async () => {
    open = ['https://rferl.example/*'];
    const within = (url: string): Promise<boolean> => mayHear({ ...page, frame: { id: 3, url } });
    expect(await mayHear(page)).toBe(true);
    expect(await within('https://rferl.example/frame')).toBe(true);
    expect(await within('about:srcdoc')).toBe(true);
    expect(await within('https://like.example/')).toBe(false);
    open = ['https://like.example/*'];
    expect(await within('https://like.example/')).toBe(false);
  });

  test('that may not be read any more is told nothing, neither for its guard nor for its marks', async () => {
    await fakeBrowser.storage.local.set({ settings: { guards: { level: 'all' }, links: 'always' } });
    expect(await guardStartFor(page)).toBeNull();
    expect(await tableForPage(page, true)).toBeNull();
  });
});

test('what is ours goes from the pages that were closed to us, in whatever frame, and the toolbar is dressed', async () => {
  open = ['https://open.example/*'];
  await saveTabRecord(1, { url: 'https://closed.example/', report: null, head: null, textRead: false, privateWindow: false, loadedAt: null, seenBefore: {} });
  watchAccess(() => false);
  withdraw();
  await vi.waitFor(() => expect(bringGuardsUpToDate).toHaveBeenCalledWith(undefined, true));
  expect(dressToolbar).toHaveBeenCalled();
  const toClosed = (tabId: number): unknown[] => [[tabId, 'panelRemove', undefined, 0], [tabId, 'guardChanged', undefined, 'all'], [tabId, 'linksChanged', { forget: true }, 'all']];
  expect([...told].sort(([a], [b]) => a - b)).toEqual([...toClosed(1), ...toClosed(3)]);
  expect(await tabRecord(1)).toBeNull();
});
