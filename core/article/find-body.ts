/** Which blocks of the page are the text of its story: a dense box under the headline, and boxes built like it. */
import { hint } from './element-hints.ts';
import { junk, LEAST_PROSE, notText, settleHints, type HintsOf } from './settle-hints.ts';
import type { Box, TextBlock, Walked } from './walk-blocks.ts';

export type Body = {
  /** The box that holds most of the text. */
  container: Box;
  /** The smallest box around both headline and text. */
  root: Box;
  /** 1 for blocks that stand in the text's own boxes, paragraphs or not. */
  inside: Uint8Array;
  hintsOf: HintsOf;
  prose: number;
};

const FURNITURE = notText | hint.caption | hint.rights | hint.about;
const LEVELS_THAT_COUNT = 4;
/** A first story may be this much shorter than a second one below it, and still be the page's story. */
const SHORT_FIRST_STORY = 0.1;
/** Blocks between a second story's headline and its author. */
const BYLINE_REACH = 4;

const nameOf = (box: Box | null): string => (box ? `${box.element.tagName}.${(box.element.getAttribute('class') ?? '').replace(/\d+/g, '')}` : '');
/** Boxes built alike share element and class with each other, and so do the boxes around them. */
const signatureOf = (box: Box): string => `${nameOf(box)}>${nameOf(box.parent)}`;
const isParagraph = (box: Box): boolean => /^(?:P|LI|H[1-6]|BLOCKQUOTE|PRE|DT|DD|UL|OL)$/.test(box.element.tagName);

/** The box whose child the text is: a paragraph's parent, or the box itself when text stands bare in it. */
function holderOf(box: Box): Box {
  let up = box;
  while (isParagraph(up) && up.parent) up = up.parent;
  return up;
}

/** The nearest <article> around a box, or null. */
function storyOf(box: Box): Box | null {
  let up: Box | null = box;
  while (up && !(up.hints & hint.article)) up = up.parent;
  return up;
}

/** The text of the story, or null when the page holds too little prose to be one. `live`: its entries are stories in a story. */
export function findBody(walked: Walked, headline: TextBlock | null, live: boolean): Body | null {
  const { blocks } = walked;
  const hintsOf = settleHints(walked, headline);
  const [from, to] = stretchOf(blocks, headline, hintsOf);
  score(blocks, from, to, hintsOf);
  let best: Box | null = null;
  for (const box of walked.boxes) if (!best || box.score > best.score) best = box;
  if (!best || best.score < LEAST_PROSE) return null;

  const inside = new Uint8Array(blocks.length);
  const stories = tellStories(blocks, { best, textBoxOf: textBoxes(best), from, to, hintsOf, live });
  const longest = stories.reduce((most, story) => Math.max(most, story.prose), 0);
  const chosen = stories.find((story) => story.prose >= LEAST_PROSE && story.prose >= longest * SHORT_FIRST_STORY) ?? stories[0];
  if (!chosen) return null;
  for (const block of chosen.blocks) inside[block.at] = 1;
  const container = chosen.boxes.has(best) ? best : [...chosen.boxes].reduce((a, b) => (b.score > a.score ? b : a));
  return { container, root: commonBox(container, headline?.box ?? null), inside, hintsOf, prose: chosen.prose };
}

/** Gives each box a share of the prose below it: the nearer the more. */
function score(blocks: readonly TextBlock[], from: number, to: number, hintsOf: HintsOf): void {
  const held = blocks.filter((block) => block.prose && !(hintsOf(block.box) & FURNITURE)).map((block) => ({ block, holder: holderOf(block.box) }));
  const inside = new Map<Box, number>();
  for (const { holder } of held) inside.set(holder, (inside.get(holder) ?? 0) + 1);
  for (const { block, holder } of held) {
    const weight = block.at < from || block.at >= to ? block.prose / 10 : block.prose;
    holder.score += weight;
    // A div around a single paragraph is no container: its parent counts as much.
    let level = holder === block.box || inside.get(holder) === 1 ? 0 : 1;
    for (let up = holder.parent, steps = 0; up && steps < LEVELS_THAT_COUNT; up = up.parent, steps++) {
      level++;
      up.score += weight / level;
    }
  }
}

/** For any box: the best box if it stands in it, else the innermost box around it that is built alike, else null. */
function textBoxes(best: Box): (box: Box) => Box | null {
  const wanted = signatureOf(best);
  // Without a class a signature fits half the page.
  const telling = /\.[^>]/.test(wanted);
  const known = new Map<Box, Box | null>([[best, best]]);
  return (box) => {
    const chain: Box[] = [];
    let found: Box | null = null;
    for (let up: Box | null = box; up; up = up.parent) {
      const seen = known.get(up);
      if (seen !== undefined) {
        found = seen;
        break;
      }
      chain.push(up);
    }
    for (let at = chain.length - 1; at >= 0; at--) {
      const next = chain[at] as Box;
      if (found !== best && telling && signatureOf(next) === wanted) found = next;
      known.set(next, found);
    }
    return found;
  };
}

type Story = { blocks: TextBlock[]; boxes: Set<Box>; prose: number; element: Box | null };
type Telling = { best: Box; textBoxOf: (box: Box) => Box | null; from: number; to: number; hintsOf: HintsOf; live: boolean };

/** The text in boxes like the best one, cut where another story begins: in another <article>, or at a headline with an author below it. */
function tellStories(blocks: readonly TextBlock[], { best, textBoxOf, from, to, hintsOf, live }: Telling): Story[] {
  const stories: Story[] = [];
  let story: Story | null = null;
  let heading = -1;
  for (const block of blocks) {
    const box = textBoxOf(block.box);
    const kinds = hintsOf(block.box);
    if (!box) {
      if (kinds & (junk | hint.footer) || live || !story || story.prose < LEAST_PROSE) continue;
      if (block.level > 0 && block.level <= 2 && block.linked < block.text.length / 2) heading = block.at;
      else if (kinds & hint.byline && heading >= 0 && block.at - heading <= BYLINE_REACH) story = null;
      continue;
    }
    if (box !== best && (block.at < from || block.at >= to || kinds & FURNITURE)) continue;
    const element = storyOf(box);
    if (!story || (story.element !== element && !live)) stories.push((story = { blocks: [], boxes: new Set(), prose: 0, element }));
    story.blocks.push(block);
    story.boxes.add(box);
    if (!(kinds & FURNITURE)) story.prose += block.prose;
  }
  return stories;
}

/** From the headline to the next story: another heading of level 1 with its own text, in another box than the text so far. */
function stretchOf(blocks: readonly TextBlock[], headline: TextBlock | null, hintsOf: HintsOf): [from: number, to: number] {
  if (!headline) return [0, blocks.length];
  const holders = new Set<Box>();
  let prose = 0;
  for (let at = headline.at + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || hintsOf(block.box) & notText) continue;
    const holder = holderOf(block.box);
    if (block.level === 1 && prose >= LEAST_PROSE && block.text !== headline.text && !holders.has(holder)) return [headline.at, at];
    if (!block.prose) continue;
    prose += block.prose;
    holders.add(holder);
  }
  return [headline.at, blocks.length];
}

function commonBox(a: Box, b: Box | null): Box {
  if (!b) return a.parent ?? a;
  const above = new Set<Box>();
  for (let up: Box | null = b; up; up = up.parent) above.add(up);
  let common: Box | null = a;
  while (common && !above.has(common)) common = common.parent;
  return common ?? a;
}
