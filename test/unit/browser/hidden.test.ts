/** The hiding: where it is kept, and whom it reaches. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isHidden, onHiddenChanged, setHidden } from '../../../browser/hidden.ts';

beforeEach(() => fakeBrowser.reset());

test('is kept in memory only, and leaves nothing behind', async () => {
  expect(await isHidden()).toBe(false);
  await setHidden(true);
  expect(await isHidden()).toBe(true);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await setHidden(false);
  expect(await isHidden()).toBe(false);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('is told to whoever listens, and nothing else is', async () => {
  const told: boolean[] = [];
  onHiddenChanged((hidden) => told.push(hidden));
  await fakeBrowser.storage.session.set({ 'tab:3': {} });
  await setHidden(true);
  await setHidden(false);
  expect(told).toEqual([true, false]);
});
