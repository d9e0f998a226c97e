/** Cuts out the noun phrase that stands before or after a place: who is said to speak. By tags and capitals, without a parser. */
import type { Token } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import { ACTOR, PERSON_NOUN, TAG } from '../packs/tags.ts';
import { canHold, hangsOnActor, hasNoun, isContent, isNounHere, isOffice, isPossessive, joins, leadsToActor } from './noun-words.ts';

/** Token indices, end exclusive. */
export type Range = { from: number; to: number };

const LONGEST = 24;

/** The noun phrase whose last token is `at`, not reaching before `floor`; null when there is none. */
export function nounPhraseBefore(tokens: readonly Token[], at: number, floor: number, pack: CompiledPack): Range | null {
  at = skipTimeBefore(tokens, at, floor);
  if (at < floor) return null;
  if (tokens[at]!.text === ')' || tokens[at]!.text === ']') {
    const open = openingBracket(tokens, at, floor);
    if (open <= floor) return null;
    const inner = nounPhraseBefore(tokens, open - 1, floor, pack);
    return inner && { from: inner.from, to: at + 1 };
  }
  const last = tokens[at]!;
  if (last.tags & TAG.pronoun) return { from: at, to: at + 1 };
  // "Diese bestätigte": a demonstrative by itself.
  if (last.tags & TAG.determiner && pack.subject !== 'before' && pack.isDefinite(last.low)) return { from: at, to: at + 1 };
  let from = at + 1;
  let i = at;
  while (i >= floor && at - i < LONGEST) {
    const here = tokens[i]!;
    // В интервью «Дождю» | Степанов сказал
    if (here.kind === 'quotation' && from === i + 1 && from <= at && tokens[from]!.capital && pack.subject === 'free') break;
    // "die Camorra | erwirtschaftet Schätzungen zufolge": adjectives in front of a noun have endings.
    if (pack.names === 'capital-nouns' && here.kind === 'word' && !here.capital && from <= at && isContent(here) && here.text.length > 4 && !/e[nrms]?$/.test(here.low)) break;
    if (isPossessive(here) || isContent(here) || (i > floor && isNounHere(tokens, i, pack))) {
      from = i--;
      continue;
    }
    const before = tokens[i - 1];
    if (here.tags & TAG.determiner && !(here.tags & TAG.that) && !(here.tags & TAG.link && i > floor && from <= at && canHold(before, here))) {
      from = i--;
      // "die Sprecherin | des Ministeriums"
      if (i >= floor && pack.isGenitive(here.low) && tokens[i]!.capital && isContent(tokens[i]!)) continue;
      if (i >= floor && tokens[i]!.tags & TAG.link && canHold(tokens[i - 1], tokens[i]!) && i - 1 >= floor) {
        i--;
        continue;
      }
      break;
    }
    if (i > floor && from <= at && here.tags & TAG.link && before && before.tags & TAG.and && hangsOnActor(tokens, i - 2, floor)) i -= 2;
    else if (i > floor && from <= at && here.tags & TAG.link && canHold(before, here)) i--;
    else if (i > floor && from <= at && here.tags & TAG.and && before && (joins(before, tokens[from]!) || hangsOnActor(tokens, i - 1, floor))) i--;
    else break;
  }
  if (from > at) return null;
  return trimToName(tokens, { from, to: at + 1 });
}

/** The noun phrase that starts at `at` and ends before `ceiling`; null when something else stands there. */
export function nounPhraseAfter(tokens: readonly Token[], at: number, ceiling: number, pack: CompiledPack): Range | null {
  const first = tokens[at];
  if (!first || at >= ceiling) return null;
  if (first.tags & TAG.pronoun) return { from: at, to: at + 1 };
  // "рассказала «Агентству» | мать погибшего": whoever was told stands in between.
  const next = tokens[at + 1];
  if (pack.subject === 'free' && first.kind === 'quotation' && next && at + 1 < ceiling && !next.capital && next.tags & PERSON_NOUN && !(next.tags & TAG.spokesperson)) return nounPhraseAfter(tokens, at + 1, ceiling, pack);
  let i = at;
  let to = at;
  let named = false;
  while (i < ceiling && i - at < LONGEST) {
    const here = tokens[i]!;
    if (here.tags & TAG.determiner && to === i && (i === at || tokens[i - 1]!.tags & (TAG.link | TAG.determiner | TAG.and) || (pack.isGenitive(here.low) && !named && tokens[i + 1] && isContent(tokens[i + 1]!)))) {
      to = ++i;
      continue;
    }
    // "Jan de Vries", where "de" is an article as well
    if (i > at && here.tags & TAG.particle && !here.capital && tokens[i - 1]!.capital && tokens[i - 1]!.kind === 'word' && tokens[i + 1]?.capital && i + 1 < ceiling && to === i && pack.names === 'capital') {
      to = ++i;
      continue;
    }
    if (isPossessive(here) && to === i && i > at) {
      to = ++i;
      named = false;
      continue;
    }
    if ((isContent(here) || (i > at && isNounHere(tokens, i, pack))) && !(here.tags & TAG.time && !here.capital)) {
      if (here.tags & TAG.time && !(tokens[i + 1]?.capital && isContent(tokens[i + 1]!)) && !(i > at && tokens[i - 1]!.tags & (TAG.media | TAG.particle))) break;
      // "nach bisherigen Erkenntnissen | 28 Gebäude", "gemäß dem Islam | verändert"
      if (pack.names === 'capital-nouns' && i > at && tokens[i - 1]!.capital && !here.capital && (here.kind === 'word' || (here.kind === 'number' && tokens[i + 1]?.capital)) && !(tokens[i - 1]!.tags & TAG.media) && !(here.tags & TAG.particle)) break;
      if (!here.capital && i > at && tokens[i - 1]!.capital && pack.names === 'capital' && here.kind === 'word' && !(here.tags & TAG.particle) && (!leadsToActor(tokens, i, ceiling) || (named && pack.isOblique(here.low)))) break;
      named ||= here.capital && i > at && (tokens[i - 1]!.capital || (tokens[i - 1]!.tags & TAG.particle) !== 0) && !(here.tags & (ACTOR | TAG.nationality));
      to = ++i;
      continue;
    }
    const after = tokens[i + 1];
    if (i > at && here.tags & TAG.link && after && i + 1 < ceiling && (pack.names !== 'capital-nouns' || pack.isAgent(here.low) || isOffice(tokens, at, i)) && (!named || here.tags & TAG.particle || here.low === 'of') && !(after.tags & TAG.time) && (isContent(after) || after.tags & TAG.determiner) && (!pack.noArticles || after.capital || (after.tags & ACTOR) !== 0 || here.tags & TAG.near)) {
      to = ++i;
      continue;
    }
    if (i > at && here.tags & TAG.and && after && joins(tokens[i - 1]!, after)) {
      to = ++i;
      continue;
    }
    break;
  }
  while (to > at && tokens[to - 1]!.tags & (TAG.link | TAG.determiner | TAG.and) && !tokens[to - 1]!.capital) to--;
  return to > at && hasNoun(tokens, at, to) ? { from: at, to } : null;
}

/** "На момент публикации | Минюст": behind a preposition, the body or name that its noun cannot take in. Languages of free order only. */
export function behindOpening(tokens: readonly Token[], range: Range, pack: CompiledPack): Range {
  const outside = tokens[range.from - 1];
  if (pack.subject !== 'free' || !outside || !(outside.tags & TAG.preposition)) return range;
  for (let i = range.from + 1; i < range.to; i++) {
    const { tags, capital, low } = tokens[i]!;
    const named = capital && (tags & TAG.givenName || pack.isPlainSurname(low) || (pack.isSurname(low) && !pack.isOblique(low)));
    if ((named || (tags & ACTOR && !pack.isOblique(low) && !pack.isLocativeForm(low))) && !(tags & (TAG.document | TAG.place))) return { from: i, to: range.to };
  }
  return range;
}

/** "Clinton on Tuesday said", "the ministry late Monday said": steps back over the time. */
function skipTimeBefore(tokens: readonly Token[], at: number, floor: number): number {
  let i = at;
  let skipped = false;
  while (i >= floor && (tokens[i]!.tags & TAG.time || (skipped && (tokens[i]!.kind === 'number' || (tokens[i]!.tags & TAG.adverb && !(tokens[i]!.tags & TAG.pronoun) && tokens[i - 1] && tokens[i - 1]!.kind === 'word'))) || (tokens[i]!.kind === 'number' && tokens[i - 1] && tokens[i - 1]!.tags & TAG.time) || (skipped && tokens[i]!.tags & TAG.determiner && tokens[i + 1]!.tags & TAG.time && tokens[i - 1] && tokens[i - 1]!.kind === 'word' && !(tokens[i - 1]!.tags & TAG.preposition)))) {
    i--;
    skipped = true;
  }
  if (!skipped) return at;
  if (i >= floor && tokens[i]!.tags & TAG.preposition) i--;
  return i;
}

export function openingBracket(tokens: readonly Token[], at: number, floor: number): number {
  for (let i = at - 1; i >= floor && at - i < LONGEST; i--) if (tokens[i]!.text === '(' || tokens[i]!.text === '[') return i;
  return -1;
}

/**
 * Small words before a name that are no title of it are cut off ("that night | Trump"); what holds the phrase together stays
 * ("Mr. Morgan of the Sierra Club").
 */
function trimToName(tokens: readonly Token[], range: Range): Range {
  const article = (tokens[range.from]!.tags & TAG.determiner) !== 0;
  let first = range.from;
  while (first < range.to && (!(tokens[first]!.tags & (TAG.link | TAG.preposition)) || tokens[first]!.capital)) first++;
  let name = first;
  while (name > range.from && (tokens[name - 1]!.capital || tokens[name - 1]!.tags & TAG.particle)) name--;
  if (name === first || name === range.from) return range;
  // "the embattled Hart" is one phrase, "the plan angered | Hart" is not.
  if (article && (name - range.from < 3 || (tokens[name - 1]!.tags & (ACTOR | TAG.nationality)) !== 0)) return range;
  let keep = name;
  for (let i = name - 1; i >= range.from; i--) if (tokens[i]!.tags & ACTOR || (tokens[i]!.capital && !(tokens[i]!.tags & TAG.determiner))) keep = i;
  if (keep === name) return { from: name, to: range.to };
  // Adjectives in front of the title stay: "longtime Democratic pollster".
  while (keep > range.from && isContent(tokens[keep - 1]!)) keep--;
  return { from: keep, to: range.to };
}
