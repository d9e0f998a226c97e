/** Finds a pack's set phrases ("on condition of anonymity") in a run of tokens. */
import type { Token } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import type { PhraseKind } from '../packs/language-pack.ts';

/** A set phrase: its kind and its tokens, end exclusive. */
export type PhraseMatch = { kind: PhraseKind; from: number; to: number };

/** All phrases in [from, to), the longest at each place; phrases of different kinds may start at the same token. */
export function findPhrases(tokens: readonly Token[], from: number, to: number, pack: CompiledPack): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (let i = from; i < to; i++) {
    const here = tokens[i]!;
    if (here.kind !== 'word') continue;
    const kinds = new Set<PhraseKind>();
    for (const phrase of pack.phrasesFrom(here.low) ?? []) {
      if (kinds.has(phrase.kind)) continue;
      const end = match(tokens, i, to, phrase.words, 0);
      if (end < 0) continue;
      kinds.add(phrase.kind);
      found.push({ kind: phrase.kind, from: i, to: phrase.source < 0 ? end : i + phrase.source });
    }
  }
  return found;
}

/** Offset behind the phrase's words from `word` on, or -1. A "?" takes one token or none, so each splits at most in two. */
function match(tokens: readonly Token[], at: number, to: number, words: readonly string[], word: number): number {
  for (; word < words.length; word++) {
    const want = words[word]!;
    if (want === '?') {
      const without = match(tokens, at, to, words, word + 1);
      if (without >= 0 || at >= to || tokens[at]!.kind === 'mark') return without;
      at++;
      continue;
    }
    if (at >= to) return -1;
    const here = tokens[at]!.low;
    if (want.endsWith('*') ? !here.startsWith(want.slice(0, -1)) : want.startsWith('*') ? !here.endsWith(want.slice(1)) : here !== want) return -1;
    at++;
  }
  return at;
}
