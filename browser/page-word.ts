/** The place of a guard's word: beside what was pressed, above everything else in the page, or along the bottom where there is no room. */
import { createPageHost, type PageHost } from './page-host.ts';

const TAG = 'caveat-word';
const WIDTH = 372;
/** Windows narrower than this get the word along their whole bottom edge. */
const NARROW = 480;
const GAP = 10;

const PLACE = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; inline-size: 100vw !important; block-size: 100vh !important; max-inline-size: none !important; max-block-size: none !important;
  overflow: visible !important; z-index: 2147483647 !important; display: block !important; pointer-events: none !important; direction: ltr; }
:host([dir="rtl"]) { direction: rtl !important; }
:host::backdrop { display: none !important; }
.beside { position: fixed; pointer-events: none; }
.beside > * { pointer-events: auto; }
.beside > .guard { max-block-size: calc(100vh - 2 * ${GAP}px); overflow-y: auto; overscroll-behavior: contain; }
@media print { :host { display: none !important; } }
`;

export type Point = { x: number; y: number };

/** Puts an empty place for a word into the document. What is modal in the page leaves the rest of it dead, so the word goes inside of that. */
export function createPageWord(document: Document, css: string): PageHost & { settle(near: Point): void } {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const made = createPageHost(document, TAG, PLACE + css, 'beside', modal);
  try {
    // The top layer: over popovers and full-screen elements, whatever their order in the page.
    made.host.popover = 'manual';
    made.host.showPopover();
  } catch {
    made.host.removeAttribute('popover');
  }
  return { ...made, settle: (near) => settle(made.box, near) };
}

/** Moves the box beside a point, so that all of it is in view. */
function settle(box: HTMLElement, { x, y }: Point): void {
  const { innerWidth: width, innerHeight: height } = window;
  if (width <= NARROW) {
    Object.assign(box.style, { left: '0', right: '0', bottom: '0', top: 'auto', width: '' });
    return;
  }
  Object.assign(box.style, { right: 'auto', bottom: 'auto', width: `${WIDTH}px` });
  const tall = Math.min(box.getBoundingClientRect().height, height - 2 * GAP);
  const left = Math.max(GAP, Math.min(x - WIDTH / 2, width - WIDTH - GAP));
  const below = y + GAP + tall <= height - GAP;
  const top = below ? y + GAP : Math.max(GAP, y - GAP - tall);
  Object.assign(box.style, { left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
}
