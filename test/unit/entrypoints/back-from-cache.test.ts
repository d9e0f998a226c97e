// @vitest-environment happy-dom
/** A page that comes back out of the browser's cache heard of no choice that changed meanwhile: it asks anew, by the browser's word and not by the page's. */
import { beforeEach, expect, test, vi } from 'vitest';
import { toBackground } from '../../../browser/in-page.ts';
import detector from '../../../entrypoints/detector.ts';
import { guardFrame } from '../../../entrypoints/guard/guard-frame.ts';
import { guardPage } from '../../../entrypoints/guard/guard-page.ts';

const NOTHING_KNOWN = { own: [], publisher: null, accounts: [], links: false, sites: [], endpoints: [], names: {}, only: null };

vi.mock(import('../../../browser/in-page.ts'), async (original) => ({ ...(await original()), isConnected: () => true, onBackground: () => () => undefined, toBackground: vi.fn(async () => NOTHING_KNOWN as never) }));

const world = globalThis as { caveatGuard?: () => void };
const said = (): unknown[] => vi.mocked(toBackground).mock.calls.splice(0);

beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://www.rferl.org/');
  delete world.caveatGuard;
  said();
});

function comeBack(how: { byBrowser: boolean; persisted: boolean }): void {
  const event = Object.assign(new Event('pageshow'), { persisted: how.persisted });
  Object.defineProperty(event, 'isTrusted', { value: how.byBrowser });
  dispatchEvent(event);
}

test.each([
  ['guard of a page', guardPage, ['guardStarts', undefined]],
  ['guard of a frame', guardFrame, ['guardStarts', undefined]],
  ['detector', (): unknown => detector.main(), ['pageSeen', { declaresArticle: false, filterHit: true, cameBack: true }]],
] as const)('the %s', (_, begin, asks) => {
  begin();
  said();
  comeBack({ byBrowser: false, persisted: true });
  comeBack({ byBrowser: true, persisted: false });
  expect(said()).toEqual([]);
  comeBack({ byBrowser: true, persisted: true });
  expect(said()).toContainEqual(asks);
});
