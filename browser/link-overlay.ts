/**
 * The one element that marks and notes on links live in: over the page, with a closed shadow root, there as long as links are marked whether
 * or not one is. A page sees that it is there and nothing of what is in it: neither which links are marked nor for whom. That is why marks are
 * no highlights, styles or elements at the links: a page that plants links to publishers listed here and there could read its reader's places from those.
 */
import type { LinkMark } from '../core/links/counts.ts';
import { onlyWhileAlive, WHILE_ALIVE_CSS } from './only-while-alive.ts';
import { SHADOW_MODE } from './page-host.ts';

/** Where to draw, in pixels of the window: one line of a link. */
export type MarkBox = { mark: LinkMark; left: number; top: number; width: number; height: number };

export type LinkOverlay = {
  draw(boxes: readonly MarkBox[]): void;
  /** Moves what is drawn with the page, until it is drawn anew. */
  shift(x: number, y: number): void;
  /** A frame around something that was brought into view; null takes it away. */
  frame(rect: DOMRect | null): void;
  /** Where a note is written. */
  note: HTMLElement;
  remove(): void;
};

const TAG = 'caveat-marks';
/** Stands out from light and from dark pages alike. What applies is told from what may by the line, not by the colour. */
const COLOUR = '#c2571a';
const TINT = '#c2571a1f';

const CSS_TEXT = `${WHILE_ALIVE_CSS}
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; display: block !important; overflow: clip !important; pointer-events: none !important; }
.marks { position: absolute; inset: 0; }
.frame { position: absolute; box-sizing: border-box; border: 3px solid ${COLOUR}; border-radius: 3px; }
.note { position: absolute; inset: 0 auto auto 0; box-sizing: border-box; max-width: min(320px, 92vw); padding: 8px 12px; border-radius: 3px; font: 13px/18px system-ui, sans-serif; color-scheme: light dark;
  background: light-dark(#fcfbf8, #17191b); color: light-dark(#1a1c1e, #ecebe6); border: 1px solid light-dark(#85827a, #7b8187); border-inline-start: 4px solid light-dark(#1f2326, #dddcd5); box-shadow: 0 4px 16px #0003; }
.note:empty { visibility: hidden; }
.note[data-scope="may-apply"] { border-inline-start-style: double; }
.note[data-theme="light"] { color-scheme: light; } .note[data-theme="dark"] { color-scheme: dark; }
p { margin: 0; overflow-wrap: anywhere; } .tag { font-size: 12px; line-height: 16px; color: light-dark(#484c50, #bdbdb8); } .name { font-weight: 600; }
@media print { :host { display: none !important; } }
`;

/** Puts the element into the document. */
export function createLinkOverlay(document: Document): LinkOverlay {
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: SHADOW_MODE });
  const style = document.createElement('style');
  style.textContent = CSS_TEXT;
  const part = (name: string): HTMLElement => Object.assign(document.createElement('div'), { className: name });
  const [all, marks, frame, note] = [part('all'), part('marks'), part('frame'), part('note')];
  frame.hidden = true;
  note.setAttribute('role', 'status');
  all.append(marks, frame, note);
  root.append(style, all);
  document.documentElement.append(host);
  const letGo = onlyWhileAlive(all);
  let drawn = '';
  return {
    note,
    draw(boxes) {
      marks.style.translate = '';
      // One box with many backgrounds: elements over links could be found by what they cover.
      const background = boxes.flatMap(layersOf).join();
      if (background !== drawn) marks.style.background = drawn = background;
    },
    shift(x, y) {
      marks.style.translate = `${x}px ${y}px`;
    },
    frame(rect) {
      frame.hidden = rect === null;
      if (rect) Object.assign(frame.style, { left: `${rect.left - 6}px`, top: `${rect.top - 6}px`, width: `${rect.width + 12}px`, height: `${rect.height + 12}px` });
    },
    remove() {
      host.remove();
      letGo();
    },
  };
}

/** A double line below what applies, a dotted one below what may, and a tint for both. */
function layersOf({ mark, left, top, width, height }: MarkBox): string[] {
  const below = Math.round(top + height);
  const layer = (image: string, y: number, high: number): string => `${image} ${Math.round(left)}px ${y}px / ${Math.round(width)}px ${high}px no-repeat`;
  const plain = `linear-gradient(${COLOUR},${COLOUR})`;
  const lines = mark === 'applies' ? [layer(plain, below - 2, 1), layer(plain, below, 1)] : [layer(`repeating-linear-gradient(90deg,${COLOUR} 0 2px,transparent 2px 5px)`, below - 1, 2)];
  return [...lines, layer(`linear-gradient(${TINT},${TINT})`, Math.round(top), Math.max(0, Math.round(height) - 2))];
}
