/** Open shadow roots of a page, and what is within what. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { holds, openRoots } from '../../../../core/links/open-roots.ts';

function pageWith(html: string): Document {
  return new JSDOM(`<!DOCTYPE html><body>${html}</body>`).window.document;
}
function rootsOf(document: Document): string[] {
  const steps = openRoots(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.map((root) => ('host' in root ? root.host.localName : 'document'));
  }
}
/** Gives an element an open root with one element in it, and hands that back. */
function openedWith(host: Element, name: string): Element {
  return host.attachShadow({ mode: 'open' }).appendChild(host.ownerDocument.createElement(name));
}
const at = (document: Document, selector: string): Element => document.querySelector(selector) as Element;

test.each(['article', 'aside', 'blockquote', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span', 'my-card', 'a-b'])('a root of <%s> is found, and one within it', (name) => {
  const document = pageWith(`<ul><li><${name}></${name}></li></ul>`);
  openedWith(openedWith(at(document, name), 'x-inner'), 'b');
  expect(rootsOf(document)).toEqual(['document', name, 'x-inner']);
});

test('closed roots are left alone', () => {
  const document = pageWith('<div></div>');
  document.querySelector('div')?.attachShadow({ mode: 'closed' });
  expect(rootsOf(document)).toEqual(['document']);
});

test('an element holds what is within it, in a shadow root too, and nothing else', () => {
  const document = pageWith('<main><my-card></my-card></main><aside></aside>');
  const list = openedWith(at(document, 'my-card'), 'my-list');
  const link = openedWith(list, 'a');
  const [main, aside] = [at(document, 'main'), at(document, 'aside')];
  expect([main, at(document, 'my-card'), list, link, document].map((one) => holds(one, link))).toEqual([true, true, true, true, true]);
  expect(holds(aside, link)).toBe(false);
  expect(holds(link, main)).toBe(false);
});
