/** Which of the blocks in the text's boxes are its paragraphs, from the first to the last. */
import { endsSentence, lettersOf, proseLength } from './clean-text.ts';
import { hint } from './element-hints.ts';
import type { Body } from './find-body.ts';
import { notText } from './settle-hints.ts';
import type { Box, TextBlock, Walked } from './walk-blocks.ts';

/** What a block's boxes make of it on this page. */
export type KindsOf = (block: TextBlock) => number;

const ADVERTISEMENT = /^[-–—\s]*(?:ads?|advertisement|advertisment|story continues below( advertisement)?|anzeige|werbung|annonse?|reklame?|реклама|publicidad|publicité|publicidade|pubblicità|advertentie|mainos|広告|广告|廣告|광고|إعلان)[:.\s-–—]*$/i;
/** A video's length before its title. */
const RUNNING_TIME = /^\d{1,2}:\d\d\s/;
/** "15.04.2026 - 15:48 Uhr, 2 Min." */
const DATE_LINE = /^\D{0,24}(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d\d){1,2}|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?!\d).{0,40}$/;
const BRACKETED = /^[([（【].*[)\]）】]$/;
const NOT_PARAGRAPHS = notText | hint.caption | hint.rights | hint.about;
const LONGEST_BYLINE = 200;
const LONGEST_LINE = 160;
const MOST_LINES_OFF_THE_END = 20;

export const isAdvertisement = (text: string): boolean => text.length < 60 && ADVERTISEMENT.test(text);

/** A line that is there to be followed, not read: most of it stands in links, or it is a video's title. */
export function isTeaser({ text, linked, role }: TextBlock): boolean {
  if (linked === 0) return RUNNING_TIME.test(text) && !endsSentence(text);
  const free = text.length - linked;
  return linked > text.length * 0.8 || (role === 'list-item' && linked > text.length / 2) || (free < 40 && linked > free && /[:：>»→]\s*\S/.test(text) && !endsSentence(text));
}

/** Kinds that most of the text carries mean something else on this page: a class such as "photo-story" on every paragraph. */
export function meaningfulKinds({ blocks }: Walked, body: Body): KindsOf {
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
  return (block) => body.hintsOf(block.box) & ~over;
}

/** Elements <article> inside the text that are not what the text consists of: teasers and second stories. */
export function nestedStories({ boxes }: Walked, body: Body): ReadonlySet<Box> {
  const found = new Set<Box>();
  for (const box of boxes) {
    if (!(box.hints & hint.article) || box.prose > body.prose / 2) continue;
    for (let up = box.parent; up; up = up.parent) if (up === body.root) found.add(box);
  }
  for (let up: Box | null = body.container; up; up = up.parent) found.delete(up);
  return found;
}

export function isIn(box: Box, boxes: ReadonlySet<Box>): boolean {
  if (boxes.size === 0) return false;
  for (let up: Box | null = box; up; up = up.parent) if (boxes.has(up)) return true;
  return false;
}

/** The paragraphs in order. `taken` are positions that are spoken for; the headline is never repeated among them. */
export function chooseParagraphs(walked: Walked, headline: TextBlock | null, body: Body, kindsOf: KindsOf, nested: ReadonlySet<Box>, taken: ReadonlySet<number>): TextBlock[] {
  const title = headline ? lettersOf(headline.text) : '';
  const candidates = walked.blocks.filter((block) => {
    if (!(body.inside[block.at] || headsText(block, body)) || taken.has(block.at) || block === headline) return false;
    const kinds = kindsOf(block);
    if (kinds & NOT_PARAGRAPHS || (kinds & hint.byline && block.prose < LONGEST_BYLINE) || !/\p{L}/u.test(block.text)) return false;
    return !isTeaser(block) && !isAdvertisement(block.text) && !isIn(block.box, nested) && !(title && lettersOf(block.text) === title);
  });
  const start = candidates.findIndex((block) => block.prose > 0 && !DATE_LINE.test(block.text));
  if (start < 0) return [];
  const paragraphs = candidates.slice(withDateline(candidates, start));
  trimEnd(paragraphs);
  return paragraphs;
}

/** A heading in a box of its own, right above a box of text. */
function headsText({ level, at, linked }: TextBlock, body: Body): boolean {
  return level > 0 && linked === 0 && at + 1 < body.inside.length && body.inside[at + 1] === 1;
}

/** A dateline may stand on a line of its own before the first paragraph: "AUBURN, Wash. —". */
function withDateline(candidates: readonly TextBlock[], start: number): number {
  const line = candidates[start - 1];
  return line && line.level === 0 && line.text.length < 60 && /[\p{L}\d)][—–.\-:)]$|[—–]$/u.test(line.text) ? start - 1 : start;
}

/** Takes headings and lines that are no sentence off the end: credits, tags, "More on this". */
function trimEnd(paragraphs: TextBlock[]): void {
  for (let n = 0; n < MOST_LINES_OFF_THE_END && paragraphs.length > 1; n++) {
    const last = paragraphs.at(-1);
    if (!last) return;
    const line = proseLength(last.text) <= LONGEST_LINE && (!endsSentence(last.text) || BRACKETED.test(last.text) || /^(?:©|\(c\)|copyright)/i.test(last.text));
    if (last.level === 0 && !line) return;
    paragraphs.pop();
  }
}
