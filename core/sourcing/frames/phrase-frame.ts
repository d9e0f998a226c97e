/** The frames that hang on a set phrase and need no verb: "according to ...", "... zufolge", "heißt es in ...", "declined to comment". */
import { ACTOR, TAG } from '../packs/tags.ts';
import { hasQuotation } from './content.ts';
import { found, type Found } from './found.ts';
import { behindOpening, nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrase.ts';
import type { PhraseMatch } from './phrases.ts';
import { headOf, isActor, isComma, isDash, type Place } from './place.ts';

/** Endings that a genitive may have; without one a noun is likely a nominative. */
const VOWELS = 'aeiouyjąęóаеиоуыіїєэюяй';

export function phraseFrame(place: Place, phrase: PhraseMatch): Found | null {
  switch (phrase.kind) {
    case 'according': return according(place, phrase);
    case 'according-after': return accordingAfter(place, phrase);
    case 'thus': return thus(place, phrase);
    case 'impersonal': return impersonal(place, phrase);
    case 'quoted-as': return quotedAs(place, phrase);
    case 'hence': return hence(place, phrase);
    case 'from-circles': return fromCircles(place, phrase);
    case 'declined': return declined(place, phrase);
    default: return null;
  }
}

function make(place: Place, phrase: PhraseMatch, actor: Range | null, parts: readonly Range[]): Found {
  const { tokens } = place;
  const cue = { from: phrase.from, to: Math.max(phrase.to, phrase.from + 1) };
  return found({
    paragraph: place.index, sentence: place.at, cue, actor, mention: actor, according: true,
    contents: parts.map((part) => [tokens[part.from]!.start, tokens[part.to - 1]!.end]), quoted: parts.some((part) => hasQuotation(tokens, part.from, part.to)),
  });
}

/** A range without the commas and dashes at its ends; none when nothing is left. */
function trimmed(place: Place, from: number, to: number): Range[] {
  const { tokens } = place;
  while (to > from && (isComma(tokens[to - 1]) || isDash(tokens[to - 1]))) to--;
  while (from < to && (isComma(tokens[from]) || isDash(tokens[from]))) from++;
  return to > from ? [{ from, to }] : [];
}

/** "According to the poll, ...", "..., according to the poll", "Laut Polizei wurden ...". */
function according(place: Place, phrase: PhraseMatch): Found | null {
  const { tokens, pack, sentence, end } = place;
  let start = phrase.to;
  if (start < end && pack.isAgent(tokens[start]!.low)) start++;
  const phraseActor = nounPhraseAfter(tokens, start, end, pack);
  const actor = phraseActor && pack.subject === 'free' && pack.noArticles && !isComma(tokens[phraseActor.to]) ? beforeNominative(place, phraseActor) : phraseActor;
  if (!actor || (pack.names !== 'caseless' && !isNominal(place, actor))) return null;
  const opening = phrase.from - sentence.from <= 1 && (phrase.from === sentence.from || (tokens[sentence.from]!.tags & (TAG.breaker | TAG.and | TAG.adverb)) !== 0 || tokens[sentence.from]!.kind === 'mark');
  if (!opening) {
    const rest = trimmed(place, actor.to, end);
    const left = trimmed(place, sentence.from, phrase.from);
    const both = rest.length > 0 && rest[0]!.to - rest[0]!.from > 1 && !isComma(tokens[actor.to]) ? [...left, ...rest] : left;
    return make(place, phrase, actor, both.length > 0 ? both : rest);
  }
  let to = actor.to;
  if (!pack.commaBeforeClause) while (to < end && !isComma(tokens[to])) to++;
  if (to >= end) to = actor.to;
  // 据路透社 | 报道，
  if (tokens[to]?.cues && isComma(tokens[to + 1])) to += 2;
  return make(place, phrase, actor, trimmed(place, to, end));
}

/** "Według policji | pomost jest", "Zdaniem ekspertów | sytuacja jest": where nouns have no articles, a new one starts with a nominative. */
function beforeNominative({ tokens, pack }: Place, { from, to }: Range): Range {
  for (let i = from + 1; i < to; i++) {
    const here = tokens[i]!;
    if (here.capital || here.kind !== 'word' || !tokens.slice(from, i).some(({ tags }) => tags & ACTOR) || here.tags & (TAG.link | TAG.preposition)) continue;
    const opensClause = i === to - 1 && tokens[to] !== undefined && (tokens[to].tags & TAG.auxiliary) !== 0;
    if (opensClause || (!pack.isOblique(here.low) && !VOWELS.includes(here.low.at(-1)!))) return { from, to: i };
  }
  return { from, to };
}

/** A noun and not an adjective or participle: "laut | geworden". */
function isNominal({ tokens, pack }: Place, range: Range): boolean {
  const first = tokens[range.from]!;
  return pack.names === 'capital' || first.tags & TAG.determiner || first.tags & TAG.pronoun ? true : tokens.slice(range.from, range.to).some((token) => token.capital || token.kind === 'quotation');
}

/** "Berichten zufolge", "Dışişleri Bakanlığı'na göre": the source stands in front. */
function accordingAfter(place: Place, phrase: PhraseMatch): Found | null {
  const { tokens, pack, sentence, end } = place;
  const actor = phrase.from > sentence.from ? nounPhraseBefore(tokens, phrase.from - 1, sentence.from, pack) : null;
  if (!actor) return null;
  return make(place, phrase, actor, [...trimmed(place, sentence.from, actor.from), ...trimmed(place, phrase.to, end)]);
}

/** "..., so der Minister." */
function thus(place: Place, phrase: PhraseMatch): Found | null {
  const { tokens, pack, sentence, end } = place;
  const before = tokens[phrase.from - 1];
  if (phrase.from === sentence.from || !before || !(isComma(before) || isDash(before) || before.kind === 'quotation')) return null;
  const first = tokens[phrase.to];
  const opens = first && (first.tags & TAG.determiner || first.capital || (first.tags & TAG.pronoun && pack.pronounOf(first.low) !== 'other'));
  const actor = opens ? nounPhraseAfter(tokens, phrase.to, end, pack) : null;
  if (!actor || !(isActor(tokens, actor, place.pack) || tokens[actor.from]!.capital)) return null;
  const next = tokens[actor.to];
  if (next && actor.to < end && next.kind === 'word' && next.tags & TAG.auxiliary) return null;
  return make(place, phrase, actor, [...trimmed(place, sentence.from, phrase.from), ...(isComma(next) ? trimmed(place, actor.to, end).filter((part) => hasQuotation(tokens, part.from, part.to)) : [])]);
}

/** "In der Mitteilung heißt es, ...", "..., hieß es aus Regierungskreisen." The source is where the words stand, if that is said. */
function impersonal(place: Place, phrase: PhraseMatch): Found | null {
  const { tokens, pack, sentence, end } = place;
  const actor = placeOfWords(place, phrase);
  const after = trimmed(place, actor && actor.from >= phrase.to ? actor.to : phrase.to, end);
  const before = trimmed(place, sentence.from, actor && actor.to <= phrase.from ? Math.min(actor.from - 1, phrase.from) : phrase.from);
  const commaBefore = phrase.from > sentence.from && (isComma(tokens[phrase.from - 1]) || tokens[phrase.from - 1]!.kind === 'quotation');
  void pack;
  return make(place, phrase, actor, commaBefore && before.length > 0 ? before : after.length > 0 ? after : before);
}

function placeOfWords({ tokens, pack, sentence, end }: Place, phrase: PhraseMatch): Range | null {
  for (let i = phrase.to; i < end && i - phrase.to < 4; i++) {
    if (tokens[i]!.tags & TAG.preposition && !(tokens[i]!.tags & TAG.time)) {
      const range = nounPhraseAfter(tokens, i + 1, end, pack);
      if (range && isActor(tokens, range, pack) && tokens[range.to - 1]!.tags & (TAG.document | TAG.body | TAG.anonymous | TAG.media | TAG.vague)) return range;
    } else if (!(tokens[i]!.tags & (TAG.adverb | TAG.time))) break;
  }
  if (phrase.from - sentence.from < 2 || !(tokens[sentence.from]!.tags & TAG.preposition)) return null;
  return nounPhraseAfter(tokens, sentence.from + 1, phrase.from, pack);
}

/** "Sie wird mit den Worten zitiert: ..." */
function quotedAs(place: Place, phrase: PhraseMatch): Found | null {
  const { tokens, pack, sentence, end } = place;
  let at = phrase.from - 1;
  while (at > sentence.from && tokens[at]!.tags & (TAG.auxiliary | TAG.adverb | TAG.time) && !(tokens[at]!.tags & TAG.pronoun)) at--;
  const actor = at >= sentence.from ? nounPhraseBefore(tokens, at, sentence.from, pack) : null;
  if (!actor) return null;
  const rest = trimmed(place, phrase.to, end).filter((part) => tokens[part.from]!.text !== ':' || part.to - part.from > 1);
  const one = make(place, phrase, actor, rest.length > 0 ? rest : trimmed(place, sentence.from, actor.from));
  return { ...one, according: false, opensNext: tokens[end - 1]?.text === ':' };
}

/** "Demnach sollen ...": goes on with what the last source said. */
function hence(place: Place, phrase: PhraseMatch): Found | null {
  const { sentence, end } = place;
  if (phrase.from !== sentence.from) return null;
  return { ...make(place, phrase, null, trimmed(place, phrase.to, end)), goesOn: true };
}

/** "... erfuhr die APA aus informierten Kreisen." Only where something is reported at all. */
function fromCircles(place: Place, phrase: PhraseMatch): Found | null {
  const { tokens, pack, sentence, end } = place;
  const actor = nounPhraseAfter(tokens, phrase.to, end, pack);
  const head = actor && headOf(tokens, actor, place.pack);
  if (!actor || !head || !(head.tags & TAG.anonymous)) return null;
  const reports = tokens.slice(sentence.from, end).some((token) => token.cues?.some((cue) => cue.kind === 'speech' || cue.kind === 'evidence')) || place.phrases.some((one) => one.kind === 'impersonal');
  if (!reports) return null;
  return make(place, phrase, actor, [...trimmed(place, sentence.from, phrase.from), ...trimmed(place, actor.to, end)]);
}

/** "A spokeswoman did not respond to a request for comment." */
function declined(place: Place, phrase: PhraseMatch): Found | null {
  const { tokens, pack, sentence, end } = place;
  let at = phrase.from - 1;
  if (at >= sentence.from && tokens[at]!.tags & TAG.relative) at -= isComma(tokens[at - 1]) ? 2 : 1;
  while (pack.subject === 'free' && at > sentence.from && tokens[at]!.tags & TAG.adverb && !(tokens[at]!.tags & TAG.pronoun)) at--;
  const before = at >= sentence.from ? nounPhraseBefore(tokens, at, sentence.from, pack) : null;
  const after = before || pack.subject === 'before' ? null : nounPhraseAfter(tokens, phrase.to, end, pack);
  const near = before ? behindOpening(tokens, before, pack) : after;
  // A document next to the verb is what was not commented on.
  const actor = near && pack.subject === 'free' && (headOf(tokens, near, pack)?.tags ?? 0) & TAG.document ? null : near;
  return actor && found({ paragraph: place.index, sentence: place.at, cue: { from: phrase.from, to: phrase.to }, actor, mention: actor, declined: true });
}
