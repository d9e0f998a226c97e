// @vitest-environment happy-dom
/** A page that goes to another address without a load is seen to do so, by all who watch at once. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchAddress } from '../../../browser/watch-address.ts';

const goTo = (url: string): void => (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
const stops: (() => void)[] = [];

/** The addresses that a watch sees from now on. */
function seen(): string[] {
  const all: string[] = [];
  stops.push(watchAddress(() => all.push(location.pathname), () => undefined));
  return all;
}

beforeEach(() => {
  vi.useFakeTimers();
  goTo('https://x.com/ours');
});
afterEach(() => {
  stops.splice(0).forEach((stop) => stop());
  vi.useRealTimers();
});

test('each move is told within a second, and none that was none', () => {
  const all = seen();
  goTo('https://x.com/else');
  vi.advanceTimersByTime(1_000);
  goTo('https://x.com/else#part');
  vi.advanceTimersByTime(3_000);
  expect(all).toEqual(['/else']);
});

test('what one watch sees, the others see, though their own look is not due and the page comes back before it', () => {
  const first = seen();
  vi.advanceTimersByTime(500);
  const second = seen();
  goTo('https://x.com/else');
  vi.advanceTimersByTime(500);
  goTo('https://x.com/ours');
  vi.advanceTimersByTime(1_500);
  expect([first, second]).toEqual([['/else', '/ours'], ['/else', '/ours']]);
});

test('one that was stopped, also by what another saw, hears no more', () => {
  const all: string[] = [];
  seen();
  const stop = watchAddress(() => { all.push(location.pathname); stop(); }, () => undefined);
  goTo('https://x.com/else');
  vi.advanceTimersByTime(1_000);
  goTo('https://x.com/ours');
  vi.advanceTimersByTime(2_000);
  expect(all).toEqual(['/else']);
});
