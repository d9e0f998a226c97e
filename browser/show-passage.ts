/** Marks a passage in the page and brings it into view. */
import { PASSAGE_MARK } from './passage-mark.ts';
import type { Passage } from '../core/article/article.ts';
import { locatePassage } from '../core/article/locate-passage.ts';

/** Finds the words, scrolls to them and highlights them; false when the page holds them no more. */
export function showPassage(passage: Passage): boolean {
  const found = locatePassage(document, passage);
  if (!found) return false;
  const range = document.createRange();
  range.setStart(found.startNode, found.startOffset);
  range.setEnd(found.endNode, found.endOffset);
  if ('highlights' in CSS) CSS.highlights.set(PASSAGE_MARK, new Highlight(range));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = range.getBoundingClientRect();
  scrollBy({ top: box.top - innerHeight / 3, behavior: calm ? 'auto' : 'smooth' });
  return true;
}
