/** Words, signs and names of a lexed line, and how one of them is made. */
import { NOT_AGENCY } from './roles.ts';
import { bestFit } from './scanner.ts';
import type { AgencyForm, Entry } from './scanner.ts';
import { ARABIC, DIGIT, HAN, HANGUL, LETTER, signClass } from './signs.ts';

export type Shape = 'lower' | 'title' | 'upper' | 'plain' | 'number' | 'sign';

export type Token = {
  /** Offsets into the folded line. */
  start: number;
  end: number;
  text: string;
  shape: Shape;
  roles: number;
  form: AgencyForm | null;
  /** Written otherwise than listed ("afp"): only slash chains, brackets and picture credits may use it. */
  loose: boolean;
  /** White space stands before it. */
  spaced: boolean;
  /** A text node of the page begins here: what stands left of it may belong to something else. */
  edge: boolean;
  /** An ending follows without a space: "AP's", "STT:n", "AA'nın". */
  suffixed: boolean;
  /** Part of a compound: "dpa-Fotograf", "ex-AFP". */
  compound: boolean;
  /** Arabic prefix letter cut off before the name ("لرويترز"), else empty. */
  prefix: string;
};

export const make = (text: string, start: number, end: number, shape: Shape, entry: Entry | null): Token => ({
  start, end, text: text.slice(start, end), shape, roles: entry?.roles ?? 0, form: null, loose: false, spaced: false, edge: false, suffixed: false, compound: false, prefix: '',
});

export type Match = { entry: Entry; end: number; name: { form: AgencyForm; loose: boolean } | null };

/** The longest entry that stands at `at`. Agencies are checked for how they are written. */
export function longest(text: string, at: number, entries: readonly Entry[] | undefined): Match | null {
  if (!entries) return null;
  for (const entry of entries) {
    const end = at + entry.lower.length;
    if (end > text.length || text.slice(at, end).toLowerCase() !== entry.lower) continue;
    if (breaksWord(text, end)) continue;
    const name = entry.forms.length > 0 ? bestFit(entry.forms, text.slice(at, end)) : null;
    if (name === null && entry.roles === 0) continue;
    return { entry, end, name };
  }
  return null;
}

/** Whether an end at `end` would cut a word of a script with spaces in two. */
function breaksWord(text: string, end: number): boolean {
  if (end >= text.length) return false;
  const before = signClass(text.charCodeAt(end - 1)), after = signClass(text.charCodeAt(end));
  if (before === HANGUL || after === HAN || before === HAN) return false;
  return (before === LETTER || before === DIGIT || before === ARABIC) && (after === LETTER || after === DIGIT || after === ARABIC);
}

/** "ntv.de", "reuters.com": the end of an address that begins with the word that ends at `end`. */
export function domainEnd(text: string, end: number): number {
  let at = end;
  while (text[at] === '.' && /[a-z]/.test(text[at + 1] ?? '') && /[a-z0-9]/.test(text[at - 1] ?? '')) {
    at++;
    while (at < text.length && /[a-z0-9-]/.test(text[at]!)) at++;
  }
  return at;
}

export const isLower = (sign: string): boolean => sign === sign.toLowerCase() && sign !== sign.toUpperCase();


export function shapeOf(text: string): Shape {
  if (/^\d+$/.test(text)) return 'number';
  const lower = text.toLowerCase(), upper = text.toUpperCase();
  if (lower === upper) return 'plain';
  if (text === lower) return 'lower';
  return text === upper && text.length > 1 ? 'upper' : 'title';
}

export function marked(text: string, at: number, hit: Match): Token {
  const token = make(text, at, hit.end, shapeOf(text.slice(at, hit.end)), hit.entry);
  if (hit.name !== null && (hit.entry.roles & NOT_AGENCY) === 0) {
    const domain = domainEnd(text, hit.end);
    if (domain > hit.end) return make(text, at, domain, 'title', null);
    token.form = hit.name.form;
    token.loose = hit.name.loose;
    const next = text[hit.end], after = text[hit.end + 1] ?? '';
    if ((next === "'" || next === ':') && isLower(after) && signClass(after.charCodeAt(0)) === LETTER) token.suffixed = true;
    if (next === '-' && signClass(after.charCodeAt(0) || 32) === LETTER && !/^[A-Z]{2,5}\b/.test(text.slice(hit.end + 1, hit.end + 8))) token.compound = true;
  }
  return token;
}
