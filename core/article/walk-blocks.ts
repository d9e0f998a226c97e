/** The one pass over a page: every line of text that stands by itself, with the boxes around it. Reads nodes only; no styles, no layout. */
import { tidy, visibleText, proseLength, endsSentence } from './clean-text.ts';
import { hint, hintReader } from './element-hints.ts';
import type { Link, Paragraph } from './article.ts';

/** A box of the page: a block-level element that holds text somewhere inside. */
export type Box = {
  element: Element;
  parent: Box | null;
  hints: number;
  /** Weight of all prose inside, in letters. */
  prose: number;
  /** How good a container of the article it is. */
  score: number;
};

/** One line or paragraph of text, in document order. */
export type TextBlock = {
  at: number;
  box: Box;
  role: Paragraph['role'];
  /** 1 to 6 for a heading, else 0. */
  level: number;
  text: string;
  pieces: string[];
  links: Link[];
  linked: number; // characters of the text that stand in links
  /** Letters of running text; 0 for headings, link lists and scraps. */
  prose: number;
};

/** A node that is not text but belongs to the story: an embedded post or player. `at` is the number of blocks before it. */
export type Walked = { blocks: TextBlock[]; boxes: Box[]; embeds: Element[]; complete: boolean };

const MOST_NODES = 400_000;
const MOST_CHARACTERS = 2_000_000;
const LONGEST_BLOCK = 20_000;
const MOST_LINKS = 5_000;
const MOST_PIECES = 200;
const NODES_A_STEP = 2_000;

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg MATH SELECT TEXTAREA INPUT BUTTON OBJECT CANVAS VIDEO AUDIO PROGRESS METER MAP HEAD LINK META IMG PICTURE SOURCE HR WBR'.split(' '));
const INLINE = new Set('A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR OUTPUT'.split(' '));
const PARAGRAPH_LIKE = new Set('P LI DT DD H1 H2 H3 H4 H5 H6 PRE FIGCAPTION CAPTION ADDRESS'.split(' '));
const POST = /(?:^|[\s-])(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-xfbml|telegram-post|bluesky-embed|reddit-(?:card|embed)\w*|vk-post|mastodon-embed|threads-embed|text-post-media)/i;
const READERS_ONLY = /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader\w*|screen-reader-text|off-?screen|h-offscreen|hideCompletely|a11y-hidden)(?=$|[\s_-])/i;
const NOT_DRAWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True for an element that a reader cannot see, as far as its own attributes say. */
function unseen(element: Element, inline: boolean, inCaption: boolean): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style && NOT_DRAWN.test(style)) return true;
  // A paywall or an open dialogue sets aria-hidden on whole pages: only on inline pieces does it tell, and credits are spared.
  return inline && element.getAttribute('aria-hidden') === 'true' && !inCaption;
}

/** Walks `root` and stops now and then, so that a caller may let the page breathe. Never throws on a page that changes meanwhile. */
export function* walkBlocks(root: Element): Generator<undefined, Walked> {
  const hintsOf = hintReader();
  const blocks: TextBlock[] = [];
  const boxes: Box[] = [];
  const embeds: Element[] = [];
  let box: Box = { element: root, parent: null, hints: 0, prose: 0, score: 0 };
  boxes.push(box);

  let text = '';
  let pieces: string[] = [];
  let links: Link[] = [];
  let linked = 0;
  let link: { element: Element; from: number } | null = null;
  let characters = 0;
  let linkCount = 0;
  let breaks = 0;

  function closeLink(): void {
    if (!link) return;
    const end = text.endsWith(' ') ? text.length - 1 : text.length;
    if (end > link.from) {
      linked += end - link.from;
      if (linkCount++ < MOST_LINKS) links.push({ href: link.element.getAttribute('href') ?? '', text: text.slice(link.from, end), start: link.from, end });
    }
  }
  function flush(): void {
    breaks = 0;
    closeLink();
    if (link) link = { element: link.element, from: 0 };
    const whole = text.trimEnd();
    if (whole) {
      const level = headingLevel(box);
      const role = roleOf(box, level);
      blocks.push({ at: blocks.length, box, role, level, text: whole, pieces, links, linked, prose: level ? 0 : proseOf(whole, linked, box, role) });
      characters += whole.length;
    }
    text = '';
    pieces = [];
    links = [];
    linked = 0;
  }
  function take(value: string): void {
    const seen = visibleText(value).replace(/\s+/g, ' ');
    if (seen === '' || (seen === ' ' && (text === '' || text.endsWith(' ')))) return;
    // Asian pages begin a paragraph with a full-width space after a single break.
    if (breaks === 1 && text && /^\s*[\u3000]/.test(value)) flush();
    if (seen !== ' ') breaks = 0;
    if (text.length + seen.length > LONGEST_BLOCK) flush();
    const room = seen.length > LONGEST_BLOCK ? seen.slice(0, LONGEST_BLOCK) : seen;
    const added = text === '' || text.endsWith(' ') ? room.trimStart() : room;
    if (link && text === '') link.from = 0;
    else if (link && link.from === text.length && added.startsWith(' ')) link.from++;
    text += added;
    const piece = room.trim();
    if (piece && pieces.length < MOST_PIECES) pieces.push(piece);
  }

  let node: Node | null = root.firstChild;
  let visited = 0;
  let complete = true;
  while (node) {
    if (++visited % NODES_A_STEP === 0) yield;
    if (visited > MOST_NODES || characters > MOST_CHARACTERS) {
      complete = false;
      break;
    }
    let down = false;
    if (node.nodeType === 3) take(node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.tagName;
      if (name === 'BR') {
        if (++breaks >= 2 && text) flush();
        else if (text && !text.endsWith(' ')) text += ' ';
      } else if (name === 'IFRAME') embeds.push(element);
      else if (!SKIPPED.has(name)) {
        const inline = INLINE.has(name);
        const inCaption = (box.hints & hint.caption) !== 0;
        if (unseen(element, inline, inCaption)) down = false;
        else if (name === 'BLOCKQUOTE' && POST.test(element.getAttribute('class') ?? '')) embeds.push(element);
        else if (inline) {
          const names = name === 'SPAN' || name === 'A' ? element.getAttribute('class') : null;
          down = !(names && READERS_ONLY.test(names) && !inCaption);
          if (down && name === 'A' && element.hasAttribute('href')) {
            closeLink();
            link = { element, from: text.length };
          }
        } else if (name !== 'DIALOG' || element.hasAttribute('open')) {
          flush();
          box = { element, parent: box, hints: hintsOf(element), prose: 0, score: 0 };
          boxes.push(box);
          down = true;
        }
      }
    }
    if (down && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node) {
      if (box.element === node && box.parent) {
        flush();
        box = box.parent;
      } else if (link && link.element === node) {
        closeLink();
        link = null;
      }
      if (node.nextSibling || node === root) break;
      const up: Node | null = node.parentNode;
      if (up === root || up === null) {
        node = null;
        break;
      }
      node = up;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  flush();
  return { blocks, boxes, embeds, complete };
}

function headingLevel(box: Box): number {
  const name = box.element.tagName;
  if (name.length === 2 && name[0] === 'H' && name >= 'H1' && name <= 'H6') return Number(name[1]);
  // A heading may wrap its words in a div.
  const above = box.parent?.element.tagName ?? '';
  return above.length === 2 && above >= 'H1' && above <= 'H6' ? Number(above[1]) : 0;
}

function roleOf(box: Box, level: number): Paragraph['role'] {
  if (level) return 'heading';
  if (box.element.tagName === 'PRE') return 'preformatted';
  for (let up: Box | null = box, steps = 0; up && steps < 4; up = up.parent, steps++) {
    if (up.hints & hint.quote) return 'blockquote';
    if (up.hints & hint.listItem) return 'list-item';
    if (up.element.tagName === 'PRE') return 'preformatted';
  }
  return 'paragraph';
}

/** How much running text a block is worth: links count against it, and scraps are worth nothing. */
function proseOf(text: string, linked: number, box: Box, role: Paragraph['role']): number {
  const free = proseLength(text) * (1 - linked / text.length);
  if (linked > text.length * 0.6) return 0;
  if (free < 25 || (free < 80 && !endsSentence(text))) return 0;
  if (role === 'list-item') return free / 4;
  return PARAGRAPH_LIKE.has(box.element.tagName) || endsSentence(text) ? free : free / 3;
}

/** The words inside an element that the walk stepped around, at most `most` characters. */
export function textOf(element: Element, most: number): string {
  return tidy((element.textContent ?? '').slice(0, most * 4)).slice(0, most);
}
