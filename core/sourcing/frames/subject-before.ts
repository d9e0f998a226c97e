/** Who does the saying, in the order of English: in front of the verb, behind it after a quotation, or further up in the sentence. */
import { ACTOR, TAG } from '../packs/tags.ts';
import type { Found } from './found.ts';
import { nounPhraseAfter, nounPhraseBefore, openingBracket, type Range } from './noun-phrase.ts';
import { headOf, isActor, isComma, isDash, type Place } from './place.ts';
import type { Subject } from './subject.ts';
import type { Reading, VerbGroup } from './verb-group.ts';

const PLAIN = { inverted: false, inherited: false };

/** The subject of a verb in the order of English; `earlier`: what was found further left in the same sentence. */
export function subjectBefore(place: Place, reading: Reading, earlier: Found | undefined): Subject | null {
  const { group, cue } = reading;
  if (cue.form === 'gerund' && !group.be) return ofParticiple(place, group, earlier);
  if (group.be && cue.form === 'past') return ofPassive(place, group);
  const { tokens, sentence } = place;
  const left = group.from > sentence.from ? tokens[group.from - 1]! : undefined;
  if (left && group.from === group.at && (left.low === "'s" || left.tags & (TAG.determiner | TAG.preposition) && !(left.tags & (TAG.that | ACTOR | TAG.pronoun)))) return null;

  const quoteBefore = left?.kind === 'quotation' || (isComma(left) && tokens[group.from - 2]?.kind === 'quotation');
  if (quoteBefore || left === undefined) {
    const after = inverted(place, reading);
    if (after) return after;
  }
  if (left === undefined) return null;
  if (left.tags & TAG.and) return inheritedFrom(place, earlier);
  const before = beforeVerb(place, group);
  if (before && !isActor(tokens, before.actor, place.pack)) {
    // "Protesters marching through the streets chanted": what stands next to the verb only belongs to its subject.
    const first = firstPhrase(place);
    if (first && first.to <= before.actor.from && isActor(tokens, first, place.pack) && !tokens.slice(first.to, group.from).some((token) => isComma(token) || token.kind === 'quotation')) return { actor: first, mention: first, ...PLAIN };
  }
  if (before) return before;
  if (!isComma(left) && !isDash(left)) return null;
  const after = inverted(place, reading);
  if (after) return after;
  // "A woman who gave only her first name, Anna, said": whoever the sentence starts with.
  const first = firstPhrase(place);
  return first && isActor(tokens, first, place.pack) && isRelativeNext(place, first) ? { actor: first, mention: first, ...PLAIN } : null;
}

/** "said Caddell". Not with verbs that take an object first ("told"), and not with pronouns, which English puts in front. */
function inverted(place: Place, { cue, group }: Reading): Subject | null {
  if (cue.kind === 'stance' || cue.kind === 'mind' || cue.kind === 'quoting' || place.pack.isTransitive(place.tokens[group.at]!.low)) return null;
  const actor = nounPhraseAfter(place.tokens, group.to, place.end, place.pack);
  if (!actor || place.tokens[actor.from]!.tags & TAG.pronoun || !isActor(place.tokens, actor, place.pack)) return null;
  return { actor, mention: actor, inverted: true, inherited: false };
}

/** "..., saying that": the sentence's subject; "a letter saying": the noun before it. */
function ofParticiple(place: Place, group: VerbGroup, earlier: Found | undefined): Subject | null {
  const { tokens, sentence, pack } = place;
  if (group.from === sentence.from) return null;
  const left = tokens[group.from - 1]!;
  if (isComma(left) || isDash(left) || left.kind === 'quotation' || left.tags & TAG.and || pack.isParticipleLead(left.low)) return inheritedFrom(place, earlier);
  if (left.tags & TAG.preposition || pack.isAgent(tokens[group.to]?.low ?? '')) return null;
  if (!(left.tags & (TAG.document | TAG.people | TAG.official | TAG.anonymous | TAG.vague)) && !left.capital) return null;
  const actor = nounPhraseBefore(tokens, group.from - 1, sentence.from, pack);
  return actor && { actor, mention: actor, ...PLAIN };
}

/** "was first reported by The Washington Post". */
function ofPassive(place: Place, group: VerbGroup): Subject | null {
  if (!place.pack.isAgent(place.tokens[group.to]?.low ?? '')) return null;
  const actor = nounPhraseAfter(place.tokens, group.to + 1, place.end, place.pack);
  return actor && { actor, mention: actor, inverted: true, inherited: false };
}

export function inheritedFrom(place: Place, earlier: Found | undefined): Subject | null {
  const actor = earlier?.actor ?? firstPhrase(place);
  return actor && { actor, mention: actor, inverted: false, inherited: true };
}

/** The subject before a verb, stepping over brackets, appositions and relative clauses. */
function beforeVerb(place: Place, group: VerbGroup): Subject | null {
  const { tokens, sentence, pack } = place;
  const floor = sentence.from;
  let at = overTime(place, group.from - 1);
  const left = tokens[at]!;
  const paper = left.low === 'that' ? documentBefore(place, at) : null;
  if (paper) return { actor: paper, mention: paper, ...PLAIN };
  if (left.tags & TAG.relative || (left.low === 'that' && at > floor && tokens[at - 1]!.tags & ACTOR)) {
    at--;
    if (at > floor && isComma(tokens[at])) at--;
    const actor = at >= floor ? nounPhraseBefore(tokens, at, floor, pack) : null;
    return actor && { actor, mention: { from: actor.from, to: group.from }, ...PLAIN };
  }
  if (isComma(left) || isDash(left)) {
    const actor = beforeApposition(place, at);
    if (!actor) return null;
    // "The host, board member Nicole Lederer, said": the name is the better half.
    const named = headOf(tokens, actor, place.pack)?.capital ? null : nounPhraseBefore(tokens, at - 1, actor.to + 1, pack);
    const better = named !== null && named.from === actor.to + 1 && tokens[named.to - 1]!.capital;
    return { actor: better ? named : actor, mention: better ? { from: actor.from, to: named.to } : actor, ...PLAIN };
  }
  const actor = nounPhraseBefore(tokens, at, floor, pack);
  if (!actor) return null;
  // "people who attended said": the clause before the verb belongs to what "who" hangs on.
  if (actor.from - 2 >= floor && tokens[actor.from - 1]!.tags & TAG.relative && !isComma(tokens[actor.from - 2])) {
    const outer = nounPhraseBefore(tokens, actor.from - 2, floor, pack);
    if (outer) return { actor: outer, mention: outer, ...PLAIN };
  }
  return { actor, mention: actor, ...PLAIN };
}

/** "who in 2010 | said": steps back over a time between a relative pronoun and its verb. */
function overTime({ tokens, sentence }: Place, at: number): number {
  let i = at;
  while (i > sentence.from && at - i < 4 && (tokens[i]!.tags & (TAG.time | TAG.preposition) || tokens[i]!.kind === 'number')) i--;
  return tokens[i]!.tags & TAG.relative ? i : at;
}

/** "a letter from his doctor | that says" */
function documentBefore({ tokens, sentence, pack }: Place, that: number): Range | null {
  for (let i = that - 1; i >= sentence.from && that - i < 9; i--) {
    if (isComma(tokens[i]) || tokens[i]!.kind === 'quotation') return null;
    if (tokens[i]!.tags & TAG.document) return nounPhraseBefore(tokens, i, sentence.from, pack);
  }
  return null;
}

/** "David Hale, the undersecretary, said": from the comma or dash before the verb back to the name before the first one. */
export function beforeApposition(place: Place, mark: number): Range | null {
  const { tokens, sentence, pack } = place;
  const floor = sentence.from;
  const dash = isDash(tokens[mark]);
  let fallback: Range | null = null;
  let seen = 0;
  for (let i = mark - 1; i > floor && mark - i < 45 && seen < 6; i--) {
    const here = tokens[i]!;
    if (here.text === ')' || here.text === ']') {
      const open = openingBracket(tokens, i, floor);
      if (open > 0) i = open;
      continue;
    }
    if (here.kind === 'quotation' && here.quotation!.words > 6) return fallback;
    if (dash ? !isDash(here) : !isComma(here)) continue;
    seen++;
    const actor = nounPhraseBefore(tokens, i - 1, floor, pack);
    if (!actor || actor.to !== i) continue;
    const head = headOf(tokens, actor, place.pack);
    if (!head || (!head.capital && !(head.tags & ACTOR))) continue;
    const first = tokens[i + 1]!;
    if (!(first.tags & TAG.relative) && hasVerb(place, i + 1, mark)) continue;
    if (first.tags & (TAG.relative | TAG.determiner | TAG.role | TAG.official | TAG.spokesperson | TAG.people | TAG.preposition) || first.kind === 'number') return actor;
    fallback ??= actor;
  }
  return fallback;
}

/** An auxiliary shows that the words between two commas are a clause of their own, not an apposition. */
function hasVerb(place: Place, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tags, low } = place.tokens[i]!;
    if (tags & TAG.relative) return false;
    if (tags & (TAG.auxiliary | TAG.modal) && low !== "'s") return true;
  }
  return false;
}

function isRelativeNext({ tokens }: Place, { to }: Range): boolean {
  const next = isComma(tokens[to]) ? tokens[to + 1] : tokens[to];
  return next !== undefined && (next.tags & TAG.relative) !== 0;
}

/** The first noun phrase of the sentence, behind an opening adverbial: the subject of what follows "and" or a participle. */
function firstPhrase(place: Place): Range | null {
  const { tokens, pack, sentence, end } = place;
  let at = sentence.from;
  if (tokens[at]!.tags & (TAG.preposition | TAG.breaker)) {
    while (at < end && !isComma(tokens[at])) at++;
    at++;
  }
  while (at < end && (tokens[at]!.tags & TAG.adverb || tokens[at]!.kind === 'mark' || tokens[at]!.kind === 'quotation')) at++;
  return at < end ? nounPhraseAfter(tokens, at, end, pack) : null;
}
