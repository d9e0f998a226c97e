/** The mark on a passage that was shown in the page. The page can see its name in CSS.highlights, so it goes with the panel. */

export const PASSAGE_MARK = 'caveat';

/** Takes the mark away. */
export function clearPassage(): void {
  if ('highlights' in CSS) CSS.highlights.delete(PASSAGE_MARK);
}
