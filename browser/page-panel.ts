/**
 * The in-page panel's place in a strange page: one element with a closed shadow root at the end of the document. It can take itself
 * away without a trace.
 */

/** Closed in what ships; open only in builds for tests, where accessibility tools must see inside. */
const MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
const TAG = 'caveat-panel';
/** Events that a page might take for its own: shortcuts, typing, clicks outside of menus. */
const KEPT_INSIDE = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut', 'click', 'pointerdown', 'mousedown', 'wheel', 'touchstart', 'focusin'] as const;

export type PagePanel = {
  /** Where the panel is rendered. */
  box: HTMLElement;
  /** Called when the page itself removed the element. */
  destroy(): void;
};

/** True when this document has a panel already. */
export function hasPagePanel(document: Document): boolean {
  return document.querySelector(TAG) !== null;
}

/** Puts an empty panel into the document. `css` is its whole style; the page's style sheets don't reach it. */
export function createPagePanel(document: Document, css: string): PagePanel {
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: MODE });
  adoptStyle(document, root, css);
  const box = document.createElement('div');
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
