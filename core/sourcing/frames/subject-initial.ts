/**
 * Who does the saying where the verb closes the sentence and its subject opens it (Turkish, Persian, Chinese), and where the verb opens
 * it and the subject follows (Arabic).
 */
import { ACTOR, PERSON_NOUN, TAG } from '../packs/tags.ts';
import type { Found } from './found.ts';
import { nounPhraseAfter, type Range } from './noun-phrase.ts';
import { headOf, isComma, type Place } from './place.ts';
import type { Subject } from './subject.ts';
import type { Reading } from './verb-group.ts';

/** How far into its sentence a subject may start, in tokens. */
const LATEST = 14;

/** "Bakan Fidan, “...” dedi": the first phrase of the sentence that can speak. */
export function subjectInitial(place: Place, { group, cue }: Reading, earlier: Found | undefined): Subject | null {
  const { tokens, sentence, end, pack } = place;
  // "“...” diyen Fidan": the speaker follows.
  if (cue.form === 'gerund') {
    const actor = nounPhraseAfter(tokens, group.to, end, pack);
    return actor && speaks(place, actor) ? { actor, mention: actor, inverted: true, inherited: false } : null;
  }
  if (earlier?.actor) return { actor: earlier.actor, mention: earlier.actor, inverted: false, inherited: true };
  for (let i = sentence.from; i < group.from && i - sentence.from < LATEST; i++) {
    const { tags, kind } = tokens[i]!;
    if (kind === 'mark' || kind === 'quotation' || tags & (TAG.adverb | TAG.time | TAG.breaker | TAG.and)) continue;
    const actor = nounPhraseAfter(tokens, i, group.from, pack);
    if (!actor) continue;
    // "Erdoğan'a": a case ending behind a name shows that it is no subject; so does a preposition in front.
    const marked = pack.isOblique(tokens[actor.to - 1]!.low) || (i > sentence.from && (tokens[i - 1]!.tags & TAG.preposition) !== 0);
    // A lone capital at the start of a sentence may be any word, unless a comma sets it off.
    const lone = pack.names === 'capital' && i === sentence.from && actor.to - i === 1 && !isComma(tokens[actor.to]) && !(tokens[i]!.tags & ACTOR);
    if (!marked && !lone && speaks(place, actor)) return { actor, mention: actor, inverted: false, inherited: false };
    i = actor.to - 1;
  }
  return null;
}

/** "وقال وزير الخارجية": the phrase behind the verb; "وزير الخارجية قال" the one in front of it. */
export function subjectBehind(place: Place, { group }: Reading, earlier: Found | undefined): Subject | null {
  const { tokens, sentence, end, pack } = place;
  const behind = nounPhraseAfter(tokens, group.to, end, pack);
  if (behind && speaks(place, behind)) return { actor: behind, mention: behind, inverted: true, inherited: false };
  if (group.from > sentence.from) {
    for (let i = sentence.from; i < group.from; i++) {
      const front = nounPhraseAfter(tokens, i, group.from, pack);
      if (front && front.to === group.from && speaks(place, front)) return { actor: front, mention: front, inverted: false, inherited: false };
      if (front) i = front.to - 1;
    }
  }
  return earlier?.actor ? { actor: earlier.actor, mention: earlier.actor, inverted: false, inherited: true } : null;
}

/** A noun for people, bodies or documents; where names have no capitals, also two or three words that are nothing else. */
function speaks({ tokens, pack }: Place, range: Range): boolean {
  const head = headOf(tokens, range, pack);
  if (!head || head.tags & TAG.time) return false;
  if (head.tags & (ACTOR | TAG.pronoun)) return true;
  const words = tokens.slice(range.from, range.to);
  if (words.some((token) => token.tags & (PERSON_NOUN | TAG.body | TAG.media | TAG.document | TAG.givenName | TAG.place))) return true;
  return pack.names === 'capital' && head.capital && !isComma(tokens[range.to]) ? true : head.capital;
}
