/** Walks over one sentence and finds everything in it that is laid at somebody's door. */
import type { Paragraph } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import type { Found } from './found.ts';
import { addChannels } from './channels.ts';
import { nounFrame } from './noun-frame.ts';
import { phraseFrame } from './phrase-frame.ts';
import { findPhrases } from './phrases.ts';
import { wordsEnd, type Place } from './place.ts';
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
    const one = phraseFrame(place, phrase);
    if (!one) continue;
    list.push(one);
    for (let i = phrase.from; i < phrase.to; i++) taken.add(i);
  }
  for (let i = sentence.from; i < end; i++) {
    if (taken.has(i)) continue;
    const one = (tokens[i]!.cues ? verbFrame(place, i, list) : null) ?? (pack.isReportNoun(tokens[i]!.low) ? nounFrame(place, i) : null);
    if (one) list.push(one);
  }
  list.push(...quotedVerbFrames(place));
  addChannels(place, list);
  return list.sort((a, b) => (a.cue?.from ?? 0) - (b.cue?.from ?? 0));
}
