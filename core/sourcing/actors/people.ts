/** The people of a text: each with full name, role and the pronoun used of them, found by full name, surname or office. */
import { nounPhraseBefore, openingBracket, type Range } from '../frames/noun-phrase.ts';
import { headOf, isComma, isDash } from '../frames/place.ts';
import { lexParagraph, type Paragraph, type Token } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import { ACTOR, PERSON_NOUN, TAG } from '../packs/tags.ts';
import { capitalRun, nameIn, wordsOf } from './names.ts';

/** People of one surname that are told apart. */
const MOST_NAMESAKES = 20;

/** `key`: the name without case endings, in lower case. `evidence` above zero: something in the text shows that this is a person and not a company of two words. */
export type Person = { name: string; key: string; role: string | null; pronoun: 'he' | 'she' | null; evidence: number; roleWords: Set<string> };

export class People {
  private readonly fold: (name: string) => string;
  private readonly byName = new Map<string, Person>();
  /** First and last words of names -> the people who bear them, in the order of mention. */
  private readonly byEnd = new Map<string, Person[]>();
  private readonly byStart = new Map<string, Person[]>();
  private byRole: Map<string, Person | null> | null = null;
  /** Words in the middle: "Lula" of Luiz Inácio Lula da Silva. */
  private readonly byInner = new Map<string, Person[]>();

  constructor(pack: CompiledPack) {
    // "al-Balaous" goes on as "Balaous".
    this.fold = (name) => name.toLowerCase().split(' ').map((word) => pack.foldWord(word.replace(/^(al|ad|as|el|es|an|ar)-/, ''))).join(' ');
  }

  /**
   * The person of a full name, or of the part of it that the text goes on with (surname, given name, "Forrest Jones" of Michael
   * Forrest Jones); null when nobody of that name is known to be a person. Of two who share a surname the first one mentioned.
   */
  find(printed: string): Person | null {
    const name = this.fold(printed);
    const full = this.byName.get(name);
    if (full) return full.evidence > 0 ? full : null;
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const fits = ({ evidence, key: whole }: Person) => evidence > 0 && (whole.endsWith(` ${name}`) || whole.startsWith(`${name} `) || (name.includes(' ') && sharesEnds(whole, name)));
    const ending = this.byEnd.get(last)?.find(fits);
    if (ending) return ending;
    const starting = (this.byStart.get(name.split(' ')[0]!) ?? []).filter(fits);
    if (starting.length === 1) return starting[0]!;
    const inner = name.includes(' ') ? [] : (this.byInner.get(name) ?? []).filter(({ evidence }) => evidence > 0);
    return starting.length === 0 && inner.length === 1 ? inner[0]! : null;
  }

  /** The one person whose role has this word ("the governor"); null when there is none, or more than one. Ask when all are added. */
  withRole(word: string): Person | null {
    this.byRole ??= this.roles();
    return this.byRole.get(word) ?? null;
  }

  private roles(): Map<string, Person | null> {
    const roles = new Map<string, Person | null>();
    for (const person of new Set(this.byName.values())) {
      if (person.evidence > 0) for (const word of person.roleWords) roles.set(word, roles.has(word) ? null : person);
    }
    return roles;
  }

  add(name: string, role: string | null, roleWords: readonly string[], pronoun: 'he' | 'she' | null, evidence: number): void {
    const key = this.fold(name);
    const words = key.split(' ');
    const known = this.byName.get(key) ?? this.byEnd.get(words.at(-1)!)?.find((person) => sameName(person.key, key) || sameName(key, person.key)) ?? this.byStart.get(words[0]!)?.find((person) => sameName(person.key, key) || sameName(key, person.key));
    const person = known ?? { name, key, role: null, pronoun: null, evidence: 0, roleWords: new Set<string>() };
    person.evidence += evidence;
    person.role ??= role;
    person.pronoun ??= pronoun;
    for (const word of roleWords) person.roleWords.add(word);
    if (isBetter(name, key, person)) [person.name, person.key] = [name, key];
    this.byName.set(key, person);
    if (known) return;
    push(this.byEnd, words.at(-1)!, person);
    push(this.byStart, words[0]!, person);
    for (const word of words.slice(1, -1)) push(this.byInner, word, person);
  }

  /** A part of a name that stands alone speaks for a person where two capitals could be a company. */
  standsAlone(word: string): void {
    for (const person of this.byEnd.get(this.fold(word)) ?? []) person.evidence += 1;
  }
}

/** More of the name is better; of two case forms of it the shorter one is most likely the nominative. */
function isBetter(name: string, key: string, person: Person): boolean {
  return key === person.key ? name.length < person.name.length : key.length > person.key.length;
}

function sameName(whole: string, name: string): boolean {
  return sharesEnds(whole, name) || whole.endsWith(` ${name}`) || whole.startsWith(`${name} `);
}

/** "Robert A. Caro" and "Robert Caro": same first and last word. */
function sharesEnds(a: string, b: string): boolean {
  return a.slice(a.lastIndexOf(' ')) === b.slice(b.lastIndexOf(' ')) && a.slice(0, a.indexOf(' ')) === b.slice(0, b.indexOf(' '));
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list && list.length < MOST_NAMESAKES) list.push(person);
  else if (!list) map.set(key, [person]);
}

/** Goes through a text once and lists its people, those named in quotations and in `title` as well. */
export function peopleOf(text: string, paragraphs: readonly Paragraph[], title: string | null, pack: CompiledPack): People {
  const people = new People(pack);
  const alone: string[] = [];
  for (const paragraph of paragraphs) {
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

function addPerson(text: string, tokens: readonly Token[], { range, titled, unsure }: { range: Range; titled: boolean; unsure: boolean }, people: People, pack: CompiledPack): void {
  const before = roleBefore(text, tokens, range, pack);
  const after = roleAfter(text, tokens, range, pack);
  const given = tokens.slice(range.from, range.to - 1).map((token) => pack.genderOf(token.low)).find((gender) => gender !== null) ?? null;
  let evidence = (titled ? 2 : 0) + (unsure ? 0 : 2) + (before ? 2 : 0) + (after.role ? 2 : 0) + (after.person ? 1 : 0);
  if (pack.names === 'capital-nouns' && besideVerb(tokens, range)) evidence += 1;
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
