/** The place of a guard's word: beside what was pressed, above everything else in the page, or along the bottom where there is no room. */
import { createOverPage } from './over-page.ts';
import type { PageHost } from './page-host.ts';

const TAG = 'caveat-word';
const WIDTH = 372;
/** Windows narrower than this get the word along their whole bottom edge. */
const NARROW = 480;
const GAP = 10;

const CSS = `.beside > .guard { max-block-size: calc(100vh - 2 * ${GAP}px); overflow-y: auto; overscroll-behavior: contain; }`;

export type Point = { x: number; y: number };

/** Puts an empty place for a word into the document. */
export function createPageWord(document: Document, css: string): PageHost & { settle(near: Point): void } {
  const made = createOverPage(document, TAG, CSS + css);
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
