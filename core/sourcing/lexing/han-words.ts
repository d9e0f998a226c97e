/** Cuts Chinese text, which has no spaces, into the words that the pack knows and the unknown stretches between them. */
import type { CompiledPack } from '../packs/compile-pack.ts';
import { isHan } from './characters.ts';

/** Offset behind the word or unknown stretch that starts at `at`; longest known word first. */
export function hanWordEnd(text: string, at: number, end: number, pack: CompiledPack): number {
  const known = knownAt(text, at, end, pack);
  if (known > at) return known;
  let to = at + 1;
  while (to < end && isHan(text.charCodeAt(to)) && knownAt(text, to, end, pack) === to) to++;
  return to;
}

function knownAt(text: string, at: number, end: number, pack: CompiledPack): number {
  for (let length = Math.min(pack.longestWord, end - at); length > 0; length--) if (pack.isKnown(text.slice(at, at + length))) return at + length;
  return at;
}
