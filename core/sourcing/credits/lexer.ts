/** Splits a line into words, signs, agency names and credit words, in any script, in one pass. */
import { foldText, originalSpan } from './fold-text.ts';
import type { Folded } from './fold-text.ts';
import { COPY, PHOTO, SOURCE } from './roles.ts';
import { bestFit, firstWord } from './scanner.ts';
import type { Scanner } from './scanner.ts';
import { ARABIC, DIGIT, HAN, HANGUL, LETTER, MARK, signClass, SPACE } from './signs.ts';
import { domainEnd, isLower, longest, make, marked, shapeOf } from './tokens.ts';
import type { Token } from './tokens.ts';

export type Line = { original: string; folded: Folded; tokens: Token[] };

/**
 * Lexes a line. `pieces` are the texts of its text nodes in order, as in `Block`; without them the line is one piece.
 * Linear in the length of the line.
 */
export function lex(original: string, scanner: Scanner, pieces: readonly string[] = []): Line {
  const folded = foldText(original);
  const edges = edgesOf(original, folded, pieces);
  const { text } = folded;
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const cls = signClass(text.charCodeAt(at));
    if (cls === SPACE) { at++; spaced = true; continue; }
    const token = cls === MARK ? sign(text, at) : cls === HAN ? han(text, at, scanner) : word(text, at, cls, scanner);
    token.spaced = spaced;
    token.edge = tokens.length === 0 || edges.has(token.start);
    const before = tokens.at(-1);
    const twin = token.form && before?.text === '-' && !spaced ? tokens.at(-2) : undefined;
    if (twin?.form) twin.compound = false; // "AFP-Yonhap" names two agencies
    // "ap/dpa" in small letters is an author's signature.
    if (token.form && token.loose && token.text.length <= 2 && (before?.text === '/' || text[token.end] === '/')) token.form = null;
    if (token.form && !spaced && before?.text === '-' && !before.spaced && isWordEnd(text, before.start - 1) && tokens.at(-2)?.form === null && tokens.at(-2)?.shape !== 'upper') token.compound = true;
    if (token.form && (before?.text === '@' || before?.text === '#') && !spaced) token.form = null;
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return { original, folded, tokens };
}

/** The words of the line that a run of tokens stands for, as printed. */
export function printed(line: Line, start: number, end: number): string {
  const [from, to] = originalSpan(line.folded, start, end);
  return line.original.slice(from, to);
}

const isWordEnd = (text: string, at: number): boolean => at >= 0 && signClass(text.charCodeAt(at)) <= ARABIC && signClass(text.charCodeAt(at)) !== SPACE;

function edgesOf(original: string, folded: Folded, pieces: readonly string[]): Set<number> {
  const edges = new Set<number>();
  if (pieces.length < 2) return edges;
  let from = 0;
  for (const piece of pieces) {
    const at = original.indexOf(piece, from);
    if (at < 0) return edges;
    edges.add(folded.at === null ? at : foldedOffset(folded.at, at));
    from = at + piece.length;
  }
  return edges;
}

function foldedOffset(at: Uint32Array, original: number): number {
  let low = 0, high = at.length - 1;
  while (low < high) { const middle = (low + high) >> 1; if (at[middle]! < original) low = middle + 1; else high = middle; }
  return low;
}

function sign(text: string, at: number): Token {
  const token = make(text, at, at + 1, 'sign', null);
  if (token.text === '\u00a9' || token.text === '\u24d2') token.roles = COPY | PHOTO;
  // "(c)" is a copyright sign when a name follows.
  if (token.text === '(' && /^\([cC]\)/.test(text.slice(at, at + 3))) { token.end = at + 3; token.text = text.slice(at, at + 3); token.roles = COPY | PHOTO; }
  return token;
}

function han(text: string, at: number, scanner: Scanner): Token {
  const hit = longest(text, at, scanner.signs.get(text[at]!));
  if (hit) return marked(text, at, hit);
  let end = at + 1;
  while (end < text.length && signClass(text.charCodeAt(end)) === HAN && !scanner.signs.has(text[end]!)) end++;
  return make(text, at, end, 'plain', null);
}

function word(text: string, at: number, cls: number, scanner: Scanner): Token {
  let end = at + 1;
  while (end < text.length && joins(cls, signClass(text.charCodeAt(end)))) end++;
  const whole = text.slice(at, end);
  const lower = whole.toLowerCase();
  const hit = longest(text, at, scanner.words.get(lower));
  if (hit) return marked(text, at, hit);
  if (cls === HANGUL) return hangul(text, at, end, scanner);
  if (cls === ARABIC) return arabic(text, at, end, scanner);
  if (cls === LETTER || cls === DIGIT) {
    const next = text[end];
    if (next === '.') {
      const domain = domainEnd(text, end);
      if (domain > end) return make(text, at, domain, 'title', null);
    } else if (next === ':' || (next === ' ' && text[end + 1] === ':')) {
      const glued = gluedAt(text, at, end, scanner);
      if (glued > at) return make(text, at, glued, shapeOf(text.slice(at, glued)), null);
    }
    return make(text, at, end, whole === lower && cls === LETTER && isCased(whole) ? 'lower' : shapeOf(whole), null);
  }
  return make(text, at, end, 'plain', null);
}

const joins = (cls: number, next: number): boolean => cls === LETTER || cls === DIGIT ? next === LETTER || next === DIGIT : next === cls;

/** Inline elements often stick to the word before them: "Qatar World CupCredit: PA" is cut before "Credit". */
function gluedAt(text: string, at: number, end: number, scanner: Scanner): number {
  for (let i = Math.max(at + 2, end - LONGEST_GLUED); i < end - 1; i++) {
    if (!isLower(text[i - 1]!) || isLower(text[i]!)) continue;
    const tail = text.slice(i, end).toLowerCase();
    const entry = scanner.words.get(tail)?.find((candidate) => candidate.lower === tail);
    if (entry && (entry.roles & (PHOTO | SOURCE)) !== 0) return i;
  }
  return at;
}
/** Whether a word in lower case is of a script that has capitals; told by its first letter. */
const isCased = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x590);
};

const LONGEST_HANGUL = 12, LONGEST_GLUED = 60;
const PARTICLES = /^(?:은|는|이|가|에|에서|에게|을|를|의|과|와|도|로|으로|측|통신|통신사|기자|제공|특약|특파원|발)/;

/** Korean puts particles on a name without a space, so the longest known beginning of the word counts. */
function hangul(text: string, at: number, end: number, scanner: Scanner): Token {
  for (let cut = Math.min(end - 1, at + LONGEST_HANGUL); cut >= at + 2; cut--) {
    const head = text.slice(at, cut);
    const entry = scanner.words.get(head)?.find((candidate) => candidate.lower === head);
    if (!entry) continue;
    const name = bestFit(entry.forms, head);
    if (name && (name.form.risky || !PARTICLES.test(text.slice(cut, end)))) continue;
    if (!name && end - cut > 2) continue;
    return marked(text, at, { entry, end: cut, name });
  }
  return make(text, at, end, 'plain', null);
}

/** Arabic writes "and", "to", "by", "as" and the article on the word; the prefix becomes a word of its own. */
function arabic(text: string, at: number, end: number, scanner: Scanner): Token {
  for (const prefix of ['ال', 'و', 'ل', 'ب', 'ك', 'ف', 'وال', 'لل', 'بال']) {
    if (!text.startsWith(prefix, at) || end - at - prefix.length < 3) continue;
    const rest = at + prefix.length;
    const hit = longest(text, rest, scanner.words.get(firstWord(text.slice(rest, end))));
    if (!hit?.name || hit.name.loose || hit.name.form.risky) continue;
    const token = marked(text, rest, hit);
    token.prefix = prefix;
    token.start = at;
    token.text = text.slice(at, token.end);
    return token;
  }
  return make(text, at, end, 'plain', null);
}
