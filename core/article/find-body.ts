/** Which blocks of the page are the text of its story: a dense box under the headline, and boxes built like it. */
import { hint } from './element-hints.ts';
import type { Box, TextBlock, Walked } from './walk-blocks.ts';

export type Body = {
  /** The box that holds most of the text. */
  container: Box;
  /** The smallest box around both headline and text. */
  root: Box;
  /** True for blocks that stand in the text's own boxes, paragraphs or not. */
  inside: Uint8Array;
  /** What each box's hints come to, those of the boxes around it included and those overruled left out. */
  hintsOf: (box: Box) => number;
  prose: number;
};

const LEAST_PROSE = 140;
const MOST_LEVELS = 60;
const OVERRULABLE = hint.junk | hint.tools | hint.boxed | hint.aside | hint.comments | hint.footer | hint.caption | hint.rights | hint.byline | hint.about | hint.standfirst | hint.hidden | hint.notice | hint.table;

function* around(box: Box | null): Generator<Box> {
  let levels = 0;
  for (let up = box; up && levels < MOST_LEVELS; up = up.parent, levels++) yield up;
}

/** Adds a box and all around it, stopping at the first that is there already. */
function addAround(box: Box, boxes: Set<Box>): void {
  for (let up: Box | null = box; up && !boxes.has(up); up = up.parent) boxes.add(up);
}

/**
 * Weighs the page. A box around the headline is not furniture whatever it is called, nor is one that holds half of all prose
 * (comments excepted: they may well outweigh the story), nor one with a row of long paragraphs of its own.
 */
function settleHints(walked: Walked, headline: TextBlock | null): (box: Box) => number {
  let all = 0;
  const holdsLink = new Set<Box>();
  const holdsCaption = new Set<Box>();
  const rows = new Map<Box, { prose: number; paragraphs: number }>();
  for (const block of walked.blocks) {
    all += block.prose;
    if (block.linked) addAround(block.box, holdsLink);
    if (block.box.element.tagName === 'FIGCAPTION') addAround(block.box, holdsCaption);
    if (!block.prose) continue;
    for (const box of around(block.box)) box.prose += block.prose;
    if (block.box.element.tagName !== 'P' || !block.box.parent) continue;
    const row = rows.get(block.box.parent) ?? { prose: 0, paragraphs: 0 };
    rows.set(block.box.parent, { prose: row.prose + block.prose, paragraphs: row.paragraphs + 1 });
  }
  const holdsRow = new Set<Box>();
  for (const [holder, { prose, paragraphs }] of rows) if (paragraphs >= 5 && prose >= 900) for (const box of around(holder)) holdsRow.add(box);
  const holdsHeadline = new Set(around(headline?.box ?? null));
  const settled = new Map<Box, number>();
  const own = (box: Box): number => {
    if (holdsHeadline.has(box)) return box.hints & ~OVERRULABLE;
    if (box.prose > all / 2 && box.prose > LEAST_PROSE) return box.hints & ~(OVERRULABLE & ~hint.comments);
    // What a picture stands in and no linked word is no teaser.
    if (box.hints & hint.junk && holdsCaption.has(box) && !holdsLink.has(box)) return box.hints & ~hint.junk;
    if (holdsRow.has(box)) return box.hints & ~(hint.junk | hint.tools | hint.byline | hint.caption | hint.rights);
    return box.hints;
  };
  const hintsOf = (box: Box): number => {
    const known = settled.get(box);
    if (known !== undefined) return known;
    const chain: Box[] = [];
    let base = 0;
    for (let up: Box | null = box; up; up = up.parent) {
      const above = settled.get(up);
      if (above !== undefined) {
        base = above;
        break;
      }
      chain.push(up);
    }
    for (const next of chain.reverse()) {
      const hints = own(next);
      // An author named among the buttons for sharing, or in the caption of the top picture, is an author.
      if (hints & hint.byline) base &= ~hint.tools;
      if (next.element.tagName === 'ADDRESS') base &= ~hint.caption;
      settled.set(next, (base |= hints));
    }
    return base;
  };
  return hintsOf;
}

export const junk = hint.junk | hint.tools | hint.boxed | hint.comments | hint.hidden | hint.table;
export const notText = junk | hint.aside | hint.footer;

const signature = (box: Box | null): string => (box ? `${box.element.tagName}.${(box.element.getAttribute('class') ?? '').replace(/\d+/g, '')}` : '');
const isParagraph = (box: Box): boolean => /^(?:P|LI|H[1-6]|BLOCKQUOTE|PRE|DT|DD|UL|OL)$/.test(box.element.tagName);
/** The box whose child the text is: a paragraph's parent, or the box itself when text stands bare in it. */
export function holderOf(box: Box): Box {
  let up = box;
  while (isParagraph(up) && up.parent) up = up.parent;
  return up;
}

/** The text of the story, or null when the page holds too little prose to be one. */
export function findBody(walked: Walked, headline: TextBlock | null): Body | null {
  const { blocks } = walked;
  const hintsOf = settleHints(walked, headline);
  const [from, to] = stretchOf(blocks, headline, hintsOf);
  const furniture = notText | hint.caption | hint.rights | hint.about;

  for (const block of blocks) {
    if (!block.prose || hintsOf(block.box) & furniture) continue;
    const weight = block.at < from || block.at >= to ? block.prose / 10 : block.prose;
    const holder = holderOf(block.box);
    holder.score += weight;
    let share = weight;
    // A div around a single paragraph is no container: its parent counts as much.
    let level = holder === block.box ? 0 : 1;
    for (let up = holder.parent, steps = 0; up && steps < 4; up = up.parent, steps++) {
      level++;
      share = level === 1 ? weight : weight / level;
      up.score += share;
    }
  }
  let container: Box | null = null;
  for (const box of walked.boxes) if (!container || box.score > container.score) container = box;
  if (!container || container.score < LEAST_PROSE) return null;

  const root = commonBox(container, headline?.box ?? null);
  const inside = new Uint8Array(blocks.length);
  const wanted = `${signature(container)}>${signature(container.parent)}`;
  const telling = /\.[^>]/.test(wanted);
  const like = new Map<Box, boolean>();
  let prose = 0;
  for (const block of blocks) {
    let holder: Box | null = null;
    for (const up of around(block.box)) {
      let fits = like.get(up);
      if (fits === undefined) {
        fits = up === container || (telling && `${signature(up)}>${signature(up.parent)}` === wanted);
        like.set(up, fits);
      }
      if (fits) holder = up;
      if (up === container) break;
    }
    if (!holder) continue;
    const own = around(block.box);
    let isOwn = false;
    for (const up of own) if (up === container) isOwn = true;
    if (!isOwn && (block.at < from || block.at >= to || hintsOf(block.box) & furniture)) continue;
    inside[block.at] = 1;
    prose += hintsOf(block.box) & furniture ? 0 : block.prose;
  }
  return { container, root, inside, hintsOf, prose };
}

/** From the headline to the next story: another heading of level 1 with its own text, in another box than the text so far. */
function stretchOf(blocks: readonly TextBlock[], headline: TextBlock | null, hintsOf: (box: Box) => number): [from: number, to: number] {
  if (!headline) return [0, blocks.length];
  const holders = new Map<Box, number>();
  let prose = 0;
  for (let at = headline.at + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) break;
    if (block.level === 1 && prose >= LEAST_PROSE && block.text !== headline.text && !(hintsOf(block.box) & notText) && !holders.has(holderOf(block.box))) return [headline.at, at];
    if (block.prose && !(hintsOf(block.box) & notText)) {
      prose += block.prose;
      const holder = holderOf(block.box);
      holders.set(holder, (holders.get(holder) ?? 0) + 1);
    }
  }
  return [headline.at, blocks.length];
}

function commonBox(a: Box, b: Box | null): Box {
  if (!b) return a.parent ?? a;
  const above = new Set(around(b));
  for (const box of around(a)) if (above.has(box)) return box;
  return a;
}
