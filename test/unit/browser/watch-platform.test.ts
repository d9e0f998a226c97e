// @vitest-environment happy-dom
/** On a social network the way from somebody we don't know to an account of ours is noticed, and no other move. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPlatform } from '../../../browser/watch-platform.ts';

vi.mock(import('../../../browser/in-page.ts'), async (original) => ({ ...(await original()), isConnected: () => connected }));

let connected = true;
const ignore = (): void => undefined;
const goTo = (url: string): void => (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
const isOurs = (): boolean => location.pathname === '/ours' || location.pathname === '/ours_too';

beforeEach(() => {
  vi.useFakeTimers();
  connected = true;
  document.body.replaceChildren();
});
afterEach(() => {
  // What still runs ends with Caveat.
  connected = false;
  vi.advanceTimersByTime(2_000);
  vi.useRealTimers();
});

/** How often something was told on the way along these addresses, of which the first is loaded. */
function toldAlong(first: string, ...then: string[]): number {
  const told = vi.fn();
  goTo(first);
  watchPlatform(isOurs, told, ignore);
  for (const url of then) {
    goTo(url);
    vi.advanceTimersByTime(1_100);
  }
  return told.mock.calls.length;
}

test('from a stranger to an account of ours, each time', () => expect(toldAlong('https://x.com/home', 'https://x.com/ours', 'https://x.com/home', 'https://x.com/ours')).toBe(2));
test('not from one of ours on, of which whatever speaks there tells', () => expect(toldAlong('https://www.youtube.com/ours', 'https://www.youtube.com/ours_too', 'https://www.youtube.com/else')).toBe(0));
test('not elsewhere', () => expect(toldAlong('https://news.example/home', 'https://news.example/ours')).toBe(0));
test('in the web client of a server that we do not know', () => {
  document.body.append(Object.assign(document.createElement('div'), { id: 'mastodon' }));
  expect(toldAlong('https://social.example/home', 'https://social.example/ours')).toBe(1);
});
test('once, where the detector runs a second time', () => {
  watchPlatform(isOurs, ignore, ignore);
  expect(toldAlong('https://x.com/home', 'https://x.com/ours')).toBe(1);
  const again = vi.fn();
  watchPlatform(isOurs, again, ignore);
  goTo('https://x.com/home');
  vi.advanceTimersByTime(1_100);
  goTo('https://x.com/ours');
  vi.advanceTimersByTime(1_100);
  expect(again).not.toHaveBeenCalled();
});
test('no more once Caveat is gone', () => {
  const told = vi.fn();
  goTo('https://x.com/home');
  watchPlatform(isOurs, told, ignore);
  connected = false;
  vi.advanceTimersByTime(1_100);
  goTo('https://x.com/ours');
  vi.advanceTimersByTime(5_000);
  expect(told).not.toHaveBeenCalled();
});
