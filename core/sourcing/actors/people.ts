/** The people of a text: each with full name, role and the pronoun used of them, found by full name, surname or office. */
import { nounPhraseBefore, openingBracket, type Range } from '../frames/noun-phrase.ts';
import { isComma, isDash } from '../frames/place.ts';
import type { Paragraph, Token } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import { PERSON_NOUN, TAG } from '../packs/tags.ts';
import { capitalRun, nameIn, wordsOf } from './names.ts';

/** `sure`: something in the text shows that this is a person and not a company of two words. */
export type Person = { name: string; role: string | null; pronoun: 'he' | 'she' | null; evidence: number; roleWords: Set<string> };

export class People {
  private readonly byName = new Map<string, Person>();
  private readonly bySurname = new Map<string, Person>();
  /** Surnames that two people share. */
  private readonly shared = new Set<string>();

  /** The person of a full name or surname in lower case; null when nobody of that name is known to be a person. */
  find(name: string): Person | null {
    const full = this.byName.get(name);
    if (full) return full.evidence > 0 ? full : null;
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    const person = this.bySurname.get(surname);
    return person && person.evidence > 0 && (!name.includes(' ') || !this.shared.has(surname)) ? person : null;
  }

  /** The one person whose role has this word ("the governor"); null when there is none, or more than one. */
  withRole(word: string): Person | null {
    let found: Person | null = null;
    for (const person of this.byName.values()) {
      if (person.evidence <= 0 || !person.roleWords.has(word)) continue;
      if (found) return null;
      found = person;
    }
    return found;
  }

  add(name: string, role: string | null, roleWords: readonly string[], pronoun: 'he' | 'she' | null, evidence: number): void {
    const key = name.toLowerCase();
    const known = this.byName.get(key) ?? this.sameAs(key);
    if (known) {
      known.evidence += evidence;
      known.role ??= role;
      known.pronoun ??= pronoun;
      for (const word of roleWords) known.roleWords.add(word);
      if (name.length > known.name.length) known.name = name;
      this.byName.set(key, known);
      return;
    }
    const person = { name, role, pronoun, evidence, roleWords: new Set(roleWords) };
    this.byName.set(key, person);
    const surname = key.slice(key.lastIndexOf(' ') + 1);
    if (this.bySurname.has(surname)) this.shared.add(surname);
    else this.bySurname.set(surname, person);
  }

  /** "Robert A. Caro" and "Robert Caro". */
  private sameAs(key: string): Person | undefined {
    const words = key.split(' ');
    const other = this.bySurname.get(words.at(-1)!);
    return other && other.name.toLowerCase().split(' ')[0] === words[0] ? other : undefined;
  }

  /** A surname that stands alone speaks for a person where two capitals could be a company. */
  surnameAlone(word: string): void {
    const person = this.bySurname.get(word);
    if (person) person.evidence += 1;
  }
}

/** Goes through a text once and lists its people; quotations are left out. */
export function peopleOf(text: string, paragraphs: readonly Paragraph[], pack: CompiledPack): People {
  const people = new People();
  const alone: string[] = [];
  for (const { tokens } of paragraphs) {
    for (let i = 0; i < tokens.length; i++) {
      const run = capitalRun(tokens, i, tokens.length);
      if (!run) continue;
      const name = nameIn(tokens, run, pack);
      if (name && name.range.to - name.range.from > 1) addPerson(text, tokens, name, people, pack);
      else if (name) alone.push(tokens[name.range.from]!.low);
      i = run.to - 1;
    }
  }
  for (const word of alone) people.surnameAlone(word);
  return people;
}

function addPerson(text: string, tokens: readonly Token[], { range, titled, unsure }: { range: Range; titled: boolean; unsure: boolean }, people: People, pack: CompiledPack): void {
  const before = roleBefore(text, tokens, range, pack);
  const after = roleAfter(text, tokens, range);
  const given = tokens.slice(range.from, range.to - 1).map((token) => pack.genderOf(token.low)).find((gender) => gender !== null) ?? null;
  let evidence = (titled ? 2 : 0) + (unsure ? 0 : 2) + (before ? 2 : 0) + (after.role ? 2 : 0) + (after.person ? 1 : 0);
  if (evidence === 0 && tokens[range.from - 1]?.tags && tokens[range.from - 1]!.tags & TAG.determiner) evidence = -2;
  const role = before?.role ?? after.role;
  const words = [...(before?.words ?? []), ...after.words];
  people.add(wordsOf(text, tokens, range), role, words, given ?? genderOfRole(words), evidence);
}

/** "Russian Deputy Foreign Minister | Sergei Ryabkov". */
function roleBefore(text: string, tokens: readonly Token[], name: Range, pack: CompiledPack): { role: string; words: string[] } | null {
  const phrase = nounPhraseBefore(tokens, name.to - 1, Math.max(0, name.from - 14), pack);
  if (!phrase || phrase.from >= name.from) return null;
  let from = phrase.from;
  while (from < name.from && (tokens[from]!.tags & TAG.determiner || tokens[from]!.low === "'s")) from++;
  const words = roleWords(tokens, from, name.from);
  const role = wordsOf(text, tokens, { from, to: name.from });
  return words.length > 0 && !/^(mr|mrs|ms|dr)\.?$/i.test(role) ? { role, words } : null;
}

/** "Sergei Ryabkov (D-Va.), 58, | the deputy foreign minister,". */
function roleAfter(text: string, tokens: readonly Token[], name: Range): { role: string | null; words: string[]; person: boolean } {
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
  if (tokens[at] && tokens[at]!.tags & TAG.relative && tokens[at]!.low === 'who') return { role: null, words: [], person: true };
  const from = tokens[at] && tokens[at]!.tags & TAG.determiner ? at + 1 : at;
  let to = from;
  while (to < tokens.length && to - from < 16 && !isComma(tokens[to]) && !isDash(tokens[to]) && tokens[to]!.kind !== 'quotation' && !(tokens[to]!.kind === 'mark') && !(tokens[to]!.tags & (TAG.relative | TAG.breaker | TAG.auxiliary | TAG.pronoun))) {
    if (tokens[to]!.cues && !(tokens[to]!.tags & PERSON_NOUN) && tokens[to]!.cues!.some((cue) => cue.form !== 'gerund')) break;
    to++;
  }
  const closed = to >= tokens.length || isComma(tokens[to]) || isDash(tokens[to]) || tokens[to]!.kind === 'mark' || (tokens[to]!.tags & (TAG.relative | TAG.auxiliary)) !== 0;
  const words = closed && to > from ? roleWords(tokens, from, to) : [];
  return words.length > 0 ? { role: wordsOf(text, tokens, { from, to }), words, person: true } : { role: null, words: [], person };
}

function roleWords(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (tokens[i]!.tags & PERSON_NOUN) words.push(tokens[i]!.low);
  return words;
}

function genderOfRole(words: readonly string[]): 'he' | 'she' | null {
  for (const word of words) {
    if (/(woman|mother|wife|daughter|sister|actress|queen|princess|duchess)$/.test(word)) return 'she';
    if (/(sman|father|husband|son|brother|actor|king|prince|duke)$/.test(word)) return 'he';
  }
  return null;
}
