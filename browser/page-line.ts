/** The place of the quiet line about a link that is being written: along the upper edge of its field, where it hides least, and never in its way. */
import { createOverPage } from './over-page.ts';
import type { PageHost } from './page-host.ts';

const TAG = 'caveat-line';
const WIDTH = 372;
const GAP = 6;

/** Puts an empty place for a line beside a field. It follows the field when the page moves. */
export function createPageLine(field: Element, css: string): PageHost & { settle(): void } {
  const made = createOverPage(field.ownerDocument, TAG, css);
  let frame = 0;
  const settle = (): void => place(made.box, field);
  const later = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(settle);
  };
  addEventListener('scroll', later, { capture: true, passive: true });
  addEventListener('resize', later);
  return {
    ...made,
    settle,
    destroy() {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', later, true);
      removeEventListener('resize', later);
      made.destroy();
    },
  };
}

/** Above the field where there is room, since what sends it stands mostly below; else below. */
function place(box: HTMLElement, field: Element): void {
  const { left, top, bottom, width } = field.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const wide = Math.min(WIDTH, innerWidth - 2 * GAP);
  Object.assign(box.style, { right: 'auto', bottom: 'auto', width: `${wide}px` });
  const { height } = box.getBoundingClientRect();
  const start = getComputedStyle(field).direction === 'rtl' ? left + width - wide : left;
  const above = top - GAP - height;
  const y = above >= GAP ? above : Math.min(bottom + GAP, innerHeight - height - GAP);
  Object.assign(box.style, { left: `${Math.round(Math.max(GAP, Math.min(start, innerWidth - wide - GAP)))}px`, top: `${Math.round(Math.max(GAP, y))}px` });
}
