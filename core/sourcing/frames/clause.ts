/** Where the clause of a reporting verb starts, and the auxiliary that helps the verb in it. */
import { TAG } from '../packs/tags.ts';
import { openingBracket } from './noun-phrase.ts';
import { isComma, isDash, type Place } from './place.ts';
import type { VerbGroup } from './verb-group.ts';

const LONGEST_CLAUSE = 30;

/** First token of the clause that holds `at`: behind the last comma, dash, colon or quotation. */
export function clauseStart(place: Place, at: number): number {
  for (let i = at - 1; i >= place.sentence.from && at - i < LONGEST_CLAUSE; i--) {
    const here = place.tokens[i]!;
    if (here.text === ')') {
      const open = openingBracket(place.tokens, i, place.sentence.from);
      if (open >= 0) i = open;
      continue;
    }
    if (here.kind === 'mark' && (isComma(here) || isDash(here) || here.text === ':' || here.text === '(')) return i + 1;
    if (here.kind === 'quotation' && here.quotation!.words > 5) return i + 1;
  }
  return Math.max(place.sentence.from, at - LONGEST_CLAUSE);
}

/**
 * The auxiliary that goes with a participle: "hat ... erklärt", "mitgeteilt hatte". -1: the form is finite after all; null: it is a
 * participle without one.
 */
export function helperOf(place: Place, clause: number, group: VerbGroup, form: 'participle' | 'past'): number | null {
  const { tokens, sentence, end, pack } = place;
  const helps = (at: number) => (tokens[at]!.tags & (TAG.auxiliary | TAG.be)) !== 0;
  const { at } = group;
  for (let i = at - 1; i >= clause; i--) if (helps(i)) return i;
  if (at + 1 < end && helps(at + 1)) return at + 1;
  if (form === 'participle') return null;
  // "erklärt" at the end of a clause is a participle if the sentence has a helper at all.
  const closes = at + 1 >= end || tokens[at + 1]!.kind === 'mark' || (tokens[at + 1]!.tags & TAG.and) !== 0;
  if (pack.subject === 'second' && closes && at - clause > 1) for (let i = at - 1; i >= sentence.from && at - i < LONGEST_CLAUSE; i--) if (helps(i)) return i;
  return -1;
}
