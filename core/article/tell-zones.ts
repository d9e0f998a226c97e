/** Tells the text of the story from what surrounds it, and the surroundings from each other. */
import type { Block, Zone } from './article.ts';
import { chooseParagraphs, isAdvertisement, isIn, isTeaser, meaningfulKinds, nestedStories } from './choose-paragraphs.ts';
import { lettersOf } from './clean-text.ts';
import { hint } from './element-hints.ts';
import type { Body } from './find-body.ts';
import { furnitureList } from './furniture-list.ts';
import { junk } from './settle-hints.ts';
import type { Box, TextBlock, Walked } from './walk-blocks.ts';

export type Told = { paragraphs: TextBlock[]; furniture: Block[]; first: number; last: number };
type About = { live: boolean; authors: readonly string[] };

/** How far from the text its furniture may stand, in blocks. */
const REACH = { above: 8, kicker: 3, before: 30, after: 12, captionBelow: 4 };
const LONGEST_LINE = 240;
const LONGEST_NAME = 80;

const BYLINE = /^(?:by|von|par|por|door|di|af|av|tekst|text|texte|texto|testo|reporting|автор|авторы|текст|тэкст|аўтар|від|yazan|haber|reporter|written by|文|作者|记者|記者|نویسنده|بقلم)(?=[\s:：])/i;
const DATE = /\d{1,2}[.:/]\d{2}|(?:19|20)\d\d/;

/** Sorts the blocks of the page. `taken` are positions that are spoken for: legal notices. */
export function tellZones(walked: Walked, headline: TextBlock | null, body: Body, taken: ReadonlySet<number>, { live, authors }: About): Told {
  const { blocks } = walked;
  const kindsOf = meaningfulKinds(walked, body);
  const nested: ReadonlySet<Box> = live ? new Set() : nestedStories(walked, body);
  const paragraphs = chooseParagraphs(walked, headline, body, kindsOf, nested, taken);
  const first = paragraphs[0]?.at ?? -1;
  const last = paragraphs.at(-1)?.at ?? -1;
  if (first < 0) return { paragraphs, furniture: [], first, last };

  const inText = new Set(paragraphs.map((block) => block.at));
  const title = headline ? lettersOf(headline.text) : '';
  const names = new Set(authors.map(lettersOf));
  const from = headline && headline.at < first ? headline.at : Math.max(0, first - REACH.above);
  const list = furnitureList(body.hintsOf);
  const rootHas = new Map<Box, boolean>();
  let before = 0;
  let after = 0;

  for (let at = Math.max(0, from - REACH.above); at < blocks.length && after < REACH.after; at++) {
    const block = blocks[at];
    if (!block || inText.has(at) || taken.has(at)) continue;
    if (block === headline) {
      list.add('headline', block, 0);
      continue;
    }
    const kinds = kindsOf(block);
    const marked = (kinds & (hint.caption | hint.rights | hint.byline | hint.about)) !== 0;
    if (!within(block.box, body.root, rootHas) || kinds & junk || isIn(block.box, nested)) continue;
    if (kinds & (hint.aside | hint.footer) && !marked && !body.inside[at]) continue;
    if (isAdvertisement(block.text) || (title && lettersOf(block.text) === title)) continue;
    // Linked authors are no teaser.
    const teaser = isTeaser(block) && block.text.length > 30 && !(kinds & (hint.byline | hint.about));
    const long = block.text.length > LONGEST_LINE;
    if (at > last) {
      // Below the text's own boxes a heading or a linked headline begins what the page recommends.
      if (!body.inside[at] && !(kinds & (hint.about | hint.caption)) && (teaser || (block.level > 0 && block.level <= 3))) break;
      after++;
      if (kinds & hint.about) list.add('author-box', block, 0);
      else if (teaser || long) continue;
      else if (!(kinds & hint.caption)) list.add('after', block, kinds & hint.byline ? hint.byline : 0);
      else if (at - last <= REACH.captionBelow) list.add('caption', block, hint.caption);
      continue;
    }
    const byAuthor = at < first && block.text.length < LONGEST_NAME && names.has(lettersOf(block.text));
    if (kinds & (hint.caption | hint.rights) && !byAuthor) {
      if (!teaser) list.add('caption', block, hint.caption | hint.rights);
    } else if (kinds & hint.about && (at > first || block.prose > 60)) {
      list.add('author-box', block, 0);
    } else if (at < first && !teaser) {
      const zone = zoneAbove(block, kinds, byAuthor);
      if (zone && (zone !== 'before' || before++ < REACH.before)) list.add(zone, block, zone === 'byline' ? hint.byline : 0);
    }
  }
  return { paragraphs, furniture: list.all(), first, last };

  /** The zone of a line above the text, or null for one that is none. */
  function zoneAbove(block: TextBlock, kinds: number, byAuthor: boolean): Zone | null {
    const long = block.text.length > LONGEST_LINE;
    const bylineLike = kinds & (hint.byline | hint.about) || byAuthor || BYLINE.test(block.text) || (block.text.length < 70 && DATE.test(block.text));
    if (bylineLike && !long) return 'byline';
    const besideHeadline = headline !== null && near(block.box, headline.box);
    if (block.at < from) return !long && besideHeadline && from - block.at <= REACH.kicker ? 'headline' : null;
    if (kinds & hint.standfirst || block.prose >= 60 || (block.level === 2 && besideHeadline)) return 'headline';
    return long ? null : 'before';
  }
}

function within(box: Box, root: Box, known: Map<Box, boolean>): boolean {
  const seen = known.get(box);
  if (seen !== undefined) return seen;
  let found = false;
  for (let up: Box | null = box; up && !found; up = up.parent) found = up === root;
  known.set(box, found);
  return found;
}

/** True for boxes that share a parent or grandparent of the headline's. */
function near(box: Box, headline: Box): boolean {
  const above = [headline.parent, headline.parent?.parent];
  let up: Box | null = box;
  for (let steps = 0; up && steps < 4; steps++, up = up.parent) if (above.includes(up)) return true;
  return false;
}
