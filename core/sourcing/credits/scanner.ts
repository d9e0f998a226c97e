/** Compiles agency forms and credit words into one look-up by first word (or first sign, in scripts without spaces). */
import { primary } from '../primary-language.ts';
import type { Agency } from '../../../data/schema.ts';
import { foldText } from './fold-text.ts';
import { allFrames } from './frames/all-frames.ts';
import type { CreditFrames } from './frames/frames.ts';
import { neutral, notAgencies } from './frames/neutral.ts';
import { looseForms, moreForms, PHOTO_FORM, pressLanguages, riskyForms, worldAgencies } from './more-forms.ts';
import { EVERYWHERE, NOT_AGENCY, roleOf } from './roles.ts';
import { DIGIT, HAN, LETTER, signClass } from './signs.ts';

/** One spelling of an agency's name. */
export type AgencyForm = {
  /** Agencies that share the spelling, the likeliest first. */
  agencies: Agency[];
  /** The spelling as listed, folded. */
  exact: string;
  /** Credits pictures only. */
  photo: boolean;
  /** Means something else as often as not: only strong frames, or the agency's own languages. */
  risky: boolean;
};

export type Entry = { lower: string; forms: AgencyForm[]; roles: number };

/** `words`: first word in lower case -> entries, longest first. `signs`: the same by first sign, for Han and Kana. */
export type Scanner = { words: Map<string, Entry[]>; signs: Map<string, Entry[]>; language: string | null };

const forms = new WeakMap<readonly Agency[], [Spelling, AgencyForm][]>();
const scanners = new WeakMap<readonly Agency[], Map<string, Scanner>>();

/** The scanner for a language; compiled once for a list of agencies. `language` is BCP 47 or null. */
export function scannerFor(agencies: readonly Agency[], language: string | null): Scanner {
  const key = primary(language);
  let byLanguage = scanners.get(agencies);
  if (!byLanguage) scanners.set(agencies, byLanguage = new Map<string, Scanner>());
  let scanner = byLanguage.get(key);
  if (!scanner) byLanguage.set(key, scanner = compile(agencies, key));
  return scanner;
}

/** Whether a risky form of the agency may be believed in a text of that language. */
export function atHome(agency: Agency, language: string | null): boolean {
  if (worldAgencies.has(agency.id)) return true;
  if (!language) return false;
  return agency.country.split('/').some((country) => (pressLanguages[country] ?? []).includes(primary(language)));
}

function compile(agencies: readonly Agency[], language: string): Scanner {
  const scanner: Scanner = { words: new Map(), signs: new Map(), language: language || null };
  for (const frames of [neutral, ...allFrames]) {
    const whole = frames === neutral || frames.language === language || frames.language === 'en';
    for (const phrase of phrasesOf(frames, whole)) add(scanner, phrase, null, phrase.role);
  }
  for (const name of notAgencies) add(scanner, spellingOf(name), null, NOT_AGENCY);
  for (const [spelling, form] of formsOf(agencies)) add(scanner, spelling, form, 0);
  for (const entries of [...scanner.words.values(), ...scanner.signs.values()]) if (entries.length > 1) entries.sort((a, b) => b.lower.length - a.lower.length);
  return scanner;
}

/** A folded phrase with the key that it is looked up by. */
type Spelling = { lower: string; key: string; han: boolean };
type Phrase = Spelling & { role: number };

const ownPhrases = new Map<CreditFrames, Phrase[]>(), foreignPhrases = new Map<CreditFrames, Phrase[]>();

/** A language's credit words: all of them, or those that count in texts of other languages too. Prepared once. */
function phrasesOf(frames: CreditFrames, whole: boolean): readonly Phrase[] {
  const known = (whole ? ownPhrases : foreignPhrases).get(frames);
  if (known) return known;
  const found: Phrase[] = [];
  for (const [field, role] of Object.entries(roleOf)) {
    if (!whole && (role & EVERYWHERE) === 0) continue;
    for (const phrase of frames[field as keyof typeof roleOf] ?? []) {
      const spelling = spellingOf(phrase);
      if (whole || isTelling(spelling, role)) found.push({ ...spelling, role });
    }
  }
  (whole ? ownPhrases : foreignPhrases).set(frames, found);
  return found;
}

/** Two syllables of Korean are a whole word. */
const HANGUL = /^\p{Script=Hangul}/u;

/** Of a foreign language only phrases count that prose of this one does not hold by chance. */
const isTelling = ({ lower, han }: Spelling, role: number): boolean => (role === roleOf.source || role === roleOf.photo ? lower.length > 2 || han || HANGUL.test(lower) : lower.length > 6);

function spellingOf(phrase: string): Spelling {
  const lower = foldText(phrase).text.toLowerCase().trim();
  const han = signClass(lower.charCodeAt(0)) === HAN;
  return { lower, han, key: han ? lower[0]! : firstWord(lower) };
}

function add(scanner: Scanner, { lower, key, han }: Spelling, form: AgencyForm | null, roles: number): void {
  const map = han ? scanner.signs : scanner.words;
  let entries = map.get(key);
  if (!entries) map.set(key, entries = []);
  const same = entries.find((entry) => entry.lower === lower);
  if (!same) entries.push({ lower, forms: form ? [form] : [], roles });
  else { same.roles |= roles; if (form) same.forms.push(form); }
}

/** The first run of letters and digits; phrases that begin with a sign are looked up by the word after it. */
export function firstWord(lower: string): string {
  const first = signClass(lower.charCodeAt(0));
  let end = 0;
  while (end < lower.length && (signClass(lower.charCodeAt(end)) === first || isWordPair(first, signClass(lower.charCodeAt(end))))) end++;
  return lower.slice(0, end);
}
const isWordPair = (a: number, b: number): boolean => (a === LETTER || a === DIGIT) && (b === LETTER || b === DIGIT);

function formsOf(agencies: readonly Agency[]): [Spelling, AgencyForm][] {
  const known = forms.get(agencies);
  if (known) return known;
  const byExact = new Map<string, AgencyForm>();
  for (const agency of agencies) {
    const ambiguous = new Set(agency.ambiguousForms.map(clean));
    for (const spelling of [...agency.forms, ...(/\s/.test(agency.name) ? [agency.name] : []), ...Object.values(agency.localNames).flat(), ...(moreForms[agency.id] ?? [])]) {
      const exact = clean(spelling);
      if (exact.length < 2) continue;
      const known = byExact.get(exact);
      if (known) { if (!known.agencies.includes(agency)) known.agencies.push(agency); continue; }
      const letters = exact.replace(/[^\p{L}]/gu, '');
      byExact.set(exact, {
        agencies: [agency], exact, photo: agency.kind === 'photo' || PHOTO_FORM.test(spelling),
        risky: ambiguous.has(exact) || riskyForms.has(exact) || (letters.length <= 3 && letters.toLowerCase() !== letters.toUpperCase() && !worldAgencies.has(agency.id)),
      });
    }
  }
  const list = [...byExact.values()].map((form): [Spelling, AgencyForm] => [spellingOf(form.exact), form]);
  forms.set(agencies, list);
  return list;
}

/** Folded, without the article, the brackets and the slashes that some records print with a form. */
function clean(spelling: string): string {
  return foldText(spelling).text.replace(/^The /, '').replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{M}\p{N}.]+$/u, '').trim();
}

/** The form that a spelling found in a text fits best, and whether it is written as listed; null when it fits none. */
export function bestFit(forms: readonly AgencyForm[], found: string): { form: AgencyForm; loose: boolean } | null {
  let loose: AgencyForm | null = null;
  for (const form of forms) {
    const how = fit(form, found);
    if (how === 'exact') return { form, loose: false };
    if (how === 'loose') loose ??= form;
  }
  return loose && { form: loose, loose: true };
}

function fit(form: AgencyForm, found: string): 'exact' | 'loose' | 'no' {
  if (found === form.exact) return 'exact';
  if (form.exact.length >= 4 && found === found.toUpperCase()) return 'exact';
  if (looseForms.has(form.exact.toLowerCase())) return 'loose';
  // A name of several words, or a long one, that is capitalised otherwise: "Agencia Efe", "Unian".
  return (/\s/.test(form.exact) || form.exact.length >= 6) && found[0] !== found[0]!.toLowerCase() ? 'exact' : 'no';
}
