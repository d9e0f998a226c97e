/** Small questions about a lexed line: where sentences end, what is prose, what could stand in a credit. */
import { AGENCY_WORD, AND, ARTICLE, CITE_AFTER, CITE_BEFORE, FORMER, NOT_AGENCY, SMALL, SOURCE, UNNAMED } from './roles.ts';
import type { Token } from './tokens.ts';

const ABBREVIATIONS = new Set([
  'mr', 'mrs', 'ms', 'dr', 'st', 'gov', 'sen', 'rep', 'gen', 'lt', 'col', 'sgt', 'capt', 'prof', 'jr', 'sr', 'no', 'vol', 'inc', 'ltd', 'co', 'corp', 'calif', 'wash', 'fla', 'mass', 'conn', 'pa', 'va', 'md', 'tenn', 'ky', 'ala', 'ariz', 'ark', 'colo', 'del', 'ga', 'ill', 'ind', 'kan', 'la',
  'mich', 'minn', 'miss', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'tex', 'wis', 'wyo', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'nr', 'hl', 'ca', 'bzw', 'zb', 'mio', 'mrd', 'abs', 'art', 'им', 'ул', 'г', 'гг', 'стр', 'св', 'проф', 'акад', 'ген', 'dott', 'sig', 'sra', 'dña', 'lic', 'ing',
]);

/** Whether the token ends a sentence. */
export function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.shape !== 'sign' || !'.!?।'.includes(token.text)) return false;
  const before = tokens[i - 1], next = tokens[i + 1];
  if (token.text === '.' && before && !token.spaced) {
    const word = before.text.toLowerCase();
    if ((before.text.length === 1 && before.shape === 'title') || (ABBREVIATIONS.has(word) && before.shape !== 'lower' && before.form === null)) return next === undefined;
    if (before.shape === 'number' && next !== undefined && (next.shape === 'lower' || next.shape === 'number' || !next.spaced)) return false;
  }
  if (!next || next.spaced || next.edge) return true;
  // Glued: "Losail.EFE", and scripts that put no space after a full stop.
  if (next.shape === 'sign') return '")]-([/'.includes(next.text);
  if (next.form !== null) return before !== undefined && before.shape !== 'sign' && before.text.length > 1;
  return before !== undefined && (before.shape === 'lower' || before.shape === 'plain') && (next.shape === 'title' || next.shape === 'upper' || next.shape === 'plain');
}

export const isOpening = (token: Token | undefined): boolean => token !== undefined && (token.text === '(' || token.text === '[');
export const isClosing = (token: Token | undefined): boolean => token !== undefined && (token.text === ')' || token.text === ']');
export const isDash = (token: Token | undefined): boolean => token?.text === '-';
export const is = (token: Token | undefined, role: number): boolean => token !== undefined && (token.roles & role) !== 0;

/** A word of a name: capitalised, or of a script without capitals. Agency names and credit words are none. */
export const isNameWord = (token: Token): boolean => token.form === null && token.roles === 0 && (token.shape === 'title' || token.shape === 'upper' || token.shape === 'plain');

/** A lower-case word that no credit would hold. */
export function isProse(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.form !== null || token.shape === 'sign' || token.shape === 'number' || token.shape === 'plain') return false;
  const meaning = token.roles & ~(CITE_BEFORE | CITE_AFTER | FORMER | NOT_AGENCY);
  if (meaning !== 0) return false;
  if (token.roles !== 0) return true;
  return token.shape === 'lower' && !isSignature(tokens, i);
}

/** An author's signature in a slash chain or a bracket: "ino/dpa", "(kas/sid)". */
export function isSignature(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.shape !== 'lower' || token.text.length > 5) return false;
  const before = tokens[i - 1]?.text, next = tokens[i + 1]?.text;
  if (before === '/' || next === '/' || next === '-' || before === '-') return true;
  return (before === undefined || '(,[;'.includes(before)) && (next === undefined || '),];'.includes(next));
}

/** "agence Reuters", "Agence Farce-Presse", "Fress-Agentur": a word for agencies that is part of one's name, known or not. */
export function namesOne(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i - 1]?.text === '-' && !tokens[i]!.spaced) return true;
  return next !== undefined && is(tokens[i], AGENCY_WORD) && (next.form !== null || (next.shape === 'title' && isNameWord(next)));
}

/** What a run of tokens holds. */
export type Residue = {
  agencies: number[];
  unnamed: number[];
  /** Unexplained capitalised words, and the longest run of them. */
  names: number;
  longestName: number;
  /** Unexplained words of scripts without capitals. */
  plain: number;
  prose: number;
  sentences: number;
  words: number;
  quotes: boolean;
};

/** Counts what stands in tokens[from..to). */
export function residue(tokens: readonly Token[], from: number, to: number): Residue {
  const found: Residue = { agencies: [], unnamed: [], names: 0, longestName: 0, plain: 0, prose: 0, sentences: 0, words: 0, quotes: false };
  let run = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.shape === 'sign') {
      if (token.text === '"') found.quotes = true;
      if (i < to - 1 && endsSentence(tokens, i)) found.sentences++;
      if (token.text !== '.' && token.text !== '-' && token.text !== "'") run = 0;
      continue;
    }
    found.words++;
    if (token.form !== null) { found.agencies.push(i); run = 0; continue; }
    if (is(token, UNNAMED) && !namesOne(tokens, i)) found.unnamed.push(i);
    if (isProse(tokens, i)) { found.prose++; run = 0; continue; }
    const cited = token.shape === 'plain' && (token.roles & ~(CITE_BEFORE | CITE_AFTER | FORMER)) === 0;
    if (!isNameWord(token) && !cited) { if (!is(token, ARTICLE | SMALL)) run = 0; if (is(token, AND)) run = 0; continue; }
    if (token.shape === 'plain') found.plain += Math.max(1, Math.ceil(token.text.length / 4)); else found.names++;
    found.longestName = Math.max(found.longestName, ++run);
  }
  return found;
}

/** Two tokens of one name without a sign between them: "Reuters Connect", "AP Entertainment". */
export function touches(tokens: readonly Token[], left: number, right: number): boolean {
  const a = tokens[left], b = tokens[right];
  return a !== undefined && b !== undefined && !b.edge && a.shape !== 'sign' && b.shape !== 'sign';
}

/** [from, to) of each sentence. */
export function sentences(tokens: readonly Token[]): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i > from && is(tokens[i + 1], SOURCE) && marksSource(tokens, i + 1)) { found.push([from, i + 1]); from = i + 1; continue; }
    if (!endsSentence(tokens, i) || i + 1 - from < 2) continue;
    let to = i + 1;
    while (to < tokens.length && (tokens[to]!.text === '"' || isClosing(tokens[to])) && !tokens[to]!.spaced) to++;
    found.push([from, to]);
    from = to;
  }
  if (from < tokens.length) found.push([from, tokens.length]);
  return found;
}

/** "Quelle:", "来源：": opens a part of its own wherever it stands. */
const marksSource = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.text === ':' || tokens[i + 1]?.text === '=';
