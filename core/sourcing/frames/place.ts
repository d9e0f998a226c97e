/** The sentence that the frames are looking at, and small questions about it. */
import { FULL_STOPS } from '../lexing/characters.ts';
import type { Paragraph, Sentence, Token } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import { ACTOR, TAG } from '../packs/tags.ts';
import type { Range } from './noun-phrase.ts';
import { isContent } from './noun-words.ts';
import type { PhraseMatch } from './phrases.ts';

export type Place = {
  pack: CompiledPack;
  /** Index of the paragraph in the text, and of the sentence in the paragraph. */
  index: number;
  at: number;
  paragraph: Paragraph;
  sentence: Sentence;
  tokens: readonly Token[];
  /** End of the sentence's words, without its closing marks. */
  end: number;
  phrases: readonly PhraseMatch[];
  /** The words of a token range as printed. */
  words: (from: number, to: number) => string;
};

export function wordsEnd(paragraph: Paragraph, sentence: Sentence): number {
  let to = sentence.to;
  while (to > sentence.from && paragraph.tokens[to - 1]!.kind === 'mark' && FULL_STOPS.includes(paragraph.tokens[to - 1]!.text)) to--;
  return to;
}

export function isComma(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && (token.text === ',' || token.text === '،' || token.text === '，' || token.text === ';');
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && (token.text === '—' || token.text === '–' || token.text === '―' || token.text === '-');
}

/**
 * The noun that a phrase is about: the last word before the first preposition or bracket. Where nouns follow each other without
 * prepositions (Slavic: "представитель министерства обороны") the first office or body, unless a name closes the phrase.
 */
export function headOf(tokens: readonly Token[], range: Range, pack: CompiledPack): Token | null {
  let head: Token | null = null;
  let office: Token | null = null;
  // "eine | mit der Sache vertraute | Person"
  const attribute = range.from + 1 < range.to && pack.subject === 'second' && (tokens[range.from]!.tags & TAG.determiner) !== 0 && (tokens[range.from + 1]!.tags & TAG.preposition) !== 0;
  for (let i = range.from; i < range.to; i++) {
    const here = tokens[i]!;
    if (here.text === '(') break;
    if (head && !attribute && here.tags & (TAG.link | TAG.preposition | TAG.near | TAG.determiner) && !here.capital) break;
    if (!isContent(here) && !(here.tags & TAG.pronoun)) continue;
    head = here;
    if (!office && here.tags & ACTOR && !(here.tags & TAG.place)) office = here;
  }
  if (pack.subject !== 'free' || !office || !head) return head;
  // "источник Reuters", "опрос «Левада-центра»": the name behind says whose.
  if (office.tags & TAG.anonymous || head.kind === 'quotation') return office;
  return head.capital && !(head.tags & (TAG.place | TAG.body | TAG.nationality)) && !isAcronym(head) ? head : office;
}

/** МИД, ФСБ, CEO */
export function isAcronym(token: Token): boolean {
  return token.text.length > 1 && token.text === token.text.toUpperCase() && token.text !== token.low;
}

/** Somebody or something that can say things: a pronoun, a name, or a noun for people, bodies, documents. */
export function isActor(tokens: readonly Token[], range: Range, pack: CompiledPack): boolean {
  const head = headOf(tokens, range, pack);
  return head !== null && (head.capital || (head.tags & (ACTOR | TAG.pronoun)) !== 0) && !(head.tags & TAG.time);
}

export function isPlural(tokens: readonly Token[], range: Range, pack: CompiledPack): boolean {
  for (let i = range.from; i < range.to; i++) if (tokens[i]!.tags & TAG.and) return true;
  const first = tokens[range.from]!;
  if (first.tags & TAG.determiner && pack.isPluralNoun(first.low) && !pack.possessiveOf(first.low)) return true;
  const head = headOf(tokens, range, pack);
  const pronoun = head && pack.pronounOf(head.low);
  return head !== null && (pronoun === 'they' || pronoun === 'other' || (pack.isPluralNoun(head.low) && !head.low.endsWith('ss')));
}
