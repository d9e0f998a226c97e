/** Finds the people of a text, with the roles that stand beside their names. */
import type { Steps } from '../../steps.ts';
import { nounPhraseBefore, openingBracket, type Range } from '../frames/noun-phrase.ts';
import { headOf, isComma, isDash } from '../frames/place.ts';
import { lexParagraph, type Paragraph, type Token } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import { ACTOR, PERSON_NOUN, TAG } from '../packs/tags.ts';
import { capitalRun, nameIn, wordsOf } from './names.ts';
import { People } from './people.ts';

/** Goes through a text once, a paragraph a step, and lists its people, those named in quotations and in `title` as well. */
export function* peopleOf(text: string, paragraphs: readonly Paragraph[], title: string | null, pack: CompiledPack): Steps<People> {
  const people = new People(pack);
  const alone: string[] = [];
  for (const paragraph of paragraphs) {
    yield;
    listPeople(text, paragraph.tokens, people, alone, pack);
    for (const { quotation } of paragraph.tokens) {
      if (quotation && quotation.words > 2) listPeople(text, lexParagraph(text, quotation.from, quotation.to, pack).tokens, people, alone, pack);
    }
  }
  if (title) listPeople(title, lexParagraph(title, 0, title.length, pack).tokens, people, [], pack);
  for (const word of alone) people.standsAlone(word);
  return people;
}

function listPeople(text: string, tokens: readonly Token[], people: People, alone: string[], pack: CompiledPack): void {
  for (let i = 0; i < tokens.length; i++) {
    const run = capitalRun(tokens, i, tokens.length);
    if (!run) continue;
    const name = nameIn(tokens, run);
    if (name && name.range.to - name.range.from > 1) addPerson(text, tokens, name, people, pack);
    // Where every noun has a capital, a word that stands alone speaks for a name only beside a reporting verb.
    else if (name && (pack.names === 'capital' || besideVerb(tokens, name.range))) alone.push(tokens[name.range.from]!.low);
    i = run.to - 1;
  }
}

/** A bare noun in front of or behind a reporting verb: names have no article. */
function besideVerb(tokens: readonly Token[], { from, to }: Range): boolean {
  const before = tokens[from - 1];
  const free = !before || before.kind === 'mark' || before.kind === 'quotation' || before.cues !== undefined || (before.tags & TAG.adverb) !== 0;
  return free && (tokens[to]?.cues !== undefined || before?.cues !== undefined);
}

/** Two unknown capitals that say something, or sign a quotation, are more often a person than a company. */
function speaks(tokens: readonly Token[], { from, to }: Range): boolean {
  const isSpeech = (at: number) => tokens[at]?.cues?.some(({ kind }) => kind === 'speech') === true;
  return isSpeech(from - 1) || isSpeech(to) || (isDash(tokens[from - 1]) && tokens[from - 2]?.kind === 'quotation');
}

/** "Wexler Sands said it would", "Wexler Sands is a bank", "Wexler Sands, a bank", "Gamblers Anonymous": what shows that it is none. */
function isThing(tokens: readonly Token[], { from, to }: Range, pack: CompiledPack): boolean {
  if (tokens[from - 1] && tokens[from - 1]!.tags & (TAG.body | TAG.media | TAG.document | TAG.determiner | (pack.subject === 'free' ? TAG.preposition : 0))) return true;
  if (tokens.slice(from, to).some(({ tags }) => tags & (ACTOR | TAG.nationality | TAG.time | TAG.platform))) return true;
  if (pack.isPluralNoun(tokens[from]!.low)) return true;
  for (let i = to; i < to + 4 && i < tokens.length; i++) {
    const { tags, low, kind } = tokens[i]!;
    if (pack.pronounOf(low) === 'it' || pack.possessiveOf(low) === 'it' || tags & TAG.body) return true;
    if (kind === 'quotation' || tags & (PERSON_NOUN | TAG.that | TAG.preposition)) return false;
  }
  return false;
}

function addPerson(text: string, tokens: readonly Token[], { range, titled, unsure }: { range: Range; titled: boolean; unsure: boolean }, people: People, pack: CompiledPack): void {
  const before = roleBefore(text, tokens, range, pack);
  const after = roleAfter(text, tokens, range, pack);
  const given = tokens.slice(range.from, range.to - 1).map((token) => pack.genderOf(token.low)).find((gender) => gender !== null) ?? null;
  let evidence = (titled ? 2 : 0) + (unsure ? 0 : 2) + (before ? 2 : 0) + (after.role ? 2 : 0) + (after.person ? 1 : 0);
  if (pack.names === 'capital-nouns' ? besideVerb(tokens, range) : speaks(tokens, range) && !isThing(tokens, range, pack)) evidence += 1;
  if (evidence === 0 && tokens[range.from - 1]?.tags && tokens[range.from - 1]!.tags & TAG.determiner) evidence = -2;
  const role = before?.role ?? after.role;
  const words = [...(before?.words ?? []), ...after.words];
  people.add(wordsOf(text, tokens, range), role, words, given ?? words.map(pack.sexOf).find((sex) => sex !== null) ?? null, evidence);
}

/** "Russian Deputy Foreign Minister | Sergei Ryabkov". */
function roleBefore(text: string, tokens: readonly Token[], name: Range, pack: CompiledPack): { role: string | null; words: string[] } | null {
  const phrase = nounPhraseBefore(tokens, name.to - 1, Math.max(0, name.from - 14), pack);
  if (!phrase) return null;
  if (phrase.from >= name.from) return isComma(tokens[name.from - 1]) ? roleBeforeComma(text, tokens, name, pack) : null;
  // "a member of | Hori Parata's team" says nothing of Parata.
  if (tokens[name.from - 1]!.tags & (TAG.link | TAG.preposition)) return null;
  let from = phrase.from;
  let own = false;
  while (from < name.from && (tokens[from]!.tags & TAG.determiner || tokens[from]!.low === "'s")) own ||= pack.possessiveOf(tokens[from++]!.low) !== undefined;
  // "sweetheart of | England footballer": what is not an office itself is no part of one.
  for (let i = from + 1; i < name.from - 1; i++) if (tokens[i]!.tags & TAG.link && !tokens[i]!.capital && !(tokens[i - 1]!.tags & (ACTOR | TAG.nationality)) && !tokens[i - 1]!.capital) from = i + 1;
  let to = name.from;
  while (to > from + 1 && tokens[to - 1]!.tags & TAG.title && !(tokens[to - 1]!.tags & TAG.role)) to--;
  const words = roleWords(tokens, from, to);
  const role = wordsOf(text, tokens, { from, to });
  if (words.length === 0) return null;
  // "his father" is no role that anybody would be known by.
  return { role: own || tokens.slice(from, to).every(({ tags }) => tags & TAG.title) ? null : role, words };
}

/** "Albania's foreign minister, | Ferit Hoxha, said" */
function roleBeforeComma(text: string, tokens: readonly Token[], name: Range, pack: CompiledPack): { role: string | null; words: string[] } | null {
  const next = tokens[name.to];
  if (next && next.kind === 'word' && !next.cues && !(next.tags & TAG.auxiliary)) return null;
  const phrase = name.from > 1 ? nounPhraseBefore(tokens, name.from - 2, Math.max(0, name.from - 16), pack) : null;
  const head = phrase && headOf(tokens, phrase, pack);
  if (!phrase || !head || !(head.tags & (TAG.role | TAG.spokesperson | TAG.official | TAG.people))) return null;
  let { from } = phrase;
  let own = false;
  while (from < phrase.to && tokens[from]!.tags & TAG.determiner) own ||= pack.possessiveOf(tokens[from++]!.low) !== undefined;
  return { role: own ? null : wordsOf(text, tokens, { from, to: phrase.to }), words: roleWords(tokens, from, phrase.to) };
}

/** "Sergei Ryabkov (D-Va.), 58, | the deputy foreign minister,". */
function roleAfter(text: string, tokens: readonly Token[], name: Range, pack: CompiledPack): { role: string | null; words: string[]; person: boolean } {
  let at = name.to;
  let person = false;
  if (tokens[at]?.text === '(') {
    const close = tokens.slice(at, at + 8).findIndex((token) => token.text === ')');
    if (close > 0 && openingBracket(tokens, at + close, 0) === at) at += close + 1;
  }
  const mark = tokens[at];
  if (!mark || !(isComma(mark) || isDash(mark))) return { role: null, words: [], person };
  at++;
  if (tokens[at]?.kind === 'number' && isComma(tokens[at + 1])) {
    person = true;
    at += 2;
  }
  if (tokens[at] && pack.isPersonRelative(tokens[at]!.low)) return { role: null, words: [], person: true };
  const from = tokens[at] && tokens[at]!.tags & TAG.determiner ? at + 1 : at;
  let to = from;
  while (to < tokens.length && to - from < 16 && !isComma(tokens[to]) && !isDash(tokens[to]) && tokens[to]!.kind !== 'quotation' && !(tokens[to]!.kind === 'mark') && !(tokens[to]!.tags & (TAG.relative | TAG.breaker | TAG.pronoun)) && !(tokens[to]!.tags & TAG.auxiliary && tokens[to]!.low !== "'s")) {
    if (tokens[to]!.cues && !(tokens[to]!.tags & PERSON_NOUN) && tokens[to]!.cues!.some((cue) => cue.form !== 'gerund')) break;
    to++;
  }
  const closed = to >= tokens.length || isComma(tokens[to]) || isDash(tokens[to]) || tokens[to]!.kind !== 'word' || (tokens[to]!.tags & (TAG.relative | TAG.auxiliary)) !== 0;
  while (to > from && tokens[to - 1]!.tags & (TAG.preposition | TAG.determiner | TAG.and)) to--;
  const head = headOf(tokens, { from, to }, pack);
  const words = closed && head && head.tags & PERSON_NOUN ? roleWords(tokens, from, to) : [];
  return words.length > 0 ? { role: wordsOf(text, tokens, { from, to }), words, person: true } : { role: null, words: [], person };
}

function roleWords(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (tokens[i]!.tags & PERSON_NOUN) words.push(tokens[i]!.low);
  return words;
}
