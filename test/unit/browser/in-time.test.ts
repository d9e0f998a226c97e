/** Tabs that never answer: nobody waits for them but themselves. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inTime } from '../../../browser/in-time.ts';
import { clearTab } from '../../../browser/page-scripts.ts';
import { tellPage } from '../../../browser/send.ts';
import { watchAddresses, stopWatchingAddresses } from '../../../browser/watch-addresses.ts';

const NEVER = new Promise<never>(() => undefined);
const viewed = vi.hoisted(() => vi.fn<(page: { tabId: number; url: string }) => Promise<void>>());
vi.mock('../../../browser/page-views.ts', () => ({ viewPage: viewed, readIfLoadedAnew: () => Promise.resolve(), showInToolbar: () => Promise.resolve() }));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  stopWatchingAddresses();
  vi.useRealTimers();
});

// eslint-disable-next-line @typescript-eslint/no-misused-promises -- the type names the old form with a callback
const says = (answer: () => Promise<unknown>) => vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer);
const after = async (milliseconds: number, done: Promise<unknown>): Promise<unknown> => {
  let came: unknown = 'nothing yet';
  void done.then((value) => (came = value));
  await vi.advanceTimersByTimeAsync(milliseconds);
  return came;
};

test.each([
  ['answers', () => Promise.resolve(true), 0, true],
  ['has none of our scripts', () => Promise.reject(new Error('Receiving end does not exist')), 0, false],
  ['is frozen', () => NEVER, 1_000, false],
])('a tab that %s is told, and whoever told it goes on', async (_, answer, milliseconds, expected) => {
  says(answer);
  expect(await after(milliseconds, tellPage(1, 'panelRemove', undefined))).toBe(expected);
});

test('a frozen tab is cleared as far as it can be, and holds up nobody who clears others', async () => {
  says(() => NEVER);
  const removeCSS = vi.fn(() => NEVER);
  Object.assign(fakeBrowser.scripting, { removeCSS });
  expect(await after(1_000, clearTab(1))).toBeUndefined();
  expect(removeCSS).toHaveBeenCalledTimes(1);
});

test('what is done in time is handed on, faults too; what fails later is nobody’s', async () => {
  expect(await inTime(Promise.resolve(3), null)).toBe(3);
  await expect(inTime(Promise.reject(new Error('no tab')), null)).rejects.toThrow('no tab');
  let fail: (fault: Error) => void = () => undefined;
  expect(await after(1_000, inTime(new Promise<number>((_, reject) => (fail = reject)), null))).toBeNull();
  fail(new Error('too late'));
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('in discreet mode a tab that does not answer keeps no other from being seen, and is looked at again itself', async () => {
  const frozen = await fakeBrowser.tabs.create({ url: 'https://www.rferl.org/a/1.html' });
  const other = await fakeBrowser.tabs.create({ url: 'https://www.svoboda.org/a/2.html' });
  viewed.mockImplementation(({ tabId }) => (tabId === frozen.id ? NEVER : Promise.resolve()));
  const looked = watchAddresses(() => true);
  expect(await after(0, looked)).toBe('nothing yet');
  expect(viewed.mock.calls.map(([{ tabId }]) => tabId)).toEqual([frozen.id, other.id]);
  expect(await after(5_000, looked)).toBeUndefined();
  await after(0, watchAddresses(() => true));
  expect(viewed.mock.calls.map(([{ tabId }]) => tabId)).toEqual([frozen.id, other.id, frozen.id, other.id]);
});
