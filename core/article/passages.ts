/** Makes places that can be found again by their words: what stands there, with a little of what stands around it. */
import type { Passage } from './article.ts';

const AROUND = 32;
const LONGEST = 5_000;

/**
 * The passage from `start` to `end` (UTF-16 offsets, end exclusive) of a text: the article's, its paragraphs joined with a blank line,
 * or that of one block of furniture. Offsets outside the text are brought inside; no character is cut in half.
 */
export function passageAt(text: string, start: number, end: number, where: Passage['where'] = 'body'): Passage {
  const from = whole(text, clamp(start, text.length), -1);
  const to = whole(text, clamp(Math.min(end, from + LONGEST), text.length), 1);
  return {
    exact: text.slice(from, to),
    prefix: text.slice(whole(text, Math.max(0, from - AROUND), 1), from),
    suffix: text.slice(to, whole(text, Math.min(text.length, to + AROUND), -1)),
    where,
  };
}

const clamp = (offset: number, length: number): number => Math.min(Math.max(0, offset), length);

/** Moves an offset off the middle of a surrogate pair. */
function whole(text: string, offset: number, step: -1 | 1): number {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000 ? offset + step : offset;
}
