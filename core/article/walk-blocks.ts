/** The one pass over a page: every line of text that stands by itself, with the boxes around it. Reads nodes only; no styles, no layout. */
import type { Paragraph } from './article.ts';
import { endsSentence, proseLength, tidy } from './clean-text.ts';
import { QUOTED_POST } from '../embeds/embed-at.ts';
import { hint, hintReader } from './element-hints.ts';
import { gatherRuns, type Run } from './text-run.ts';

/** A box of the page: a block-level element that holds text somewhere inside. */
export type Box = {
  element: Element;
  parent: Box | null;
  hints: number;
  /** The hints of this box and of all around it, as named, none overruled. */
  named: number;
  /** Weight of all prose inside, in letters. */
  prose: number;
  /** How good a container of the article it is. */
  score: number;
};

/** One line or paragraph of text, in document order. */
export type TextBlock = Run & {
  at: number;
  box: Box;
  role: Paragraph['role'];
  /** 1 to 6 for a heading, else 0. */
  level: number;
  /** Letters of running text; 0 for headings, link lists and scraps. */
  prose: number;
};

/** `embeds` are frames, widgets and quoted posts; `complete` is false when the page was too large to be walked to its end. */
export type Walked = { blocks: TextBlock[]; boxes: Box[]; embeds: Element[]; complete: boolean };

const MOST_NODES = 400_000;
const MOST_CHARACTERS = 2_000_000;
const NODES_A_STEP = 2_000;

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg MATH SELECT TEXTAREA INPUT BUTTON OBJECT CANVAS VIDEO AUDIO PROGRESS METER MAP HEAD LINK META IMG PICTURE SOURCE HR WBR'.split(' '));
const INLINE = new Set('A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR OUTPUT'.split(' '));
const PARAGRAPH_LIKE = new Set('P LI DT DD H1 H2 H3 H4 H5 H6 PRE FIGCAPTION CAPTION ADDRESS'.split(' '));
const WIDGET = /(?:^|\s)fb-(?:post|video|page)(?:\s|$)/;
const READERS_ONLY = /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader\w*|screen-reader-text|off-?screen|h-offscreen|hideCompletely|a11y-hidden)(?=$|[\s_-])/i;
const NOT_DRAWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Walks `root` and stops now and then, so that a caller may let the page breathe. Never throws on a page that changes meanwhile. */
export function* walkBlocks(root: Element): Generator<undefined, Walked> {
  const hintsOf = hintReader();
  const blocks: TextBlock[] = [];
  const embeds: Element[] = [];
  const runs = gatherRuns();
  let box: Box = { element: root, parent: null, hints: 0, named: 0, prose: 0, score: 0 };
  const boxes: Box[] = [box];
  let characters = 0;

  function keep(run: Run | null): void {
    if (!run) return;
    const level = headingLevel(box);
    const role = roleOf(box, level);
    blocks.push({ ...run, at: blocks.length, box, role, level, prose: level ? 0 : proseOf(run, box, role) });
    characters += run.text.length;
  }
  /** True when the walk goes down into the element. */
  function enter(element: Element): boolean {
    const name = element.tagName;
    if (name === 'BR') keep(runs.lineBreak());
    else if (name === 'IFRAME') embeds.push(element);
    if (name === 'BR' || name === 'IFRAME' || SKIPPED.has(name)) return false;
    const inline = INLINE.has(name);
    const inCaption = (box.named & hint.caption) !== 0;
    if (unseen(element, inline, inCaption)) return false;
    if (inline) {
      if (name === 'A' && element.hasAttribute('href')) runs.openLink(element);
      return true;
    }
    if ((name === 'BLOCKQUOTE' ? QUOTED_POST : WIDGET).test(element.getAttribute('class') ?? '')) {
      embeds.push(element);
      return false;
    }
    // Half of a page's elements may stand in its menus; a few pages put their headline there.
    if (name === 'NAV' && element.querySelector('h1') === null) return false;
    if (name === 'DIALOG' && !element.hasAttribute('open')) return false;
    keep(runs.cut());
    const hints = hintsOf(element);
    box = { element, parent: box, hints, named: box.named | hints, prose: 0, score: 0 };
    boxes.push(box);
    return true;
  }
  function leave(node: Node): void {
    if (box.element === node && box.parent) {
      keep(runs.cut());
      box = box.parent;
    } else runs.closeLink(node);
  }

  let node: Node | null = root.firstChild;
  let visited = 0;
  while (node && visited < MOST_NODES && characters < MOST_CHARACTERS) {
    if (++visited % NODES_A_STEP === 0) yield;
    const { nodeType } = node;
    if (nodeType === 3) keep(runs.add(node.nodeValue ?? ''));
    else if (nodeType === 1 && enter(node as Element) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    node = following(node, root, leave);
  }
  keep(runs.cut());
  return { blocks, boxes, embeds, complete: node === null };
}

/** The next node in document order that is not below this one; tells which elements end on the way. */
function following(node: Node, root: Node, leave: (node: Node) => void): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    leave(at);
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** True for an element that a reader cannot see, as far as its own attributes say. */
function unseen(element: Element, inline: boolean, inCaption: boolean): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style && NOT_DRAWN.test(style)) return true;
  // Labels and credits of pictures are often kept for screen readers, or from them.
  if (!inline || inCaption) return false;
  // A paywall or an open dialogue sets aria-hidden on whole pages: only on inline pieces does it tell.
  return element.getAttribute('aria-hidden') === 'true' || READERS_ONLY.test(element.getAttribute('class') ?? '');
}

function headingLevel(box: Box): number {
  const level = levelOf(box.element.tagName);
  // A heading may wrap its words in a div.
  return level || !box.parent ? level : levelOf(box.parent.element.tagName);
}

const levelOf = (name: string): number => (name.length === 2 && name >= 'H1' && name <= 'H6' ? Number(name[1]) : 0);

function roleOf(box: Box, level: number): Paragraph['role'] {
  if (level) return 'heading';
  for (let up: Box | null = box, steps = 0; up && steps < 4; up = up.parent, steps++) {
    if (up.element.tagName === 'PRE') return 'preformatted';
    if (up.hints & hint.quote) return 'blockquote';
    if (up.hints & hint.listItem) return 'list-item';
  }
  return 'paragraph';
}

/** How much running text a block is worth: links count against it, and scraps are worth nothing. */
function proseOf({ text, linked }: Run, box: Box, role: Paragraph['role']): number {
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
