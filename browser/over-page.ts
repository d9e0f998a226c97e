/** A place of ours over everything else in a page, which takes no press but on what stands in it. */
import { createPageHost, type PageHost } from './page-host.ts';

const OVER = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; inline-size: 100vw !important; block-size: 100vh !important; max-inline-size: none !important; max-block-size: none !important;
  overflow: visible !important; z-index: 2147483647 !important; display: block !important; pointer-events: none !important; direction: ltr; }
:host([dir="rtl"]) { direction: rtl !important; }
:host::backdrop { display: none !important; }
.beside { position: fixed; pointer-events: none; }
.beside > * { pointer-events: auto; }
@media print { :host { display: none !important; } }
`;

/** Puts an empty box over the document. What is modal in the page leaves the rest of it dead, so the box goes inside of that. */
export function createOverPage(document: Document, tag: string, css: string): PageHost {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const made = createPageHost(document, tag, OVER + css, 'beside', modal);
  try {
    // The top layer: over popovers and full-screen elements, whatever their order in the page.
    made.host.popover = 'manual';
    made.host.showPopover();
  } catch {
    made.host.removeAttribute('popover');
  }
  return made;
}
