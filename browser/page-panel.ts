/** The in-page panel's place: a box at the end of the window's lines, over the page. */
import { createPageHost, type PageHost } from './page-host.ts';

const TAG = 'caveat-panel';
/** Milliseconds between two looks whether it still stands in the page, and how often it comes back by itself. */
const LOOK = 1000;
const TIMES = 5;

/**
 * The box's place in the window. Everything is `!important` on the host, so that no style sheet of the page moves, hides or restyles it. It
 * stands where lines end: at the right, in a page that is written from right to left at the left.
 */
const PLACE = `
:host { all: initial !important; position: fixed !important; inset-block: 0 !important; inset-inline-end: 0 !important; z-index: 2147483647 !important; display: block !important;
  pointer-events: none !important; direction: ltr; max-inline-size: 100vw !important; }
:host([dir="rtl"]) { direction: rtl !important; }
.place { block-size: 100%; pointer-events: none; display: flex; justify-content: flex-end; align-items: flex-start; }
.place > * { pointer-events: auto; }
.place > .panel { block-size: 100%; overflow-y: auto; overscroll-behavior: contain; box-shadow: 0 0 0 1px #1a1c1e33, 0 0 30px #1a1c1e26; }
.place > .tab { margin-block-start: 22vh; }
@media print { :host { display: none !important; } }
`;

export type PagePanel = Omit<PageHost, 'host'> & {
  /** Puts it into the page again if the page threw it out. */
  putBack(): void;
};

/**
 * Puts an empty panel into the document. `css` is its whole style; the page's style sheets don't reach it. Pages that draw the whole document anew, as some
 * do once their scripts have come, throw it out: it comes back, but does not fight with a page for ever.
 */
export function createPagePanel(document: Document, css: string): PagePanel {
  const { host, box, destroy } = createPageHost(document, TAG, PLACE + css, 'place');
  const putBack = (): void => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  let times = 0;
  const timer = setInterval(() => {
    if (host.isConnected || times === TIMES) return;
    times += 1;
    putBack();
  }, LOOK);
  return {
    box,
    putBack,
    destroy() {
      clearInterval(timer);
      destroy();
    },
  };
}
