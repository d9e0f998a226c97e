// @vitest-environment happy-dom
/** The path of an event into closed trees, as far as the browser opens them to extensions. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pathOf, pathToFocus } from '../../../browser/event-path.ts';

const closed = new Map<Element, ShadowRoot>();
beforeEach(() => vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (host: Element) => closed.get(host) ?? null } }));
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A closed tree with two buttons: `under` is what stands at the place of the pointer, `focused` what has the focus. */
function host(inside: string, { under, focused }: { under?: string; focused?: string } = {}): Element {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.append(document.createRange().createContextualFragment(inside));
  root.elementFromPoint = () => (under ? root.querySelector(under) : null);
  Object.defineProperty(root, 'activeElement', { value: focused ? root.querySelector(focused) : null });
  closed.set(element, root);
  document.body.append(element);
  return element;
}
function pathFrom(target: Element, event: Event): string[] {
  let path: Element[] = [];
  target.addEventListener(event.type, (heard) => (path = pathOf(heard)));
  target.dispatchEvent(event);
  return path.map(({ id, localName }) => id || localName);
}
const TWO = '<button id="like">Like</button><button id="menu">Menu</button>';

test('a pointer going down is at its own place, whatever has the focus', () => {
  expect(pathFrom(host(TWO, { under: '#like', focused: '#menu' }), new PointerEvent('pointerdown', { bubbles: true, clientX: 5, clientY: 5, detail: 0 }))[0]).toBe('like');
});

test('a pointer that is over nothing of the tree is not taken to be where the focus is', () => {
  expect(pathFrom(host(TWO, { focused: '#menu' }), new PointerEvent('pointerdown', { bubbles: true, clientX: 5, clientY: 5 }))[0]).toBe('div');
});

test('a click by the mouse is at its place; one by the keyboard where the focus is', () => {
  const both = { under: '#like', focused: '#menu' };
  expect(pathFrom(host(TWO, both), new MouseEvent('click', { bubbles: true, clientX: 5, clientY: 5, detail: 1 }))[0]).toBe('like');
  expect(pathFrom(host(TWO, both), new MouseEvent('click', { bubbles: true, detail: 0 }))[0]).toBe('menu');
  expect(pathFrom(host(TWO, both), new KeyboardEvent('keydown', { bubbles: true, key: 'Enter' }))[0]).toBe('menu');
});

test('a picture that was handed into a closed button is inside of that button', () => {
  const element = host('<button id="share"><slot></slot></button><p><slot name="other"></slot></p>');
  const picture = document.createElement('i');
  element.append(picture);
  const [, root] = [...closed].at(-1) ?? [];
  const [first] = root?.querySelectorAll('slot') ?? [];
  if (first) first.assignedNodes = () => [picture];
  expect(pathFrom(picture, new PointerEvent('pointerdown', { bubbles: true, composed: true })).slice(0, 4)).toEqual(['i', 'slot', 'share', 'div']);
});

test('where the browser opens nothing, the host stands for its tree', () => {
  const element = host(TWO, { under: '#like' });
  closed.clear();
  expect(pathFrom(element, new PointerEvent('pointerdown', { bubbles: true }))[0]).toBe('div');
});

test('what has the focus is found inside of a closed tree', () => {
  const element = host(TWO, { focused: '#menu' });
  Object.defineProperty(document, 'activeElement', { value: element, configurable: true });
  expect(pathToFocus().map(({ id, localName }) => id || localName)).toEqual(['menu', 'div', 'body', 'html']);
});
