/** Messages: who may say what, and whose word counts for the tab. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type OwnHandlers, type PageHandlers } from '../../../browser/answer.ts';

type Listen = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;

let listen: Listen;
const pageSeen = vi.fn(async () => undefined);
const guardStarts = vi.fn(async () => null);
const linkTableWanted = vi.fn(async () => null);
const tabState = vi.fn(async () => ({ kind: 'not-news' }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((given) => void (listen = given as Listen));
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://us${path}`);
  answer({ pageSeen, guardStarts, linkTableWanted, guardSpeaks: pageSeen, guardSwitchedOff: pageSeen, guardAllowsInFrame: pageSeen, settingsWanted: pageSeen } as unknown as PageHandlers, { tabState } as unknown as OwnHandlers);
});

const us = (more: object) => ({ id: fakeBrowser.runtime.id, ...more });
const inTab = us({ tab: { id: 7, url: 'https://example.org/a', incognito: false }, frameId: 0, url: 'https://example.org/a' });
const seen = { to: 'background-from-page', name: 'pageSeen', payload: { declaresArticle: true, filterHit: true, url: 'https://forged.example/' } };

describe('a message from a page', () => {
  test('reaches its handler with the tab and address of the sender, whatever it claims itself', () => {
    expect(listen(seen, inTab, () => undefined)).toBe(true);
    expect(pageSeen).toHaveBeenCalledWith(seen.payload, { tabId: 7, url: 'https://example.org/a', privateWindow: false, frame: null });
  });

  test.each([
    ['from another extension', { ...inTab, id: 'someone-else' }],
    ['from a frame inside the page', { ...inTab, frameId: 3 }],
    ['from no tab', us({ url: 'https://example.org/a' })],
    ['from a page that is no web page', us({ tab: { id: 7, url: 'file:///etc/passwd' }, frameId: 0, url: 'file:///etc/passwd' })],
  ])('%s is not heard', (_, sender) => {
    expect(listen(seen, sender, () => undefined)).toBeUndefined();
    expect(pageSeen).not.toHaveBeenCalled();
  });

  test('a frame may ask for the guard, and stands beside its page, not in its place', () => {
    const sender = { ...inTab, frameId: 3, url: 'https://frame.example/like?href=x' };
    expect(listen({ to: 'background-from-page', name: 'guardStarts', payload: undefined }, sender, () => undefined)).toBe(true);
    expect(guardStarts).toHaveBeenCalledWith(undefined, { tabId: 7, url: 'https://example.org/a', privateWindow: false, frame: { id: 3, url: 'https://frame.example/like?href=x' } });
    for (const name of ['guardSpeaks', 'guardSwitchedOff', 'guardAllowsInFrame', 'settingsWanted']) expect(listen({ to: 'background-from-page', name, payload: {} }, sender, () => undefined)).toBeUndefined();
  });

  test('from a frame may ask what links to mark, for the page that it stands in and not for itself', () => {
    const frame = { ...inTab, frameId: 3, url: 'https://embedded.example/' };
    expect(listen({ to: 'background-from-page', name: 'linkTableWanted', payload: { asked: false } }, frame, () => undefined)).toBe(true);
    expect(linkTableWanted).toHaveBeenCalledWith({ asked: false }, { tabId: 7, url: 'https://example.org/a', privateWindow: false, frame: { id: 3, url: 'https://embedded.example/' } });
  });

  test('cannot call what only our own pages may', () => {
    expect(listen({ to: 'background-from-own', name: 'tabState', payload: 7 }, inTab, () => undefined)).toBeUndefined();
    expect(tabState).not.toHaveBeenCalled();
  });

  test.each([[null], ['hello'], [{ name: 'pageSeen' }], [{ ...seen, name: 'constructor' }], [{ ...seen, name: 'noSuch' }]])('%j is not ours', (message) => {
    expect(listen(message, inTab, () => undefined)).toBeUndefined();
  });
});

describe('a message from our own page', () => {
  test('is answered', async () => {
    const reply = await new Promise((done) => listen({ to: 'background-from-own', name: 'tabState', payload: 7 }, us({ url: 'chrome-extension://us/popup.html' }), done));
    expect(reply).toEqual({ kind: 'not-news' });
  });
});
