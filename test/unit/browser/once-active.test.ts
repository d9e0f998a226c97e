// @vitest-environment happy-dom
/** Pages that the browser builds before anybody goes there: what our registered scripts say of them then would be taken for the word of a frame in another page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toBackground } from '../../../browser/in-page.ts';
import detector from '../../../entrypoints/detector.ts';
import guardFrames from '../../../entrypoints/guard-frames.ts';
import guardWatch from '../../../entrypoints/guard-watch.ts';
import links from '../../../entrypoints/links.ts';

vi.mock(import('../../../browser/in-page.ts'), async (original) => ({ ...(await original()), onBackground: vi.fn(() => () => undefined), toBackground: vi.fn() }));

let builtAhead = true;
const told = (): string[] => vi.mocked(toBackground).mock.calls.map(([name]) => name);
beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(toBackground).mockReset().mockResolvedValue(undefined);
  builtAhead = true;
  Object.defineProperty(document, 'prerendering', { configurable: true, get: () => builtAhead });
  document.head.replaceChildren(Object.assign(document.createElement('script'), { type: 'application/ld+json', text: '{"@type": "NewsArticle"}' }));
  document.body.replaceChildren(Object.assign(document.createElement('div'), { id: 'mastodon' }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  delete (globalThis as { caveatLinks?: object }).caveatLinks;
});

type Script = { main(): unknown };
const rows: [string, Script, string, (() => void)?][] = [
  ['the detector', detector, 'pageSeen'],
  ['the watch for guards', guardWatch, 'guardWanted'],
  ['the watch in frames', guardFrames, 'guardWanted', () => void vi.stubGlobal('top', {})],
  ['the marks on links', links, 'linkTableWanted'],
];

test.each(rows)('%s says nothing before the tab shows the page, and says it once then', (_, script, name, prepare) => {
  prepare?.();
  void script.main();
  vi.advanceTimersByTime(60_000);
  expect(told()).toEqual([]);
  builtAhead = false;
  vi.advanceTimersByTime(60_000);
  expect(told()).toEqual([name]);
});

test('a page can’t bring it forward by the event that tells of it', () => {
  void detector.main();
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(told()).toEqual([]);
});
