/** What a word may do in a noun phrase: be a part of it, hold it together, or end it. */
import type { Token } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import { ACTOR, PERSON_NOUN, STOP, TAG } from '../packs/tags.ts';

/** "close to the talks": a word that may be a verb, but stands behind an article. */
export function isNounHere(tokens: readonly Token[], at: number, pack: CompiledPack): boolean {
  return pack.isNounToo(tokens[at]!.low) && (tokens[at - 1]!.tags & TAG.determiner) !== 0;
}

/** Has an article or an office, as opposed to a bare name, which in German takes no preposition but "von". */
export function isOffice(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.tags & (TAG.determiner | ACTOR)) return true;
  return false;
}

/** "Stanford | law professor", but not "Scott | beamed": small words after a name belong to it if they lead to an office. */
export function leadsToActor(tokens: readonly Token[], at: number, ceiling: number): boolean {
  for (let i = at; i < ceiling && i - at < 4 && isContent(tokens[i]!); i++) if (tokens[i]!.tags & ACTOR) return true;
  return false;
}

/** Name-like tokens: words and numbers that are no small words, and short quotations in the place of a name («Коммерсантъ»). */
export function isContent(here: Token): boolean {
  if (here.kind === 'quotation') return here.quotation!.words <= 5 && (here.quotation!.capital || here.quotation!.domain) && !'.!?…,'.includes(here.quotation!.last);
  if (here.kind === 'number') return true;
  if (here.kind !== 'word') return false;
  if (here.tags & STOP) return false;
  if (here.tags & (TAG.preposition | TAG.and)) return (here.tags & TAG.particle) !== 0 && here.capital;
  if (here.tags & TAG.determiner) return false;
  if (here.capital) return true;
  if (here.tags & TAG.time) return false;
  // A reporting verb ends a noun phrase unless the word is also a noun ("report").
  return here.cues === undefined || (here.tags & (ACTOR | TAG.near)) !== 0;
}

/** 's, and the endings that Turkish parts from a name with an apostrophe. */
export function isPossessive(here: Token): boolean {
  return (here.kind === 'word' && here.low.startsWith("'") && here.low.length < 8) || (here.kind === 'mark' && (here.text === '’' || here.text === "'"));
}

/** May a preposition hang on this word? "of" on any noun, others on names, people and bodies. */
export function canHold(noun: Token | undefined, link: Token): boolean {
  if (!noun || noun.kind !== 'word' || noun.tags & (STOP | TAG.determiner | TAG.preposition | TAG.time)) return false;
  if (noun.cues && !(noun.tags & (ACTOR | TAG.near))) return false;
  if (noun.tags & (ACTOR | TAG.near)) return true;
  return link.low === 'of' || link.low === 'for' ? true : noun.capital;
}

/** "and" joins two names, or two people or bodies, but not two clauses. */
export function joins(before: Token, after: Token): boolean {
  if (before.kind !== 'word' || after.kind !== 'word') return false;
  if (before.capital && after.capital && !(after.tags & (TAG.pronoun | TAG.determiner))) return true;
  return (before.tags & ACTOR) !== 0 && (after.tags & ACTOR) !== 0;
}

/** "Experts on North Korea | and nuclear weapons": what stands before "and" is part of a phrase that began with an actor. */
export function hangsOnActor(tokens: readonly Token[], at: number, floor: number): boolean {
  for (let i = at; i > floor && at - i < 6; i--) {
    const here = tokens[i]!;
    if (here.tags & TAG.link && !here.capital) return (tokens[i - 1]!.tags & PERSON_NOUN) !== 0;
    if (!isContent(here) && !(here.tags & TAG.determiner)) return false;
  }
  return false;
}

export function hasNoun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isContent(tokens[i]!) && tokens[i]!.kind !== 'number') return true;
  return false;
}
