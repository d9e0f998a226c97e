/** Finds a passage again in a live page by its words, whatever has happened to white space, line ends and inline elements meanwhile. */
import type { Passage } from './article.ts';

/** The two ends of a Range: text nodes and offsets into them. */
export type Located = { startNode: Text; startOffset: number; endNode: Text; endOffset: number };

const SHOW_TEXT = 4;
const MOST_CHARACTERS = 4_000_000;
const MOST_PLACES = 500;
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|TITLE|OPTION)$/;
/** Everything that neither a reader sees nor a comparison may hang on. */
const NOTHING = /[\s\u00ad\u034f\u061c\u115f\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;
const LETTER = /[\p{L}\p{N}]/u;

type Strip = { node: Text; from: number };

/** Null when the page does not hold the words any more, or the passage has no place in it. Reads the page, changes nothing. */
export function locatePassage(document: Document, passage: Passage): Located | null {
  if (passage.where === 'metadata' || squeeze(passage.exact) === '' || !document.body) return null;
  const strips: Strip[] = [];
  const parts: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let node = walker.nextNode(); node && length < MOST_CHARACTERS; node = walker.nextNode()) {
    const words = squeeze(node.nodeValue ?? '');
    if (words === '' || UNREAD.test(node.parentNode?.nodeName ?? '')) continue;
    strips.push({ node: node as Text, from: length });
    parts.push(words);
    length += words.length;
  }
  const page = parts.join('');
  const span = findSpan(page, passage);
  const start = span && pointAt(strips, span[0]);
  const end = span && pointAt(strips, span[1] - 1);
  return start && end ? { startNode: start.node, startOffset: start.offset, endNode: end.node, endOffset: end.offset + 1 } : null;
}

const squeeze = (text: string): string => text.replace(NOTHING, '');

/** Where the words stand in the squeezed page. Over several paragraphs, between which the page may have put something, their first and last lines will do. */
function findSpan(page: string, { exact, prefix, suffix }: Passage): [start: number, end: number] | null {
  const wanted = squeeze(exact);
  const at = bestPlace(page, wanted, squeeze(prefix), squeeze(suffix));
  if (at >= 0) return [at, at + wanted.length];
  const lines = exact.split(/\n+/).map(squeeze).filter(Boolean);
  const [first, last] = [lines[0], lines.at(-1)];
  if (lines.length < 2 || !first || !last) return null;
  const start = bestPlace(page, first, squeeze(prefix), '');
  const end = start < 0 ? -1 : bestPlace(page, last, '', squeeze(suffix), start + first.length);
  return end < 0 ? null : [start, end + last.length];
}

/** The place, not before `from`, whose surroundings agree longest with the passage's; between equals the first. */
function bestPlace(page: string, wanted: string, prefix: string, suffix: string, from = 0): number {
  const whole = page.indexOf(prefix + wanted + suffix, from);
  if (whole >= 0 && prefix.length + suffix.length > 0) return whole + prefix.length;
  let best = -1;
  let bestScore = -1;
  let at = page.indexOf(wanted, from);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++, at = page.indexOf(wanted, at + 1)) {
    const score = agreement(page, at, wanted, prefix, suffix);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best;
}

function agreement(page: string, at: number, wanted: string, prefix: string, suffix: string): number {
  let before = 0;
  while (before < prefix.length && page[at - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  const end = at + wanted.length;
  while (after < suffix.length && page[end + after] === suffix[after]) after++;
  // Without white space a word may turn up inside another ("AP" in "MAP"): a capital inside a word still looks like a beginning.
  const inWord = LETTER.test(wanted[0] ?? '') && /\p{Lu}/u.test(wanted[0] ?? '') && /\p{Lu}/u.test(page[at - 1] ?? '');
  return before + after + (inWord ? 0 : 1);
}

/** The text node and offset of the character at `position` of the squeezed page. */
function pointAt(strips: readonly Strip[], position: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = strips.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((strips[middle]?.from ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const strip = strips[low];
  if (!strip) return null;
  const value = strip.node.nodeValue ?? '';
  let left = position - strip.from;
  for (let offset = 0; offset < value.length; offset++) {
    NOTHING.lastIndex = 0;
    if (NOTHING.test(value.charAt(offset))) continue;
    if (left-- === 0) return { node: strip.node, offset };
  }
  return null;
}
