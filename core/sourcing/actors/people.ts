/** The people of a text: each with full name, role and the pronoun used of them, found by full name, surname or office. */
import type { CompiledPack } from '../packs/compile-pack.ts';

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
