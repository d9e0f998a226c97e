/**
 * The place of something of ours in a strange page: one element with a closed shadow root. It can take itself away without a trace, and goes from
 * sight when Caveat is gone.
 */
import { onlyWhileAlive, WHILE_ALIVE_CSS } from './only-while-alive.ts';

/** Closed in what ships; open only in builds for tests, where accessibility tools must see inside. */
export const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
/** Events that a page might take for its own: shortcuts, typing, clicks outside of menus. */
const KEPT_INSIDE = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut', 'click', 'pointerdown', 'mousedown', 'wheel', 'touchstart', 'focusin'] as const;

export type PageHost = {
  /** The element in the page. */
  host: HTMLElement;
  /** Where things are rendered. */
  box: HTMLElement;
  /** Takes the element out of the page. */
  destroy(): void;
};

/**
 * Puts an empty box into the document, at the end of `parent`. `css` is its whole style; the page's style sheets don't reach it. `boxClass`
 * is the class of the box.
 */
export function createPageHost(document: Document, tag: string, css: string, boxClass: string, parent: Element = document.documentElement): PageHost {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: SHADOW_MODE });
  adoptStyle(document, root, WHILE_ALIVE_CSS + css);
  if (document.documentElement.dir === 'rtl' || document.body?.dir === 'rtl') host.dir = 'rtl';
  const box = document.createElement('div');
  box.className = boxClass;
  for (const type of KEPT_INSIDE) box.addEventListener(type, (event) => event.stopPropagation());
  root.append(box);
  parent.append(host);
  const letGo = onlyWhileAlive(box);
  const destroy = (): void => {
    host.remove();
    letGo();
  };
  return { host, box, destroy };
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
