/** Walks over one sentence and finds everything in it that is laid at somebody's door. */
import type { Paragraph } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import { TAG } from '../packs/tags.ts';
import type { Found } from './found.ts';
import { addChannels } from './channels.ts';
import { nounFrame } from './noun-frame.ts';
import { phraseFrame } from './phrase-frame.ts';
import { findPhrases } from './phrases.ts';
import { isComma, wordsEnd, type Place } from './place.ts';
import { quotedVerbFrames } from './quoted-verb.ts';
import { verbFrame } from './verb-frame.ts';

/** Findings of sentence `at` of a paragraph, in the order of their cues. */
export function findInSentence(text: string, paragraph: Paragraph, index: number, at: number, pack: CompiledPack): Found[] {
  const sentence = paragraph.sentences[at]!;
  const { tokens } = paragraph;
  const end = wordsEnd(paragraph, sentence);
  const place: Place = {
    pack, index, at, paragraph, sentence, tokens, end, phrases: findPhrases(tokens, sentence.from, sentence.to, pack),
    words: (from, to) => text.slice(tokens[from]!.start, tokens[to - 1]!.end),
  };
  const list: Found[] = [];
  const taken = new Set<number>();
  for (const phrase of place.phrases) {
    if (taken.has(phrase.from)) continue;
    const one = phraseFrame(place, phrase);
    // "asked not to be named" reports nothing.
    if (!one && phrase.kind !== 'anonymity') continue;
    if (one) list.push(one);
    for (let i = phrase.from; i < phrase.to; i++) taken.add(i);
    // 据路透社报道，: the verb belongs to the phrase.
    if (one?.according && one.actor && tokens[one.actor.to]?.cues && isComma(tokens[one.actor.to + 1])) taken.add(one.actor.to);
  }
  for (let i = sentence.from; i < end; i++) {
    if (taken.has(i)) continue;
    const one = (tokens[i]!.cues ? verbFrame(place, i, list) : null) ?? (pack.isReportNoun(tokens[i]!.low) ? nounFrame(place, i) : null);
    if (one) list.push(one);
  }
  list.push(...quotedVerbFrames(place));
  partClauses(place, list);
  addChannels(place, list);
  return list.sort((a, b) => (a.cue?.from ?? 0) - (b.cue?.from ?? 0));
}

/** "A said this, but B said that": the first one's words end where the second one's clause begins. */
function partClauses({ tokens }: Place, list: readonly Found[]): void {
  for (const one of list) {
    const clause = one.mention && one.cue && one.mention.from < one.cue.from ? one.mention.from - 1 : -1;
    const breaker = tokens[clause];
    if (!breaker || !(breaker.tags & (TAG.breaker | TAG.and)) || breaker.tags & TAG.that || !isComma(tokens[clause - 1])) continue;
    for (const other of list) {
      if (other === one || !other.cue || other.cue.from >= clause) continue;
      other.contents = other.contents.map(([from, to]) => (from < breaker.start && to > breaker.start ? [from, tokens[clause - 2]?.end ?? to] : [from, to]));
    }
  }
}
