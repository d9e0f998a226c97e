/** A noun phrase without a name of its own, and bodies. */
import type { Range } from '../frames/noun-phrase.ts';
import { isPossessive } from '../frames/noun-words.ts';
import { isAcronym } from '../frames/place.ts';
import type { Token } from '../lexing/lex.ts';
import { ACTOR, PERSON_NOUN, TAG } from '../packs/tags.ts';
import { plainKey, type Description, type Surroundings } from './description.ts';
import { wordsOf } from './names.ts';
import { spokenFor } from './spokespeople.ts';

/** Everything that has no name of its own, and bodies. */
export function nounKind(at: Surroundings, range: Range, head: Token, base: Description, insider: boolean): Partial<Description> {
  const { tokens, pack } = at;
  const { tags } = head;
  const words = plainKey(base.text, pack);
  const first = tokens[range.from]!;
  const proper = head.capital && (pack.names === 'capital' ? !at.starts.has(tokens.indexOf(head, range.from)) : pack.names === 'capital-nouns' && !(first.tags & TAG.determiner) && (tags & ACTOR) === 0);
  const numbered = tokens.slice(range.from, range.to).some((token) => token.kind === 'number' || pack.isCount(token.low));
  const near = tokens.slice(range.from, range.to).some((token) => token.tags & TAG.near);
  const body = pack.bodyOf(words);
  if (body) return { kind: 'organisation', key: `body ${body.toLowerCase()}`, name: body };
  const unnamed = `anonymous ${pack.isOther(first.low) ? `${first.low} ` : ''}${words}`;
  if (tags & TAG.anonymous && !proper) return { kind: 'anonymous', key: unnamed };
  if ((insider || near) && tags & PERSON_NOUN && !(tags & TAG.spokesperson && spokenFor(at, range, head) !== null)) return { kind: 'anonymous', key: unnamed };
  if (tags & TAG.spokesperson) {
    const spoken = spokenFor(at, range, head);
    return { kind: 'statement', key: spoken ? `body ${(pack.bodyOf(plainKey(spoken, pack)) ?? plainKey(spoken, pack)).toLowerCase()}` : `body ${words}`, name: spoken ? (pack.bodyOf(plainKey(spoken, pack)) ?? spoken) : null };
  }
  if (tags & TAG.official && !(tags & TAG.vague)) {
    const one = !pack.isPluralNoun(head.low) || numbered;
    if (one && (!base.definite || pack.noArticles)) return { kind: 'anonymous', key: unnamed };
    return one ? {} : { kind: 'organisation', key: `body ${words}`, name: withoutDeterminer(at, range) };
  }
  if (tags & TAG.vague && (!proper || tags & TAG.media)) return { kind: 'vague', key: `vague ${words}` };
  if (tags & TAG.body) return { kind: 'organisation', key: `body ${words}`, name: withoutDeterminer(at, range) };
  if (tags & TAG.document && !proper) return { kind: 'document', key: `document ${words}`, name: withoutDeterminer(at, range) };
  if (tags & (TAG.people | TAG.role)) return base.definite ? {} : { kind: 'vague', key: `vague ${words}` };
  // "a newspaper", without its name, is no source that a reader could look up.
  if (tags & TAG.media) return {};
  if (head.capital && pack.isSurname(head.low) && !(tags & (TAG.place | ACTOR)) && words.split(' ').length < 3) return { kind: 'person', key: `person ${words}`, name: withoutDeterminer(at, range) };
  if (tags & TAG.givenName && !(tags & (ACTOR | TAG.nationality)) && head.capital && tokens.slice(range.from, range.to).every((token) => token === head || token.tags & TAG.determiner)) return { kind: 'person', key: `person ${words}`, name: withoutDeterminer(at, range) };
  // "Talk of it said ...": a capital that only the sentence gives it.
  const headAt = tokens.indexOf(head, range.from);
  if (pack.names === 'capital' && tags === 0 && headAt === range.from && at.starts.has(headAt) && !isAcronym(head) && !at.capitals.has(head.text)) return {};
  // "die Firma | Wexler"
  if (pack.names === 'capital-nouns' && tokens.slice(range.from, range.to).some((token) => token.tags & TAG.body)) return { kind: 'organisation', key: `body ${words}`, name: withoutDeterminer(at, range) };
  if (tags === 0 && headAt === range.from && range.to - range.from === 1 && head.capital && pack.names !== 'caseless' && !isAcronym(head) && isHe(at, range.to)) return { kind: 'person', key: `person ${plainKey(words, pack)}`, name: withoutDeterminer(at, range) };
  if (tags & TAG.place || proper || (pack.names === 'capital' && head.capital)) return { kind: 'organisation', key: `body ${words}`, name: withoutDeterminer(at, range) };
  return {};
}

/** "Assad behauptete, nur er könne": goes on with "he" in the same sentence, and with nobody else in between. */
function isHe({ tokens, starts, pack }: Surroundings, from: number): boolean {
  for (let i = from; i < tokens.length && i - from < 14 && !starts.has(i); i++) {
    const { low, tags, capital, kind } = tokens[i]!;
    const pronoun = pack.pronounOf(low) ?? pack.possessiveOf(low);
    if (pronoun) return pronoun === 'he' && pack.possessiveOf(low) === undefined;
    if (tags & (ACTOR & ~TAG.document) || kind === 'quotation' || (capital && pack.names === 'capital')) return false;
  }
  return false;
}

function withoutDeterminer({ tokens, text, pack }: Surroundings, range: Range): string {
  let { from, to } = range;
  // "whale rescue group | Project Jonah"
  let name = to;
  while (pack.names === 'capital' && name > from && tokens[name - 1]!.capital) name--;
  if (name > from && name < to && tokens[name - 1]!.tags & (TAG.body | TAG.media) && !(tokens[to - 1]!.tags & TAG.body)) return wordsOf(text, tokens, { from: name, to });
  while (from < to - 1 && tokens[from]!.tags & TAG.determiner) from++;
  if (to - 1 > from && isPossessive(tokens[to - 1]!)) to--;
  return wordsOf(text, tokens, { from, to });
}

