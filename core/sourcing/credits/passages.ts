/** Marks a place in a line so that it can be found again by its words. */
import type { Passage } from '../../article/article.ts';
import { originalSpan } from './fold-text.ts';
import type { Line } from './lexer.ts';

/** How much of the text around a passage is kept to tell it from its likes. */
const CONTEXT = 32;
const LONGEST_TEXT = 160;

/** The passage of tokens[from..to) and its words. */
export function passageOf(line: Line, from: number, to: number, where: Passage['where']): Passage {
  const [start, end] = originalSpan(line.folded, line.tokens[from]!.start, line.tokens[to - 1]!.end);
  const { original } = line;
  return { exact: original.slice(start, end), prefix: original.slice(Math.max(0, start - CONTEXT), start), suffix: original.slice(end, end + CONTEXT), where };
}

/** Words fit to be shown: long credit lines are cut at a word. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.lastIndexOf(' ', LONGEST_TEXT);
  return `${text.slice(0, cut > LONGEST_TEXT / 2 ? cut : LONGEST_TEXT)}…`;
}
