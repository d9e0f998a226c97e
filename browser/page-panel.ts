/**
 * The in-page panel's place in a strange page: one element with a closed shadow root at the end of the document. It can take itself
 * away without a trace.
 */

/** Closed in what ships; open only in builds for tests, where accessibility tools must see inside. */
const MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
const TAG = 'caveat-panel';
/** Events that a page might take for its own: shortcuts, typing, clicks outside of menus. */
const KEPT_INSIDE = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut', 'click', 'pointerdown', 'mousedown', 'wheel', 'touchstart', 'focusin'] as const;

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

export type PagePanel = {
  /** Where the panel is rendered. */
  box: HTMLElement;
  /** Takes the element out of the page. */
  destroy(): void;
};

/** Puts an empty panel into the document. `css` is its whole style; the page's style sheets don't reach it. */
export function createPagePanel(document: Document, css: string): PagePanel {
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: MODE });
  adoptStyle(document, root, PLACE + css);
  if (document.documentElement.dir === 'rtl' || document.body?.dir === 'rtl') host.dir = 'rtl';
  const box = document.createElement('div');
  box.className = 'place';
  for (const type of KEPT_INSIDE) box.addEventListener(type, (event) => event.stopPropagation());
  root.append(box);
  document.documentElement.append(host);
  return { box, destroy: () => host.remove() };
}

function adoptStyle(document: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before 141 keeps adopted sheets from content scripts (seen in ESR 140). Drop with strict_min_version 153.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
