/** The bodies that spokespeople speak for. */
import type { Range } from '../frames/noun-phrase.ts';
import type { Token } from '../lexing/lex.ts';
import { TAG } from '../packs/tags.ts';
import type { Surroundings } from './description.ts';
import { wordsOf } from './names.ts';

/** "State Department | spokeswoman": the body that a spokesperson speaks for, where it stands in front of the word. */
export function bodyBefore(at: Surroundings, range: Range): string | null {
  let to = range.to - 1;
  while (to > range.from && !(at.tokens[to]!.tags & TAG.spokesperson)) to--;
  let from = range.from;
  while (from < to && at.tokens[from]!.tags & TAG.determiner) from++;
  if (to > from && at.tokens[to - 1]!.low === "'s") to--;
  const words = to > from ? wordsOf(at.text, at.tokens, { from, to }) : '';
  const known = at.pack.names === 'caseless' || at.tokens.slice(from, to).some((token) => token.tags & TAG.body);
  return words !== '' && (words !== words.toLowerCase() || known) ? words : null;
}

/** The body that an unnamed spokesperson speaks for: "a spokesman for the ministry", "a Kremlin spokesman". */
export function spokenFor(at: Surroundings, range: Range, head: Token): string | null {
  const { tokens, text } = at;
  const headAt = tokens.indexOf(head, range.from);
  const before = bodyBefore(at, { from: range.from, to: headAt + 1 });
  if (before) return before;
  let from = headAt + 1;
  while (from < range.to && tokens[from]!.tags & (TAG.preposition | TAG.determiner)) from++;
  return from < range.to && (from > headAt + 1 || at.pack.subject === 'free') ? wordsOf(text, tokens, { from, to: range.to }) : null;
}

