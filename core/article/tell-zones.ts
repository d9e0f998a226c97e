/** Tells the text of the story from what surrounds it, and the surroundings from each other. */
import { endsSentence, lettersOf, proseLength } from './clean-text.ts';
import { hint } from './element-hints.ts';
import { junk, notText, type Body } from './find-body.ts';
import type { Block, Zone } from './article.ts';
import type { Box, TextBlock, Walked } from './walk-blocks.ts';

export type Told = { paragraphs: TextBlock[]; furniture: Block[]; first: number; last: number };

const MOST_AFTER = 12;
const MOST_BEFORE = 30;
const LONGEST_LINE = 240;
const LONGEST_GROUP = 600;
const MOST_FURNITURE = 150;
const LONGEST_GALLERY = 15;

const ADVERTISEMENT = /^[-–—\s]*(?:advertisement|advertisment|story continues below( advertisement)?|anzeige|werbung|annonse?|reklame?|реклама|реклама на.*|publicidad|publicité|publicidade|pubblicità|advertentie|mainos|広告|广告|廣告|광고|إعلان)[:.\s-–—]*$/i;
const BYLINE = /^(?:by|von|par|por|door|di|af|av|tekst|text|texte|texto|testo|reporting|автор|авторы|текст|тэкст|аўтар|від|yazan|haber|reporter|written by|文|作者|记者|記者|نویسنده|بقلم)(?=[\s:：])/i;
const DATE = /\d{1,2}[.:/]\d{2}|(?:19|20)\d\d/;
// A video's length before its title.
const RUNNING_TIME = /^\d{1,2}:\d\d\s/;
// "15.04.2026 - 15:48 Uhr, 2 Min."
const DATE_LINE = /^\D{0,24}(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d\d){1,2}|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?!\d).{0,40}$/;
const BRACKETED = /^[([（【].*[)\]）】]$/;

/** A line that is there to be followed, not read: nearly all of it stands in links. */
function isTeaser(block: TextBlock): boolean {
  if (block.linked === 0) return RUNNING_TIME.test(block.text) && !endsSentence(block.text);
  const free = block.text.length - block.linked;
  return block.linked > block.text.length * 0.8 || (block.role === 'list-item' && block.linked > block.text.length / 2) || (free < 40 && block.linked > free && /[:：>»→]\s*\S/.test(block.text) && !endsSentence(block.text));
}

/** Sorts every block of the page. `notices` are positions that are spoken for. */
export function tellZones(walked: Walked, headline: TextBlock | null, body: Body, notices: ReadonlySet<number>, { live, authors }: { live: boolean; authors: readonly string[] }): Told {
  const { blocks } = walked;
  const { hintsOf } = body;
  const over = tooCommon(blocks, body);
  const kindsOf = (block: TextBlock): number => hintsOf(block.box) & ~over;
  const title = headline ? lettersOf(headline.text) : '';
  const nested = live ? new Set<Box>() : nestedStories(walked, body);

  const candidates: TextBlock[] = [];
  for (const block of blocks) {
    if (!body.inside[block.at] || notices.has(block.at) || block === headline) continue;
    const kinds = kindsOf(block);
    if (kinds & (notText | hint.caption | hint.rights | hint.about)) continue;
    if (kinds & hint.byline && block.prose < 200) continue;
    if (isTeaser(block) || ADVERTISEMENT.test(block.text) || inside(block.box, nested)) continue;
    if (title && lettersOf(block.text) === title) continue;
    candidates.push(block);
  }
  const start = candidates.findIndex((block) => block.prose > 0 && !DATE_LINE.test(block.text) && !(kindsOf(block) & hint.standfirst && block.at < firstUnmarked(candidates, kindsOf)));
  if (start < 0) return { paragraphs: [], furniture: [], first: -1, last: -1 };
  const paragraphs = candidates.slice(withDateline(candidates, start));
  trimEnd(paragraphs);
  const first = paragraphs[0]?.at ?? -1;
  const last = paragraphs.at(-1)?.at ?? -1;
  const taken = new Set(paragraphs.map((block) => block.at));

  const furniture: Block[] = [];
  const groups = new Map<Box, Block>();
  const push = (zone: Zone, block: TextBlock, kind: number): void => {
    if (furniture.length >= MOST_FURNITURE) return;
    const box = kind ? groupBox(block.box, kind, hintsOf) : null;
    const open = box ? groups.get(box) : undefined;
    if (open && open.zone === zone && open.text.length + block.text.length < LONGEST_GROUP) {
      open.pieces.push(...block.pieces);
      open.text = open.pieces.join(' ');
      return;
    }
    const made = { zone, text: block.pieces.join(' '), pieces: [...block.pieces] };
    furniture.push(made);
    if (box) groups.set(box, made);
  };

  const from = headline && headline.at < first ? headline.at : Math.max(0, first - 8);
  const names = new Set(authors.map(lettersOf));
  const rootHas = new Map<Box, boolean>();
  let before = 0;
  let after = 0;
  let closed = false;
  for (let at = Math.max(0, from - 8); at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || taken.has(at)) continue;
    if (notices.has(at)) continue;
    if (at > last && (closed || after >= MOST_AFTER)) break;
    if (block === headline) {
      push('headline', block, 0);
      continue;
    }
    if (!isWithin(block.box, body.root, rootHas)) continue;
    const kinds = kindsOf(block);
    if (kinds & junk || ADVERTISEMENT.test(block.text) || inside(block.box, nested)) continue;
    if (kinds & (hint.aside | hint.footer) && !(kinds & (hint.caption | hint.rights | hint.byline | hint.about)) && !body.inside[at]) continue;
    if (title && lettersOf(block.text) === title) continue;
    const long = block.text.length > LONGEST_LINE;
    const teaser = isTeaser(block) && block.text.length > 30;
    if (at > last) {
      // Below the text's own boxes a heading or a linked headline begins what the page recommends.
      if (!body.inside[at] && !(kinds & (hint.about | hint.caption)) && (teaser || (block.level > 0 && block.level <= 3))) closed = true;
      if (closed) continue;
      after++;
      if (kinds & hint.about) push('author-box', block, 0);
      else if (teaser || long) continue;
      else if (kinds & hint.caption) {
        if (at - last <= 4) push('caption', block, hint.caption);
      } else push('after', block, kinds & hint.byline ? hint.byline : 0);
      continue;
    }
    const byAuthor = at < first && namesAuthor(block.text, names);
    if (kinds & (hint.caption | hint.rights) && !byAuthor) {
      if (!teaser) push('caption', block, hint.caption | hint.rights);
      continue;
    }
    if (kinds & hint.about && (at > first || block.prose > 60)) {
      push('author-box', block, 0);
      continue;
    }
    if (at > first || teaser) continue;
    if (kinds & (hint.byline | hint.about) || byAuthor || (!long && (BYLINE.test(block.text) || (block.text.length < 70 && DATE.test(block.text))))) {
      if (!long) push('byline', block, hint.byline);
    } else if (at < from) {
      if (from - at <= 3 && !long && headline && near(block.box, headline.box)) push('headline', block, 0);
    } else if (kinds & hint.standfirst || block.prose >= 60 || (block.level === 2 && headline && near(block.box, headline.box))) {
      push('headline', block, 0);
    } else if (!long && before++ < MOST_BEFORE) {
      push('before', block, 0);
    }
  }
  return { paragraphs, furniture: furniture.filter((block) => !inLongGallery(block, groups)), first, last };
}

/** One of many pictures in a list: such a gallery hardly belongs to one story, and its credits are not the story's. */
function inLongGallery(block: Block, groups: ReadonlyMap<Box, Block>): boolean {
  if (block.zone !== 'caption') return false;
  for (const [box, group] of groups) if (group === block) return box.element.tagName === 'LI' && (box.parent?.element.childElementCount ?? 0) > LONGEST_GALLERY;
  return false;
}

const namesAuthor = (text: string, names: ReadonlySet<string>): boolean => text.length < 80 && names.has(lettersOf(text));

/** Kinds that most of the text carries mean something else on this page: a class such as "photo-story" on every paragraph. */
function tooCommon(blocks: readonly TextBlock[], body: Body): number {
  let over = 0;
  for (const kind of [hint.caption, hint.rights, hint.byline, hint.standfirst, hint.about, hint.notice, hint.aside]) {
    let marked = 0;
    let all = 0;
    for (const block of blocks) {
      if (!body.inside[block.at] || block.role === 'list-item') continue;
      all += block.prose;
      if (body.hintsOf(block.box) & kind) marked += block.prose;
    }
    if (marked > all / 2) over |= kind;
  }
  return over;
}

/** Elements <article> inside the text that are not what the text consists of: teasers and second stories. */
function nestedStories(walked: Walked, body: Body): Set<Box> {
  const found = new Set<Box>();
  for (const box of walked.boxes) {
    if (!(box.hints & hint.article) || box === body.container || box.prose > body.prose / 2) continue;
    for (let up = box.parent; up; up = up.parent) if (up === body.root) found.add(box);
  }
  for (let up: Box | null = body.container; up; up = up.parent) found.delete(up);
  return found;
}

function inside(box: Box, boxes: ReadonlySet<Box>): boolean {
  if (boxes.size === 0) return false;
  for (let up: Box | null = box; up; up = up.parent) if (boxes.has(up)) return true;
  return false;
}

function isWithin(box: Box, root: Box, known: Map<Box, boolean>): boolean {
  const seen = known.get(box);
  if (seen !== undefined) return seen;
  let found = false;
  for (let up: Box | null = box; up && !found; up = up.parent) found = up === root;
  known.set(box, found);
  return found;
}

/** Position of the first paragraph that no class calls a standfirst; marks after it mean nothing. */
function firstUnmarked(candidates: readonly TextBlock[], kindsOf: (block: TextBlock) => number): number {
  return candidates.find((block) => block.prose > 0 && !(kindsOf(block) & hint.standfirst))?.at ?? -1;
}

/** A dateline may stand on a line of its own before the first paragraph: "AUBURN, Wash. —". */
function withDateline(candidates: readonly TextBlock[], start: number): number {
  const line = candidates[start - 1];
  return line && line.level === 0 && line.text.length < 60 && /[\p{L}\d)][—–.\-:)]$|[—–]$/u.test(line.text) ? start - 1 : start;
}

/** Takes headings and lines that are no sentence off the end: credits, tags, "More on this". */
function trimEnd(paragraphs: TextBlock[]): void {
  for (let n = 0; n < 20 && paragraphs.length > 1; n++) {
    const last = paragraphs.at(-1);
    if (!last) return;
    const line = proseLength(last.text) <= 160 && (!endsSentence(last.text) || BRACKETED.test(last.text) || /^(?:©|\(c\)|copyright)/i.test(last.text));
    if (last.level === 0 && !line) return;
    paragraphs.pop();
  }
}

/** The box whose lines belong together: a figure, a list item, else the outermost box of that kind. */
function groupBox(box: Box, kind: number, hintsOf: (box: Box) => number): Box {
  let found = box;
  for (let up: Box | null = box; up && hintsOf(up) & kind; up = up.parent) {
    found = up;
    if (/^(?:FIGURE|LI|ADDRESS)$/.test(up.element.tagName)) break;
  }
  return found;
}

function near(box: Box, other: Box): boolean {
  const above = [other.parent, other.parent?.parent];
  for (let up: Box | null = box, steps = 0; up && steps < 4; up = up.parent, steps++) if (above.includes(up)) return true;
  return false;
}
