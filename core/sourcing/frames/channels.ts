/** How something reached the text: in a statement, through another outlet, from somebody who asked not to be named. */
import { ACTOR, TAG } from '../packs/tags.ts';
import { found, type Found } from './found.ts';
import { nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrase.ts';
import type { PhraseMatch } from './phrases.ts';
import { isComma, isDash, type Place } from './place.ts';

/** Farther from its verb than this, "in a statement" belongs to something else. */
const REACH = 12;

/** Marks the findings of a sentence with the channels that its set phrases name; may add a finding for "spoke on condition of anonymity". */
export function addChannels(place: Place, list: Found[]): void {
  for (const phrase of place.phrases) {
    if (phrase.kind === 'statement') nearestTo(list, phrase, REACH, (one) => (one.statement = true));
    else if (phrase.kind === 'to-media') addOutlet(place, list, phrase);
    else if (phrase.kind === 'anonymity') addAnonymity(place, list, phrase);
    else if (phrase.kind === 'insider') for (const one of list) markInsider(place, one, phrase);
  }
  for (const one of list) {
    const anchor = one.mention ?? one.cue;
    if (!anchor || one.contents.length === 0) continue;
    const at = place.tokens[anchor.from]!.start;
    const outer = list.find((other) => other !== one && other.contents.some(([from, to]) => at >= from && at < to) && !(other.mention && one.mention && other.mention.from === one.mention.from));
    if (outer && !outer.contents.some(([from, to]) => one.contents.some((mine) => mine[0] <= from && mine[1] >= to))) one.within = outer;
  }
}

/** "people familiar with the matter"; "eine mit der Sache vertraute Person", where it stands before the noun. */
function markInsider({ tokens, sentence, pack }: Place, one: Found, phrase: PhraseMatch): void {
  if (!one.actor) return;
  if (phrase.from >= one.actor.from && phrase.from <= one.actor.to) one.insider = true;
  else if (pack.subject === 'second' && phrase.from < one.actor.from && phrase.to > one.actor.from && phrase.to < one.actor.to) {
    const from = phrase.from > sentence.from && tokens[phrase.from - 1]!.tags & TAG.determiner ? phrase.from - 1 : phrase.from;
    one.insider = true;
    one.actor = { from, to: one.actor.to };
    one.mention = one.actor;
  }
}

function nearestTo(list: readonly Found[], phrase: PhraseMatch, reach: number, mark: (one: Found) => void): void {
  let best: Found | null = null;
  let distance = reach + 1;
  for (const one of list) {
    if (!one.cue) continue;
    const edges = [one.cue.to, one.actor?.to ?? one.cue.to].map((to) => phrase.from - to).concat(one.cue.from - phrase.to, (one.actor?.from ?? one.cue.from) - phrase.to);
    const near = Math.min(...edges.filter((edge) => edge >= 0));
    if (near < distance) [best, distance] = [one, near];
  }
  if (best) mark(best);
}

/** "told CNN", "in an interview with Bild": the outlet, if that is what follows. */
function addOutlet(place: Place, list: Found[], phrase: PhraseMatch): void {
  const range = nounPhraseAfter(place.tokens, phrase.to, place.end, place.pack);
  if (!range) return;
  const one = list.find((other) => other.cue && other.cue.to >= phrase.from && other.cue.from <= phrase.from) ?? list.findLast((other) => other.cue && other.cue.from < phrase.from) ?? list.find((other) => other.cue);
  if (one && !one.outlet) one.outlet = range;
  // "In an interview with Channel 9 she spoke of it": nothing is said here, but that is where it was.
  else if (!one && phrase.to - phrase.from > 1 && place.pack.names !== 'caseless') list.push(found({ paragraph: place.index, sentence: place.at, cue: { from: phrase.from, to: range.to }, outlet: range }));
}

function addAnonymity(place: Place, list: Found[], phrase: PhraseMatch): void {
  const reason = reasonAfter(place, phrase.to);
  const one = list.findLast((other) => other.cue && other.cue.from < phrase.from && other.actor && !other.within)
    ?? list.findLast((other) => other.actor && other.actor.to <= phrase.from) ?? list.find((other) => other.actor);
  if (one) {
    one.anonymity = true;
    one.reason ??= reason;
    // "An official | on condition of anonymity | said"
    if (one.actor && one.actor.to > phrase.from && place.tokens.slice(one.actor.from, phrase.from).some(({ tags }) => tags & ACTOR)) one.actor = { from: one.actor.from, to: place.tokens[phrase.from - 1]!.tags & TAG.preposition && phrase.from - 1 > one.actor.from ? phrase.from - 1 : phrase.from };
    return;
  }
  const actor = sentenceSubject(place, phrase.from);
  if (!actor) return;
  list.push(found({ paragraph: place.index, sentence: place.at, actor, mention: actor, cue: { from: phrase.from, to: phrase.to }, anonymity: true, reason, weak: true }));
}

/** The first noun phrase in front of a place: "The official | spoke on condition of anonymity". */
function sentenceSubject(place: Place, before: number): Range | null {
  const { tokens, sentence, pack } = place;
  for (let i = sentence.from; i < before; i++) {
    if (tokens[i]!.tags & (TAG.breaker | TAG.preposition | TAG.adverb) || tokens[i]!.kind === 'mark' || tokens[i]!.kind === 'quotation') continue;
    const range = nounPhraseAfter(tokens, i, before, pack);
    if (range) return range;
  }
  return nounPhraseBefore(tokens, before - 1, sentence.from, pack);
}

/** "... because they were not authorized to speak publicly": the words that give the reason, from the reason word on. */
function reasonAfter(place: Place, from: number): string | null {
  const { tokens, end, phrases } = place;
  const phrase = phrases.find((one) => one.kind === 'reason' && one.from >= from && one.from - from < 10);
  if (!phrase) return null;
  let to = phrase.to;
  while (to < end && !isComma(tokens[to]) && !isDash(tokens[to]) && tokens[to]!.kind !== 'quotation') to++;
  return to > phrase.to ? place.words(phrase.from, to) : null;
}
