// @vitest-environment happy-dom
/** What a guard holds of a press, and what it does anew: each event once, and nothing that is still the reader's own to do. */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Held } from '../../../browser/guard-held.ts';
import { listenForActs } from '../../../browser/guard-listen.ts';
import { verdictsFor } from '../../../browser/guard-verdicts.ts';
import type { GuardAct } from '../../../data/schema.ts';

const LISTED = 'https://meduza.io/a';
const POST = `<article><a id="link" href="${LISTED}">a</a><button id="share">Share</button><button id="like">Like</button></article><textarea id="field">${LISTED}</textarea>`;
const PRESS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];

let end: () => void;
let spoken: { held: Held; pass: () => void }[];
/** The word that stands, and how often the reader's Escape took it away. */
let word: Element | null = null;
let escaped = 0;
/** Answers the question that the background was asked last. */
let answer: (acts: GuardAct[] | undefined) => Promise<void>;
/** The events that reached the page. */
let seen: string[] = [];

beforeAll(() => {
  for (const type of [...PRESS, 'keydown']) document.body.addEventListener(type, (event) => seen.push(`${type}${event.isTrusted ? '' : ' by us'}`));
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  vi.stubGlobal('TouchEvent', undefined);
  draw();
  spoken = [];
  seen = [];
  word = null;
  escaped = 0;
  let reply: ((acts: GuardAct[] | undefined) => void) | undefined;
  answer = async (acts) => {
    reply?.(acts);
    await vi.advanceTimersByTimeAsync(0);
  };
  const site = { post: ['article'], controls: [], buttons: [], shortcuts: [], accountNames: [], authored: [], composers: [], send: [], enterSends: ['#field'] };
  const start = { own: [], publisher: null, accounts: [], links: true, sites: [site], endpoints: [], names: { en: { share: ['Share'], like: ['Like'] } }, only: null };
  const verdicts = verdictsFor(start, (key) => key === 'meduza.io', () => new Promise((done) => (reply = done)));
  end = listenForActs({ verdicts: () => verdicts, speak: (held, pass) => void spoken.push({ held, pass }), word: () => word, line: () => null, escape: () => void escaped++, connected: () => true });
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const at = (selector: string): Element => document.querySelector(selector) ?? document.body;
/** The page as it is at first, or drawn anew. */
const draw = (): void => document.body.replaceChildren(document.createRange().createContextualFragment(POST));

/** Sends the reader's own event. */
function send(target: Element, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}
function press(target: Element, type: string, pointerType = 'mouse'): void {
  const init = { bubbles: true, cancelable: true, composed: true, detail: type.startsWith('pointer') ? 0 : 1 };
  send(target, type.startsWith('pointer') ? new PointerEvent(type, { ...init, pointerType }) : new MouseEvent(type, init));
}
const key = (target: Element, name: string, more: KeyboardEventInit = {}): void => send(target, new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true, ...more }));

describe('a finger on what nobody asked about before', () => {
  test('is held once the background says that it matters; what the page had already is not done again', async () => {
    press(at('#share'), 'pointerdown', 'touch');
    await answer(['share']);
    for (const type of PRESS.slice(1)) press(at('#share'), type, 'touch');
    expect(seen).toEqual(['pointerdown']);
    expect(spoken).toHaveLength(1);
    expect(spoken[0]?.held.goOn()).toBe('done');
    expect(seen).toEqual(['pointerdown', 'pointerup by us', 'mousedown by us', 'mouseup by us', 'click by us']);
  });
  test('is held when it goes up, for as long as there is no answer; and done when there is nothing to say', async () => {
    for (const type of PRESS) press(at('#share'), type, 'touch');
    expect(seen).toEqual(['pointerdown']);
    await answer([]);
    expect(spoken).toEqual([]);
    expect(seen).toEqual(['pointerdown', 'pointerup by us', 'mousedown by us', 'mouseup by us', 'click by us']);
  });
});

test('a mouse that let go somewhere else takes nothing from the page', async () => {
  press(at('#link'), 'pointerdown');
  press(at('#share'), 'pointerup');
  press(at('#share'), 'mouseup');
  expect(seen).toEqual(['pointerdown', 'pointerup', 'mouseup']);
});

test('no answer of the background lets nothing pass unasked: the word is asked for', async () => {
  press(at('#share'), 'click');
  await answer(undefined);
  expect(spoken).toHaveLength(1);
});

test('where the control was drawn anew, the next press passes, at leisure', async () => {
  press(at('#like'), 'click');
  await answer(['like']);
  draw();
  expect(spoken[0]?.held.goOn()).toBe('lost');
  vi.advanceTimersByTime(20_000);
  press(at('#like'), 'click');
  expect(spoken).toHaveLength(1);
  expect(seen).toEqual(['click']);
});

describe('a key', () => {
  test('in a field that nothing is to be said about is given to the page, and the reader’s next one passes even if the answer is lost', async () => {
    key(at('#field'), 'Enter');
    expect(seen).toEqual([]);
    await answer(undefined);
    spoken[0]?.pass();
    expect(seen).toEqual(['keydown by us']);
    vi.advanceTimersByTime(20_000);
    key(at('#field'), 'Enter');
    expect(seen).toEqual(['keydown by us', 'keydown']);
  });
  test('that was held down with others is done with them', async () => {
    const clicks: boolean[] = [];
    at('#share').addEventListener('click', (event) => clicks.push((event as MouseEvent).ctrlKey));
    key(at('#share'), 'Enter', { ctrlKey: true });
    await answer(['share']);
    expect(spoken[0]?.held.goOn()).toBe('done');
    expect(clicks).toEqual([true]);
  });
});

test('Escape takes the word away, by the reader’s key and by none that the page makes', () => {
  word = document.createElement('div');
  at('#field').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(escaped).toBe(0);
  key(at('#field'), 'Escape');
  expect(escaped).toBe(1);
});
