/** Settles what each box's name is worth on this page: a box that holds the story is no teaser, whatever it is called. */
import { hint } from './element-hints.ts';
import type { Box, TextBlock, Walked } from './walk-blocks.ts';

/** What a box's hints come to, those of the boxes around it included and those overruled left out. */
export type HintsOf = (box: Box) => number;

export const junk = hint.junk | hint.tools | hint.boxed | hint.comments | hint.hidden | hint.table;
export const notText = junk | hint.aside | hint.footer;

/** Fewest letters of running text that can be a story. */
export const LEAST_PROSE = 140;
const OVERRULABLE = notText | hint.caption | hint.rights | hint.byline | hint.about | hint.standfirst | hint.notice;
/** A box with so many paragraphs of its own, and so much in them, is a text. */
const ROW = { paragraphs: 5, prose: 900 };
/** A box with a form in it and no more prose than this asks for an address, a vote or an opinion. */
const MOST_AROUND_FORM = 400;

/** Adds a box and all around it, stopping at the first that is there already. */
function addAround(box: Box, boxes: Set<Box>): void {
  for (let up: Box | null = box; up && !boxes.has(up); up = up.parent) boxes.add(up);
}

/**
 * Adds up the prose in every box, and settles the hints. Overruled are those of a box around the headline, of one that holds half of all
 * prose (comments excepted: they may well outweigh the story), and of one with a row of long paragraphs of its own.
 */
export function settleHints(walked: Walked, headline: TextBlock | null): HintsOf {
  let all = 0;
  const holdsLink = new Set<Box>();
  const holdsCaption = new Set<Box>();
  const rows = new Map<Box, { prose: number; paragraphs: number }>();
  for (const block of walked.blocks) {
    all += block.prose;
    if (block.linked > block.text.length / 2) addAround(block.box, holdsLink);
    if (block.box.element.tagName === 'FIGCAPTION') addAround(block.box, holdsCaption);
    if (!block.prose) continue;
    block.box.prose += block.prose;
    if (block.box.element.tagName !== 'P' || !block.box.parent) continue;
    const row = rows.get(block.box.parent) ?? { prose: 0, paragraphs: 0 };
    rows.set(block.box.parent, { prose: row.prose + block.prose, paragraphs: row.paragraphs + 1 });
  }
  // Boxes stand in document order, so that going backwards every box is whole before it is added to the one around it.
  for (let at = walked.boxes.length - 1; at > 0; at--) {
    const { parent, prose } = walked.boxes[at] as Box;
    if (parent) parent.prose += prose;
  }
  const holdsForm = new Set<Box>();
  for (const box of walked.boxes) if (box.element.tagName === 'FORM' && box.parent) holdsForm.add(box.parent);
  const holdsRow = new Set<Box>();
  for (const [holder, { prose, paragraphs }] of rows) if (paragraphs >= ROW.paragraphs && prose >= ROW.prose) addAround(holder, holdsRow);
  const holdsHeadline = new Set<Box>();
  if (headline) addAround(headline.box, holdsHeadline);

  const own = (box: Box): number => {
    if (holdsHeadline.has(box)) return box.hints & ~OVERRULABLE;
    if (holdsForm.has(box) && box.prose < MOST_AROUND_FORM && box.prose < all / 4) return box.hints | hint.junk;
    if (box.prose > all / 2 && box.prose > LEAST_PROSE) return box.hints & ~(OVERRULABLE & ~hint.comments);
    // What a picture stands in and no linked word is no teaser.
    if (box.hints & hint.junk && holdsCaption.has(box) && !holdsLink.has(box)) return box.hints & ~hint.junk;
    if (holdsRow.has(box)) return box.hints & ~(hint.junk | hint.tools | hint.byline | hint.caption | hint.rights);
    return box.hints;
  };
  const settled = new Map<Box, number>();
  return (box) => {
    const chain: Box[] = [];
    let hints = 0;
    for (let up: Box | null = box; up; up = up.parent) {
      const known = settled.get(up);
      if (known !== undefined) {
        hints = known;
        break;
      }
      chain.push(up);
    }
    for (let at = chain.length - 1; at >= 0; at--) {
      const next = chain[at] as Box;
      const named = own(next);
      // An author named among the buttons for sharing, or in the caption of the top picture, is an author.
      if (named & hint.byline) hints &= ~hint.tools;
      if (next.element.tagName === 'ADDRESS') hints &= ~hint.caption;
      hints |= named;
      settled.set(next, hints);
    }
    return hints;
  };
}
