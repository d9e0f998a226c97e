/** Forgetting everything: what it waits for, and what it leaves on the screen. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setHidden } from '../../../browser/hidden.ts';
import { setToolbar } from '../../../browser/toolbar.ts';
import { forgetAll } from '../../../browser/watch-tabs.ts';

vi.mock(import('../../../browser/page-scripts.ts'), async (original) => ({ ...(await original()), clearTab: vi.fn(() => new Promise<void>(() => undefined)) }));
vi.mock(import('../../../browser/toolbar.ts'), async (original) => ({ ...(await original()), setToolbar: vi.fn(() => Promise.resolve()), setToolbarEverywhere: vi.fn(() => Promise.resolve()) }));
vi.mock(import('../../../browser/guard-scripts.ts'), async (original) => ({ ...(await original()), bringGuardsUpToDate: vi.fn(() => Promise.resolve()) }));
vi.mock(import('../../../browser/links-in-tabs.ts'), async (original) => ({ ...(await original()), keepLinksInStep: vi.fn(() => Promise.resolve()) }));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(setToolbar).mockClear();
  Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(true) });
  await fakeBrowser.storage.local.set({ settings: { theme: 'dark' } });
  await fakeBrowser.storage.session.set({ reader: { at: ['RU'], citizen: [], statelessResident: [] }, 'tab:3': {} });
});

const stored = async (): Promise<unknown[]> => [await fakeBrowser.storage.local.get(null), await fakeBrowser.storage.session.get(null)];

test('a page that never answers holds neither the forgetting nor the toolbar up', async () => {
  void forgetAll();
  await vi.waitFor(async () => expect(await stored()).toEqual([{}, {}]));
  await vi.waitFor(() => expect(vi.mocked(setToolbar).mock.calls.map(([, look]) => look)).toContainEqual({ look: 'normal', text: '' }));
});

test('the toolbar stays neutral where everything is hidden', async () => {
  await setHidden(true);
  void forgetAll();
  await vi.waitFor(() => expect(setToolbar).toHaveBeenCalled());
  expect(await stored()).toEqual([{}, { hidden: true }]);
  expect(vi.mocked(setToolbar).mock.calls.map(([, look]) => look)).toEqual(vi.mocked(setToolbar).mock.calls.map(() => ({ look: 'neutral', text: '' })));
});
