// @vitest-environment jsdom
/**
 * How much marks on links look at in a page of ten thousand links that never rests. Counted in links, with a made-up price for each, so that
 * other programs on the machine change nothing; what it takes in milliseconds is printed by `npm run bench`.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markLinks } from '../../../browser/link-marks.ts';
import type { LinkOverlay } from '../../../browser/link-overlay.ts';
import type { LinkTable } from '../../../core/links/link-table.ts';

const LINKS = 10_000;
/** Milliseconds for a look at one link: some twenty times what it takes here. */
const PRICE = 0.02;
const FRAME = 16;
const table: LinkTable = { hosts: { 'wave.example': [{ path: null, publisher: 'wave', mirror: false }] }, accounts: {}, suffixes: [], marks: { 'wave.example': 'applies' } };
const overlay: LinkOverlay = { draw: () => undefined, shift: () => undefined, frame: () => undefined, note: null as unknown as HTMLElement, remove: () => undefined };

let links: HTMLAnchorElement[] = [];
let looked = 0;
let changes = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + looked * PRICE);
  class Observer { observe(): void {} unobserve(): void {} disconnect(): void {} }
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => setTimeout(call, FRAME));
  vi.stubGlobal('requestIdleCallback', (call: () => void, { timeout }: { timeout: number }) => setTimeout(call, timeout));
  links = Array.from({ length: LINKS }, (_, at) => Object.assign(document.createElement('a'), { href: `https://${at % 100 === 0 ? 'wave' : 'garden'}.example/${at}`, textContent: 'a' }));
  document.body.replaceChildren(...links);
  looked = changes = 0;
  const { getAttribute } = Element.prototype;
  vi.spyOn(HTMLAnchorElement.prototype, 'getAttribute').mockImplementation(function (this: Element, name: string) {
    looked += 1;
    return getAttribute.call(this, name);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Lets so many milliseconds go by in which links change with every frame. Returns the most links that were looked at in one frame, and all together. */
async function restless(ms: number): Promise<{ most: number; all: number }> {
  const before = looked;
  let most = 0;
  for (let at = 0; at < ms; at += FRAME) {
    const since = looked;
    const link = links[(changes * 7) % LINKS] as HTMLAnchorElement;
    link.setAttribute('href', `https://${changes % 5 === 0 ? 'wave' : 'garden'}.example/changed/${changes++}`);
    await vi.advanceTimersByTimeAsync(FRAME);
    most = Math.max(most, looked - since);
  }
  return { most, all: looked - before };
}

test('no frame has fifty milliseconds taken, a settled page has two hundredths of its time, and is looked at once in a while and not once for each change', { timeout: 120_000 }, async () => {
  const marks = markLinks(document, table, overlay);
  const coming = await restless(12_000);
  expect(coming.all, 'all were looked at').toBeGreaterThanOrEqual(LINKS);
  expect(coming.most * PRICE).toBeLessThan(50);
  expect(marks.markOf(links[9_900] as Element)).toBe('applies');

  const before = changes;
  const settled = await restless(30_000);
  expect(settled.most * PRICE).toBeLessThan(50);
  expect(settled.all, 'it goes on being looked at').toBeGreaterThan(LINKS / 2);
  expect(settled.all * PRICE, 'of half a minute').toBeLessThan(0.02 * 30_000);
  expect(changes - before).toBeGreaterThan(1_500);
  expect(settled.all / LINKS, 'rounds').toBeLessThan(5);

  marks.remove();
  const gone = looked;
  await restless(1_000);
  expect(looked, 'nothing once they are off').toBe(gone);
});
