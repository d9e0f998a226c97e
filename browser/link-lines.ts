/** Where a link can be seen: its lines, as far as nothing lies over them. */
import { holds } from '../core/links/open-roots.ts';

const MOST_LINES = 3;
/** Shadow roots within one another that are followed to see what lies on top. */
const DEEPEST = 12;

/** The lines of a link that a reader can see; a picture has its lower edge. Nothing for what lies behind something else. */
export function linesOf(link: Element): DOMRect[] {
  const lines: DOMRect[] = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() && lines.length < MOST_LINES) {
    if (!texts.currentNode.nodeValue?.trim()) continue;
    range.selectNodeContents(texts.currentNode);
    for (const line of range.getClientRects()) {
      const before = lines.at(-1);
      // Words that follow one another in a line have one mark.
      if (before && Math.abs(before.bottom - line.bottom) < 3 && line.left - before.right < 8) lines[lines.length - 1] = new DOMRect(before.left, before.top, line.right - before.left, before.height);
      else if (line.width > 3 && line.height > 5 && lines.length < MOST_LINES) lines.push(line);
    }
  }
  if (lines.length === 0) lines.push(link.getBoundingClientRect());
  return lines.filter(({ left, right, top, bottom }) => {
    const at = innermostAt((left + right) / 2, (top + bottom) / 2);
    return at !== null && (link.contains(at) || holds(at, link));
  });
}

/** What lies on top at a point, in open shadow roots too. */
function innermostAt(x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y);
  for (let depth = 0; at?.shadowRoot && depth < DEEPEST; depth++) {
    const inner: Element | null = at.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === at) break;
    at = inner;
  }
  return at;
}
