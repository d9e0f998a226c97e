/** Gathers the text nodes of one block into a line of text, with its pieces and its links. */
import type { Link } from './article.ts';
import { visibleText } from './clean-text.ts';

export type Run = {
  text: string;
  pieces: string[];
  links: Link[];
  /** Characters of the text that stand in links. */
  linked: number;
};

const LONGEST = 20_000;
const MOST_LINKS = 5_000;
const MOST_PIECES = 200;

export type RunGatherer = {
  /** Adds a text node's value; what was gathered before is handed out if the value begins a new paragraph by itself. */
  add(value: string): Run | null;
  /** A <br>: two in a row end the paragraph. */
  lineBreak(): Run | null;
  openLink(element: Element): void;
  closeLink(element: Node): void;
  /** Hands out what was gathered, or null when that is nothing, and begins anew. An open link goes on. */
  cut(): Run | null;
};

export function gatherRuns(): RunGatherer {
  let text = '';
  let pieces: string[] = [];
  let links: Link[] = [];
  let linked = 0;
  let linkCount = 0;
  let open: { element: Element; from: number } | null = null;
  let breaks = 0;

  function endLink(): void {
    if (!open) return;
    const end = text.endsWith(' ') ? text.length - 1 : text.length;
    if (end <= open.from) return;
    linked += end - open.from;
    if (linkCount++ < MOST_LINKS) links.push({ href: open.element.getAttribute('href') ?? '', text: text.slice(open.from, end), start: open.from, end });
  }

  function cut(): Run | null {
    breaks = 0;
    endLink();
    if (open) open = { element: open.element, from: 0 };
    const whole = text.trimEnd();
    const run = whole ? { text: whole, pieces, links, linked } : null;
    text = '';
    pieces = [];
    links = [];
    linked = 0;
    return run;
  }

  return {
    cut,
    add(value) {
      const seen = visibleText(value.length > LONGEST * 4 ? value.slice(0, LONGEST * 4) : value).replace(/\s+/g, ' ');
      if (seen === '' || (seen === ' ' && (text === '' || text.endsWith(' ')))) return null;
      // Asian pages begin a paragraph with a full-width space after a single break.
      const ended = (breaks === 1 && /^\s*\u3000/.test(value)) || text.length + seen.length > LONGEST ? cut() : null;
      if (seen !== ' ') breaks = 0;
      const room = seen.slice(0, LONGEST);
      const added = text === '' || text.endsWith(' ') ? room.trimStart() : room;
      if (open && text === '') open.from = 0;
      else if (open?.from === text.length && added.startsWith(' ')) open.from++;
      text += added;
      const piece = room.trim();
      if (piece && pieces.length < MOST_PIECES) pieces.push(piece);
      return ended;
    },
    lineBreak() {
      if (++breaks >= 2 && text) return cut();
      if (text && !text.endsWith(' ')) text += ' ';
      return null;
    },
    openLink(element) {
      endLink();
      open = { element, from: text.length };
    },
    closeLink(element) {
      if (open?.element !== element) return;
      endLink();
      open = null;
    },
  };
}
