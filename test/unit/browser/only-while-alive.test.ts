/** What a script of ours does that lives on after Caveat, as they do in Chrome. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onBackground } from '../../../browser/in-page.ts';
import { onceGone } from '../../../browser/only-while-alive.ts';

const runtime: { id: string | undefined; onMessage: { addListener(): void; removeListener(): void } } = { id: 'us', onMessage: { addListener: () => undefined, removeListener: vi.fn() } };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('browser', { runtime });
  runtime.id = 'us';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('it is told once, and not as long as Caveat is there', () => {
  const gone = vi.fn();
  onceGone(gone);
  vi.advanceTimersByTime(60_000);
  expect(gone).not.toHaveBeenCalled();
  runtime.id = undefined;
  vi.advanceTimersByTime(60_000);
  expect(gone).toHaveBeenCalledTimes(1);
});

test('it is not told when it asked no longer', () => {
  const gone = vi.fn();
  onceGone(gone)();
  runtime.id = undefined;
  vi.advanceTimersByTime(60_000);
  expect(gone).not.toHaveBeenCalled();
});

test('it can stop hearing a background that is gone', () => {
  const stop = onBackground({});
  runtime.onMessage.removeListener = () => {
    throw new Error('Extension context invalidated.');
  };
  runtime.id = undefined;
  expect(stop).not.toThrow();
});
