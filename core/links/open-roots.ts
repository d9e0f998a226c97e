/** The parts of a page that a selector looks through one by one: the document, and the open shadow roots in it at any depth. */
import type { Steps } from '../steps.ts';

export type Root = Document | ShadowRoot;

const MOST_ROOTS = 2_000;
/** What can have a shadow root: of HTML's elements few, and whatever a page names itself. Those that pages are full of and that can't are passed over. */
const HOSTS = ':not(a, area, b, br, button, code, dd, dl, dt, em, figure, form, i, iframe, img, input, label, li, link, meta, ol, option, path, picture, script, small, source, strong, style, svg, svg *, table, tbody, td, th, time, tr, ul)';
/** Elements between two pauses: asking one for its root is quick. */
const A_STEP = 200;

/** The document first, then its open shadow roots, each before those within it. Closed ones are nobody's to look into. */
export function* openRoots(document: Document): Steps<Root[]> {
  const roots: Root[] = [document];
  for (let at = 0; at < roots.length; at++) {
    let count = 0;
    for (const element of (roots[at] as Root).querySelectorAll(HOSTS)) {
      if (element.shadowRoot && roots.length < MOST_ROOTS) roots.push(element.shadowRoot);
      if (++count % A_STEP === 0) yield;
    }
  }
  return roots;
}

/** The element around another, out of a shadow root too. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;
}

/** Whether a node is within another, or in a shadow root within it at any depth. */
export function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | undefined = inner; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) if (outer.contains(at)) return true;
  return false;
}
