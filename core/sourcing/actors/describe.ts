/** Says what kind of source a noun phrase names: a person, a body, an unnamed insider, an outlet, a document, or nobody in particular. */
import { isPossessive, type Range } from '../frames/noun-phrase.ts';
import { headOf } from '../frames/place.ts';
import type { Token } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import type { PronounKind } from '../packs/language-pack.ts';
import { ACTOR, PERSON_NOUN, TAG } from '../packs/tags.ts';
import type { SourceKind } from '../sourcing.ts';
import { capitalRun, nameIn, uncasedName, wordsOf } from './names.ts';
import type { Outlets } from './outlets.ts';
import type { People, Person } from './people.ts';

/**
 * `text`: the phrase as printed. `key`: under which mentions of the same source meet; null for one that only context can tell
 * (a pronoun, "the president"). `head`: the noun in lower case.
 */
export type Description = {
  kind: SourceKind | null;
  key: string | null;
  name: string | null;
  role: string | null;
  text: string;
  head: string;
  pronoun: PronounKind | null;
  person: Person | null;
  spokesperson: string | null;
  /** "the", "this": something mentioned before. */
  definite: boolean;
};

/** `starts`: tokens with which sentences start; a capital there says nothing. */
export type Surroundings = { text: string; tokens: readonly Token[]; starts: ReadonlySet<number>; pack: CompiledPack; people: People; outlets: Outlets };

/** Describes the phrase `range`; `insider`: words around it say that it is an unnamed person who knows. */
export function describe(at: Surroundings, range: Range, insider: boolean): Description {
  const { tokens, pack } = at;
  const head = headOf(tokens, range, pack);
  const first = tokens[range.from]!;
  const base: Description = {
    kind: null, key: null, name: null, role: null, text: wordsOf(at.text, tokens, range), head: head?.low ?? '', pronoun: null, person: null, spokesperson: null,
    definite: pack.isDefinite(first.low) || (pack.noArticles === true && !(first.tags & TAG.determiner)),
  };
  const pronoun = range.to - range.from === 1 ? (pack.pronounOf(first.low) ?? pack.possessiveOf(first.low) ?? null) : null;
  if (pronoun) return { ...base, pronoun };
  if (!head) return base;

  const person = personIn(at, range, head);
  if (person) return { ...base, ...person };
  const outlet = outletIn(at, range);
  if (outlet) return { ...base, ...outlet };
  return { ...base, ...nounKind(at, range, head, base, insider) };
}

/** A named person at the head of the phrase, with the role that stands in front. */
function personIn(at: Surroundings, range: Range, head: Token): Partial<Description> | null {
  const { tokens, text, people, pack } = at;
  if (pack.names === 'caseless') return uncasedPerson(at, range);
  const end = personEnd(tokens, range, head);
  if (end < 0) return null;
  let from = end;
  while (from > range.from && (tokens[from - 1]!.capital || (tokens[from - 1]!.tags & TAG.particle && from - 1 > range.from))) from--;
  const run = capitalRun(tokens, from, end + 1);
  if (!run) return null;
  const alone = run.to - run.from === 1 ? people.find(tokens[run.from]!.low) : null;
  const name = alone ? { range: run, unsure: false, titled: false } : nameIn(tokens, run);
  if (!name) return null;
  const words = wordsOf(text, tokens, name.range);
  const known = alone ?? people.find(words.toLowerCase());
  if (!known && (name.unsure || (name.range.to - name.range.from < 2 && !name.titled))) return null;
  const tags = tokens.slice(range.from, name.range.from).reduce((bits, token) => bits | token.tags, 0);
  const spoken = tags & TAG.spokesperson ? bodyBefore(at, { from: range.from, to: name.range.from }) : null;
  const body = spoken && (pack.bodyOf(plainKey(spoken, pack)) ?? spoken);
  const full = known?.name ?? words;
  return { kind: 'person', person: known, name: full, role: known?.role ?? null, key: `person ${plainKey(full, pack)}`, ...(body ? { spokesperson: full, head: body } : {}) };
}

/** A person where names have no capitals: behind an office, or by a given name. */
function uncasedPerson({ tokens, text, pack, people }: Surroundings, range: Range): Partial<Description> | null {
  const name = uncasedName(tokens, range, pack.spaceless === true);
  if (!name) return null;
  const words = wordsOf(text, tokens, name);
  const known = people.find(words);
  const before = tokens.slice(range.from, name.from);
  if (!known && !before.some((token) => token.tags & PERSON_NOUN) && !(tokens[name.from]!.tags & TAG.givenName)) return null;
  const role = before.length > 0 ? wordsOf(text, tokens, { from: range.from, to: name.from }) : null;
  const full = known?.name ?? words;
  return { kind: 'person', person: known, name: full, role: known?.role ?? role, key: `person ${plainKey(full, pack)}` };
}

/** Token at which the name of the phrase's person ends: its head, or a name at its very end behind an office ("party leader X"). */
function personEnd(tokens: readonly Token[], range: Range, head: Token): number {
  let last = range.to - 1;
  for (let i = range.from; i < range.to; i++) if (tokens[i]!.text === '(') last = Math.min(last, i - 1);
  if (tokens[last] && isPossessive(tokens[last]!)) last--;
  if (last < range.from || !tokens[last]!.capital) return head.capital ? tokens.indexOf(head, range.from) : -1;
  let from = last;
  while (from > range.from && tokens[from - 1]!.capital) from--;
  if (from > range.from && tokens[from - 1]!.tags & (TAG.role | TAG.spokesperson | TAG.official | TAG.people)) return last;
  // "Undersecretary for Political Affairs | David Hart"
  if (head.tags & PERSON_NOUN && tokens.slice(from + 1, last).some((token) => token.tags & TAG.givenName)) return last;
  return head.capital ? tokens.indexOf(head, range.from) : -1;
}

/** "State Department | spokeswoman": the body that a spokesperson speaks for, where it stands in front of the word. */
function bodyBefore(at: Surroundings, range: Range): string | null {
  let to = range.to - 1;
  while (to > range.from && !(at.tokens[to]!.tags & TAG.spokesperson)) to--;
  let from = range.from;
  while (from < to && at.tokens[from]!.tags & TAG.determiner) from++;
  if (to > from && at.tokens[to - 1]!.low === "'s") to--;
  const words = to > from ? wordsOf(at.text, at.tokens, { from, to }) : '';
  const known = at.pack.names === 'caseless' || at.tokens.slice(from, to).some((token) => token.tags & TAG.body);
  return words !== '' && (words !== words.toLowerCase() || known) ? words : null;
}

function outletIn(at: Surroundings, range: Range): Partial<Description> | null {
  const { tokens, text, outlets, pack } = at;
  let from = range.from;
  while (from < range.to && tokens[from]!.tags & TAG.determiner) from++;
  let to = range.to;
  if (to > from && isPossessive(tokens[to - 1]!)) to--;
  const words = wordsOf(text, tokens, { from, to });
  const quoted = tokens.slice(from, to).find((token) => token.kind === 'quotation');
  if (words[0] !== words[0]?.toLowerCase() || quoted) {
    const name = quoted && tokens.slice(from, to).some((token) => token.tags & TAG.media) ? text.slice(quoted.quotation!.from, quoted.quotation!.to) : words;
    if (outlets.isOwn(name) || (outlets.beginsOwn(name) && !(at.pack.tagsOf(name.toLowerCase()) & TAG.place) && !at.people.find(name.toLowerCase()))) return { kind: null, key: null, name };
    const whole = wordsOf(text, tokens, { from: range.from, to });
    if (outlets.isOutlet(name) || outlets.isOutlet(whole) || name !== words) {
      // "El País", "The Post": a capital article in the middle of a sentence belongs to the name.
      const article = name === words && range.from < from && tokens[range.from]!.capital && !at.starts.has(range.from);
      return { kind: 'media', key: `media ${plainKey(name, at.pack)}`, name: article ? whole : name };
    }
  }
  // "the newspaper Bild", "Nachrichtenagentur Bernama": the noun says what the name is.
  const isNoun = (token: Token) => (token.tags & TAG.media) !== 0 && (pack.names !== 'capital' || !token.capital || at.starts.has(tokens.indexOf(token, from)));
  const noun = tokens.slice(from, to).findLastIndex(isNoun);
  if (noun < 0 || tokens.slice(from, to).some((token) => token.tags & (TAG.role | TAG.spokesperson | TAG.official))) return null;
  let behind = from + noun + 1;
  while (behind < to && !tokens[behind]!.capital && !(tokens[behind]!.tags & TAG.preposition)) behind++;
  let run = (behind < to ? capitalRun(tokens, behind, to) : null) ?? capitalRun(tokens, from, from + noun);
  if (run && run.to <= from + noun) run = { from: run.from, to: from + noun + 1 };
  else while (run && tokens[run.to]?.kind === 'number' && run.to < to) run.to++;
  const name = run ? wordsOf(text, tokens, run) : words;
  if (outlets.isOwn(name)) return { kind: null, key: null, name };
  return run ? { kind: 'media', key: `media ${plainKey(name, at.pack)}`, name } : null;
}

/** Everything that has no name of its own, and bodies. */
function nounKind(at: Surroundings, range: Range, head: Token, base: Description, insider: boolean): Partial<Description> {
  const { tokens, pack } = at;
  const { tags } = head;
  const words = plainKey(base.text, pack);
  const first = tokens[range.from]!;
  const proper = head.capital && (pack.names === 'capital' ? !at.starts.has(tokens.indexOf(head, range.from)) : pack.names === 'capital-nouns' && !(first.tags & TAG.determiner) && (tags & ACTOR) === 0);
  const numbered = tokens.slice(range.from, range.to).some((token) => token.kind === 'number' || pack.isCount(token.low));
  const near = tokens.slice(range.from, range.to).some((token) => token.tags & TAG.near);
  const body = pack.bodyOf(words) ?? pack.bodyOf(words.replace(/^(u\.s\.|us) /, ''));
  if (body) return { kind: 'organisation', key: `body ${body.toLowerCase()}`, name: body };
  const unnamed = `anonymous ${pack.isOther(first.low) ? `${first.low} ` : ''}${words}`;
  if (tags & TAG.anonymous && !proper) return { kind: 'anonymous', key: unnamed };
  if ((insider || near) && tags & PERSON_NOUN) return { kind: 'anonymous', key: unnamed };
  if (tags & TAG.spokesperson) {
    const spoken = spokenFor(at, range, head);
    return { kind: 'statement', key: spoken ? `body ${(pack.bodyOf(plainKey(spoken, pack)) ?? plainKey(spoken, pack)).toLowerCase()}` : `body ${words}`, name: spoken ? (pack.bodyOf(plainKey(spoken, pack)) ?? spoken) : null };
  }
  if (tags & TAG.official && !(tags & TAG.vague)) {
    const one = !pack.isPluralNoun(head.low) || numbered;
    if (one && (!base.definite || pack.noArticles)) return { kind: 'anonymous', key: unnamed };
    return one ? {} : { kind: 'organisation', key: `body ${words}`, name: withoutDeterminer(at, range) };
  }
  if (tags & TAG.vague && !proper) return { kind: 'vague', key: `vague ${words}` };
  if (tags & TAG.body) return { kind: 'organisation', key: `body ${words}`, name: withoutDeterminer(at, range) };
  if (tags & TAG.document && !proper) return { kind: 'document', key: `document ${words}`, name: withoutDeterminer(at, range) };
  if (tags & (TAG.people | TAG.role)) return base.definite ? {} : { kind: 'vague', key: `vague ${words}` };
  // "a newspaper", without its name, is no source that a reader could look up.
  if (tags & TAG.media) return {};
  if (tags & TAG.place || proper || (pack.names === 'capital' && head.capital)) return { kind: 'organisation', key: `body ${words}`, name: withoutDeterminer(at, range) };
  return {};
}

/** The body that an unnamed spokesperson speaks for: "a spokesman for the ministry", "a Kremlin spokesman". */
function spokenFor(at: Surroundings, range: Range, head: Token): string | null {
  const { tokens, text } = at;
  const headAt = tokens.indexOf(head, range.from);
  const before = bodyBefore(at, { from: range.from, to: headAt + 1 });
  if (before) return before;
  let from = headAt + 1;
  while (from < range.to && tokens[from]!.tags & (TAG.preposition | TAG.determiner)) from++;
  return from < range.to && (from > headAt + 1 || at.pack.subject === 'free') ? wordsOf(text, tokens, { from, to: range.to }) : null;
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

/** Lower case, without opening article, closing possessive and case endings: under which two mentions of a thing meet. */
export function plainKey(words: string, pack: CompiledPack): string {
  const plain = words.toLowerCase().replace(/[’']s$/, '').replace(/["“”„«»'‘’]/g, '').trim().split(' ');
  while (plain.length > 1 && (pack.tagsOf(plain[0]!) & TAG.determiner) !== 0) plain.shift();
  return plain.map(pack.foldWord).join(' ');
}
