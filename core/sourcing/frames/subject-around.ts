/**
 * Who does the saying, in languages where the subject may stand on either side of the verb: German and Dutch (behind it when anything
 * else comes first), Slavic and Romance languages (wherever there is one).
 */
import { ACTOR, TAG } from '../packs/tags.ts';
import type { Found } from './found.ts';
import { clauseStart, helperOf } from './clause.ts';
import { behindOpening, nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrase.ts';
import { isContent } from './noun-words.ts';
import { beforeApposition, inheritedFrom } from './subject-before.ts';
import { headOf, isActor, isComma, isDash, type Place } from './place.ts';
import type { Subject } from './subject.ts';
import { byAgent, fromDocument, locative, locativeBehind } from './subject-oblique.ts';
import type { Reading } from './verb-group.ts';

export function subjectAround(place: Place, reading: Reading, earlier: Found | undefined): Subject | null {
  const { tokens } = place;
  const { group, cue } = reading;
  const next = tokens[group.at + 1];
  if (cue.form === 'base' && next && (next.tags & TAG.modal || next.cues?.some((one) => one.kind === 'mind'))) return null;
  if (cue.form === 'gerund') {
    const left = tokens[group.from - 1];
    return group.from > place.sentence.from && left && (isComma(left) || isDash(left) || left.tags & TAG.and) ? inheritedFrom(place, earlier) : null;
  }
  const clause = clauseStart(place, group.at);
  let verb = group.from;
  let helper: number | undefined;
  if (cue.form === 'participle' || cue.form === 'past') {
    const found = helperOf(place, clause, group, cue.form);
    if (found === null) return null;
    if (found >= 0) {
      if (tokens[found]!.tags & TAG.be) return byAgent(place, group.at);
      if (found < group.at) verb = helper = found;
    }
  }
  const subject = (cue.kind === 'evidence' ? fromDocument(place, clause, verb) : null) ?? around(place, clause, verb, group.at, earlier);
  return subject && helper !== undefined ? { ...subject, helper } : subject;
}

function around(place: Place, clause: number, verb: number, main: number, earlier: Found | undefined): Subject | null {
  const { tokens, sentence, pack } = place;
  const first = tokens[clause]!;
  if (clause < verb && pack.isAs(first.low)) return afterWord(place, clause, main);
  if (clause < verb && first.tags & (TAG.breaker | TAG.that) && pack.subject === 'second' && main - clause > 1) {
    const actor = nounPhraseAfter(tokens, clause + 1, main, pack);
    if (actor && mayBeSubject(place, actor)) return plain(actor);
  }
  const left = verb > sentence.from ? tokens[verb - 1]! : undefined;
  const relative = relativeBefore(place, clause, verb);
  if (relative) return relative;
  if (left && left.tags & TAG.and) return inheritedFrom(place, earlier);
  const boundary = !left || verb === clause || (left.kind === 'quotation' && !isContent(left)) || isComma(left) || isDash(left);
  const adverbial = clause < verb && !pack.isFocus(first.low) && (first.tags & (TAG.preposition | TAG.adverb | TAG.time | TAG.breaker)) !== 0 && !(first.tags & TAG.determiner);
  const named = locative(place, clause, verb);
  if (named) return named;
  if (left && verb > sentence.from + 2 && (isComma(left) || isDash(left)) && tokens[verb - 2]!.kind !== 'quotation') {
    // "Источник, близкий к руководству, рассказал РБК": the sentence starts with whoever speaks.
    const actor = beforeApposition(place, verb - 1);
    if (actor && actor.from - sentence.from < 2 && mayBeSubject(place, actor) && isSurelyActor(place, actor)) return plain(actor);
  }
  const before = boundary ? null : inFront(place, verb, clause, adverbial);
  const after = before && !isDoubtful(place, before) ? null : behind(place, verb, main);
  if (before && !(after && surer(place, before, after))) return before;
  if (after) return after;
  const where = locativeBehind(place, verb);
  if (where) return where;
  if (!left || !(isComma(left) || isDash(left))) return null;
  const actor = beforeApposition(place, verb - 1);
  if (actor && mayBeSubject(place, actor)) return plain(actor);
  // "Die Chefin des am Montag eröffneten Hafens, | Anna Lund, | sagte"
  const behindName = verb - 2 > sentence.from ? nounPhraseBefore(tokens, verb - 2, sentence.from, pack) : null;
  const whole = behindName && behindName.to - behindName.from > 1 && isComma(tokens[behindName.from - 1]) && tokens.slice(behindName.from, behindName.to).every(({ capital, tags }) => capital || tags & TAG.particle);
  return whole ? plain(behindName) : null;
}

/** An office, a body or a name, and not just a capital at the start of the sentence. */
function isSurelyActor({ tokens, sentence, pack }: Place, actor: Range): boolean {
  const head = headOf(tokens, actor, pack);
  return head !== null && ((head.tags & ACTOR) !== 0 || (head.capital && (actor.to - actor.from > 1 || actor.from > sentence.from)));
}

function plain(actor: Range): Subject {
  return { actor, mention: actor, inverted: false, inherited: false };
}

/** A single capital at the start of a sentence may be an adverb; a phrase in the dative's form may be somebody told. */
function isDoubtful(place: Place, { actor }: Subject): boolean {
  const { tokens, sentence, pack } = place;
  const first = tokens[actor.from]!;
  if (pack.isAnaphora(first.low) && actor.to - actor.from === 1) return true;
  // "Об этом «Медузе» | рассказали три источника"
  if (pack.subject === 'free' && actor.from - sentence.from === 2 && pack.isAnaphora(tokens[actor.from - 1]!.low) && pack.isAnaphora(tokens[actor.from - 2]!.low)) return true;
  if (first.tags & TAG.pronoun) return false;
  const head = headOf(tokens, actor, place.pack);
  const bare = actor.from === sentence.from && actor.to - actor.from === 1 && !(first.tags & (ACTOR | TAG.givenName)) && !(pack.isSurname(first.low) && (!pack.isOblique(first.low) || pack.isPlainSurname(first.low)));
  return bare || mayBeTold(place, actor) || (head !== null && pack.subject === 'free' && pack.isOblique(head.low) && !(head.capital && pack.isPlainSurname(head.low)));
}

/** "Der Zeitung sagte Merkel": a feminine noun in what may be the dative. */
function mayBeTold({ tokens, pack }: Place, actor: Range): boolean {
  const head = headOf(tokens, actor, pack);
  return pack.isDative(tokens[actor.from]!.low) && head !== null && (head.tags & (TAG.media | TAG.body | TAG.document)) !== 0 && (head.tags & TAG.role) === 0;
}

/** Of two candidates the one behind the verb is surer if it is a person, a pronoun or a body and the other is not, or is one who was told. */
function surer(place: Place, before: Subject, after: Subject): boolean {
  const { tokens, pack } = place;
  const head = headOf(tokens, after.actor, place.pack);
  const first = tokens[after.actor.from]!;
  if (pack.isAnaphora(tokens[before.actor.from]!.low)) return true;
  if (mayBeTold(place, before.actor)) return !pack.isDative(first.low) && !pack.isOblique(first.low);
  return head !== null && (head.tags & ACTOR) !== 0 && !(head.tags & TAG.pronoun) && !pack.isOblique(head.low);
}

/** "..., der betonte, ..." and "..., der in einer Stellungnahme betonte, ...": what the relative pronoun hangs on. */
function relativeBefore(place: Place, clause: number, verb: number): Subject | null {
  const { tokens, sentence, pack } = place;
  if (clause <= sentence.from + 1 || clause >= verb || !pack.isRelative(tokens[clause]!.low) || !isComma(tokens[clause - 1])) return null;
  const next = tokens[clause + 1]!;
  if (clause + 1 !== verb && !(next.tags & (TAG.preposition | TAG.adverb | TAG.time))) return null;
  const actor = nounPhraseBefore(tokens, clause - 2, sentence.from, pack);
  return actor && { actor, mention: { from: actor.from, to: clause + 1 }, inverted: false, inherited: false };
}

/** "wie die Polizei am Montag mitteilte" */
function afterWord(place: Place, as: number, verb: number): Subject | null {
  const { tokens, end, pack } = place;
  let at = as + 1;
  while (at < verb && tokens[at]!.tags & (TAG.adverb | TAG.auxiliary) && !(tokens[at]!.tags & TAG.pronoun)) at++;
  const actor = (at < verb ? nounPhraseAfter(tokens, at, verb, pack) : null) ?? nounPhraseAfter(tokens, verb + 1, end, pack);
  return actor && { actor, mention: actor, inverted: actor.from > verb, inherited: false, start: as };
}

/** The subject in front of the verb, unless what stands there is a time, a place or somebody addressed. */
function inFront(place: Place, verb: number, clause: number, adverbial: boolean): Subject | null {
  const { tokens, pack } = place;
  // "Trump | selbst sagte"
  const last = verb - 2 > clause && pack.isFocus(tokens[verb - 1]!.low) ? verb - 2 : verb - 1;
  const actor = nounPhraseBefore(tokens, last, clause, pack);
  if (!actor || !(mayBeSubject(place, actor) || (pack.subject === 'free' && tokens[actor.from - 1] && tokens[actor.from - 1]!.tags & TAG.preposition))) return null;
  // "Об этом со ссылкой на источники | сообщает РБК"
  if (place.phrases.some(({ kind, to }) => kind === 'according' && to === actor.from)) return null;
  if (adverbial && pack.subject === 'second') return null;
  const outside = tokens[actor.from - 1];
  if (outside && actor.from > clause && outside.tags & TAG.preposition) {
    // "На встрече в Озёрске | Громов сказал"
    const rest = behindOpening(tokens, actor, pack);
    return rest.from > actor.from ? plain(rest) : null;
  }
  return { actor, mention: actor, inverted: false, inherited: false };
}

/** The subject behind the verb or its helper, or behind a short adverb: "hat Merkel erklärt", "a déclaré le ministre". */
function behind(place: Place, verb: number, main: number): Subject | null {
  return candidate(place, verb + 1, main) ?? (verb < main ? candidate(place, main + 1, main) : null);
}

function candidate(place: Place, from: number, main: number): Subject | null {
  const { tokens, end, pack } = place;
  let at = from;
  while (at < end && at !== main && tokens[at]!.tags & (TAG.adverb | TAG.negation) && !(tokens[at]!.tags & (TAG.pronoun | TAG.determiner))) at++;
  if (at === main) return null;
  // "Pisze o tym | Gazeta Wyborcza"
  if (at + 1 < end && pack.isAnaphora(tokens[at]!.low) && tokens[at]!.tags & TAG.preposition && pack.isAnaphora(tokens[at + 1]!.low)) at += 2;
  // "a confié à l'AFP | un habitant": whoever was told stands in between.
  if (at < end && tokens[at]!.tags & TAG.preposition && pack.isOblique(tokens[at]!.low)) at = nounPhraseAfter(tokens, at + 1, end, pack)?.to ?? at;
  // "сказал в суде | адвокат"
  if (at + 2 < end && pack.isLocative(tokens[at]!.low) && pack.isLocativeForm(tokens[at + 1]!.low) && isContent(tokens[at + 2]!)) at += 2;
  const actor = nounPhraseAfter(tokens, at, end, pack);
  if (!actor || !mayBeSubject(place, actor) || !isActor(tokens, actor, pack)) return null;
  return { actor, mention: actor, inverted: actor.from > main, inherited: false };
}

/** No dative or accusative, no time, no bare number. */
function mayBeSubject(place: Place, range: Range): boolean {
  const { tokens, pack } = place;
  const head = headOf(tokens, range, place.pack);
  if (!head || head.tags & TAG.time) return false;
  const first = tokens[range.from]!;
  const surname = first.capital && !(first.tags & ACTOR) && pack.isPlainSurname(first.low);
  if (pack.isOblique(first.low) && !surname && !(first.tags & TAG.pronoun) && !(pack.subject === 'free' && pack.possessiveOf(first.low))) return false;
  if (range.from > place.sentence.from && tokens[range.from - 1]!.tags & TAG.preposition) return false;
  // "двоє європейських дипломатів": numbers of people put them in the genitive.
  return !(pack.subject === 'free' && pack.isOblique(head.low) && !head.capital && !pack.isCount(first.low)) || (head.tags & ACTOR) === 0;
}
