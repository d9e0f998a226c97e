/** Cuts a run of tokens into sentences. */
import type { CompiledPack } from '../packs/compile-pack.ts';
import { TAG } from '../packs/tags.ts';
import { CLOSING, FULL_STOPS } from './characters.ts';
import type { Sentence, Token } from './lex.ts';

/** What a word in the middle of a sentence is not when it has a capital. */
const NAME_FIRST = TAG.modal | TAG.adverb | TAG.infinitive | TAG.auxiliary | TAG.be | TAG.negation | TAG.near | TAG.breaker;
/** Tokens of a sentence beyond which it is cut: nobody writes longer ones, and the frames look at a sentence as a whole. */
const LONGEST_SENTENCE = 300;

/** Sentences of a paragraph. A capital at the start of a sentence says nothing; elsewhere it makes "May" and "Will" names. */
export function cutSentences(tokens: Token[], pack: CompiledPack): Sentence[] {
  const sentences: Sentence[] = [];
  let from = datelineEnd(tokens);
  let soft = false;
  const close = (to: number, nextSoft: boolean) => {
    if (to > from) sentences.push({ from, to, soft });
    from = to;
    soft = nextSoft;
  };
  for (let i = from; i < tokens.length; i++) {
    const here = tokens[i]!;
    if (i - from > LONGEST_SENTENCE) close(i, false);
    if (here.kind === 'word' && here.capital && i > from) {
      here.tags &= ~NAME_FIRST;
      if (pack.names !== 'caseless') here.cues = undefined;
    }
    if (here.kind === 'mark' && FULL_STOPS.includes(here.text)) {
      while (tokens[i + 1]?.kind === 'mark' && (FULL_STOPS + CLOSING).includes(tokens[i + 1]!.text)) i++;
      const after = tokens[i + 1];
      if (!after || (startsSentence(after, here.end, pack) && !isOrdinal(tokens, i, after, pack))) close(i + 1, false);
    } else if (here.kind === 'quotation' && FULL_STOPS.includes(here.quotation!.last) && here.quotation!.words > 2) {
      const after = tokens[i + 1];
      if (after && (after.kind === 'quotation' || (after.capital && after.start > here.end))) close(i + 1, true);
    } else if (here.kind === 'word' && here.text.endsWith('.') && here.text.length > 1) {
      const after = tokens[i + 1];
      const small = TAG.determiner | TAG.pronoun | TAG.breaker | TAG.preposition | TAG.that;
      if (after?.kind === 'word' && after.capital && (after.tags & small) !== 0 && (here.tags & TAG.title) === 0 && here.text.length > 2) close(i + 1, false);
    }
  }
  close(tokens.length, false);
  return sentences;
}

/** "HEMPSTEAD, N.Y., Sept. 26 (UPI) —": tokens of a place line in front of the first sentence, which belong to no sentence. */
function datelineEnd(tokens: Token[]): number {
  const first = tokens[0];
  if (first?.kind !== 'word' || first.text.length < 3 || first.text !== first.text.toUpperCase() || !first.capital) return 0;
  for (let i = 1; i < tokens.length && i < 16; i++) {
    const here = tokens[i]!;
    if (here.kind === 'mark' && '—–-―'.includes(here.text)) return i + 1 < tokens.length && here.start > tokens[i - 1]!.end ? i + 1 : 0;
    if (here.kind === 'quotation' || (here.kind === 'word' && !here.capital) || '.!?:'.includes(here.text)) return 0;
  }
  return 0;
}

/** "am 22. August": a full stop behind a number, where a language writes ordinals so. */
function isOrdinal(tokens: readonly Token[], stop: number, after: Token, pack: CompiledPack): boolean {
  const number = tokens[stop - 1];
  if (tokens[stop]!.text !== '.' || number?.kind !== 'number' || number.text.length > 2 || number.end !== tokens[stop]!.start) return false;
  return (after.tags & TAG.time) !== 0 || (pack.names === 'capital-nouns' && !(after.tags & (TAG.determiner | TAG.pronoun | TAG.preposition | TAG.breaker | TAG.adverb)));
}

/** A full stop ends a sentence unless a small letter or a digit glued to it follows ("ver. 3.5"). */
function startsSentence(after: Token, end: number, pack: CompiledPack): boolean {
  if (pack.names === 'caseless') return true;
  return after.kind === 'word' ? after.capital : after.start > end;
}
