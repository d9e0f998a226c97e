/** Whoever speaks in a place where no subject stands: behind a preposition, or as the agent of a passive. */
import { TAG } from '../packs/tags.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { headOf, isAcronym, isActor, isComma, isDash, type Place } from './place.ts';
import type { Subject } from './subject.ts';

/** "в полиции сообщили": a body in a place's clothes. */
export function locative(place: Place, clause: number, verb: number): Subject | null {
  const { tokens, pack } = place;
  if (!pack.isLocative(tokens[clause]!.low) || clause + 1 >= verb) return null;
  const actor = nounPhraseAfter(tokens, clause + 1, verb, pack);
  const head = actor && headOf(tokens, actor, place.pack);
  if (!actor || !head || actor.to !== verb || !(head.tags & (TAG.body | TAG.media | TAG.place | TAG.document))) return null;
  return { actor, mention: actor, inverted: false, inherited: false };
}

/** "..., сообщили в полиции": the same behind a verb in the plural, which has no other subject; not "дело передали в суд". */
export function locativeBehind({ tokens, sentence, end, pack }: Place, verb: number): Subject | null {
  const next = tokens[verb + 1];
  if (!next || !pack.isPluralVerb(tokens[verb]!.low) || !pack.isLocative(next.low)) return null;
  const left = tokens[verb - 1];
  if (!left || verb === sentence.from || !(isComma(left) || isDash(left) || left.kind === 'quotation' || pack.isAnaphora(left.low))) return null;
  const actor = nounPhraseAfter(tokens, verb + 2, end, pack);
  const head = actor && headOf(tokens, actor, pack);
  if (!actor || !head || !(head.tags & (TAG.body | TAG.media) || isAcronym(head)) || head.tags & TAG.document || !(isAcronym(head) || pack.isLocativeForm(head.low))) return null;
  return { actor, mention: actor, inverted: true, inherited: false };
}

/** "Uit het rapport blijkt dat", "Из доклада следует, что" */
export function fromDocument(place: Place, clause: number, verb: number): Subject | null {
  const { tokens, pack } = place;
  if (clause + 1 >= verb || !(tokens[clause]!.tags & TAG.preposition)) return null;
  const actor = nounPhraseAfter(tokens, clause + 1, verb, pack);
  const head = actor && headOf(tokens, actor, pack);
  return actor && head && head.tags & TAG.document ? { actor, mention: actor, inverted: false, inherited: false } : null;
}

/** "wurde von der Polizei bestätigt" */
export function byAgent(place: Place, participle: number): Subject | null {
  const { tokens, end, pack } = place;
  for (let i = participle - 1; i >= place.sentence.from && participle - i < 12; i--) if (pack.isAgent(tokens[i]!.low)) return agentAt(place, i, participle);
  return pack.isAgent(tokens[participle + 1]?.low ?? '') ? agentAt(place, participle + 1, end) : null;
}

function agentAt(place: Place, agent: number, ceiling: number): Subject | null {
  const actor = nounPhraseAfter(place.tokens, agent + 1, ceiling, place.pack);
  return actor && isActor(place.tokens, actor, place.pack) ? { actor, mention: actor, inverted: true, inherited: false } : null;
}
