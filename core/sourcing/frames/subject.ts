/** Who does the saying: where a language puts the subject of a reporting verb. */
import type { Token } from '../lexing/lex.ts';
import { ACTOR, PERSON_NOUN, TAG } from '../packs/tags.ts';
import type { Found } from './found.ts';
import { nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrase.ts';
import { headOf, isComma, type Place } from './place.ts';
import { subjectAround } from './subject-around.ts';
import { subjectBefore } from './subject-before.ts';
import { subjectBehind, subjectInitial } from './subject-initial.ts';
import type { Reading } from './verb-group.ts';

/**
 * `actor` names the source; `mention` is where the sentence points at it (with the "who" of a relative clause).
 * `helper`: the auxiliary of a participle. `start`: where the frame begins, if before both ("wie die Polizei mitteilte").
 * `inverted`: it stands behind the verb. `inherited`: it belongs to an earlier verb of the sentence.
 */
export type Subject = { actor: Range; mention: Range; inverted: boolean; inherited: boolean; start?: number; helper?: number };

/** `earlier`: what was found further left in the same sentence. */
export function subjectOf(place: Place, reading: Reading, earlier: Found | undefined): Subject | null {
  const subject = find(place, reading, earlier);
  return subject && !subject.inherited ? { ...subject, ...namedNearby(place, subject) } : subject;
}

function find(place: Place, reading: Reading, earlier: Found | undefined): Subject | null {
  switch (place.pack.subject) {
    case 'before': return subjectBefore(place, reading, earlier);
    case 'initial': return subjectInitial(place, reading, earlier);
    case 'after': return subjectBehind(place, reading, earlier);
    default: return subjectAround(place, reading, earlier);
  }
}

/**
 * An office with the name beside it: "the spokeswoman of the White House, | Karoline Leavitt" behind the verb, and, where the closing
 * comma is left out, "Ivanishvili |, founder of the party said".
 */
function namedNearby(place: Place, { actor }: Subject): Pick<Subject, 'actor' | 'mention'> | null {
  const { tokens, sentence, end, pack } = place;
  const head = headOf(tokens, actor, place.pack);
  if (!head || !(head.tags & PERSON_NOUN) || hasName(tokens, actor)) return null;
  if (isComma(tokens[actor.to]) && actor.to + 1 < end) {
    const name = nounPhraseAfter(tokens, actor.to + 1, end, pack);
    const next = name && tokens[name.to];
    if (name && name.to - name.from > 1 && hasName(tokens, name) && tokens[name.from]!.capital && (!next || name.to >= end || next.kind !== 'word')) return { actor: name, mention: { from: actor.from, to: name.to } };
  }
  if (actor.from - 2 < sentence.from || !isComma(tokens[actor.from - 1]) || tokens[actor.from]!.tags & TAG.pronoun) return null;
  const name = nounPhraseBefore(tokens, actor.from - 2, sentence.from, pack);
  return name && name.to - name.from > 1 && name.from - sentence.from < 2 && hasName(tokens, name) ? { actor: name, mention: { from: name.from, to: actor.to } } : null;
}

/** Two capitals in a row at the end, or one behind an office: enough of a name. */
function hasName(tokens: readonly Token[], range: Range): boolean {
  let to = range.to;
  if (tokens[to - 1]!.text === ')') while (to > range.from && tokens[to - 1]!.text !== '(') to--;
  while (to > range.from && tokens[to - 1]!.kind === 'mark') to--;
  const last = tokens[to - 1];
  const before = tokens[to - 2];
  if (!last?.capital || last.tags & ACTOR || to - 1 < range.from) return false;
  if (to - 3 >= range.from && tokens[to - 3]!.tags & TAG.determiner) return false;
  return before !== undefined && to - 2 >= range.from && before.capital && ((before.tags & ACTOR) === 0 || (before.tags & PERSON_NOUN) !== 0);
}
