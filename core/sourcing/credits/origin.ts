/** Finds where a text first appeared, whether it was translated, and which staff a closing line names. */
import { endsSentence, is, isNameWord, isOpening, residue, sentences } from './line-parts.ts';
import { printed } from './lexer.ts';
import type { Line } from './lexer.ts';
import type { Token } from './tokens.ts';
import { AND, ARTICLE, BY, CLOSE, CLOSE_END, REPUBLISHED, ROLE, SMALL, STAFF, TRANSLATED, WITH } from './roles.ts';

const LONGEST_NOTE = 60;

/** The outlet of "Originally published by ...", as printed; null when the line says no such thing. */
export function republication(line: Line): { name: string; from: number; to: number } | null {
  const { tokens } = line;
  for (const [from, to] of sentences(tokens)) {
    if (to - from > LONGEST_NOTE) continue;
    for (let i = from; i < to; i++) {
      if (!is(tokens[i], REPUBLISHED)) continue;
      let at = i + 1;
      while (at < to && ((is(tokens[at], REPUBLISHED | ARTICLE | SMALL | BY | WITH) && tokens[at]!.shape !== 'title') || tokens[at]!.text === ':' || tokens[at]!.text === '"' || isOpening(tokens[at])) && tokens[at]!.form === null) at++;
      const end = nameEnd(tokens, at, to);
      // "originally published in English": a language or a year is no outlet.
      if (end > at && tokens[at]!.shape !== 'number' && !LANGUAGES.test(tokens[at]!.text)) return { name: printed(line, tokens[at]!.start, tokens[end - 1]!.end), from, to };
    }
  }
  return null;
}

const LANGUAGES = /^(?:english|german|french|spanish|russian|ukrainian|belarusian|chinese|arabic|persian|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|englisch|englischer|französisch|russisch|inglés|inglês|inglese|anglais|engels|engelska|engelsk|angielsku|angličtině|engleză|английском|англійській|англійською|ukrainisch|deutsch)$/i;

function nameEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  while (end < to && end - at < 7) {
    const token = tokens[end]!;
    const glue = end > at && (token.text === '&' || token.text === "'" || token.text === '-' || (token.text === '.' && !token.spaced && tokens[end + 1]?.spaced === false) || (is(token, SMALL | ARTICLE | AND) && end + 1 < to && tokens[end + 1]!.shape === 'title' && token.shape === 'lower' && token.text.length <= 3));
    if (!glue && token.form === null && (token.shape === 'lower' || token.shape === 'sign' || token.shape === 'number')) break;
    if (token.shape === 'plain' && is(token, SMALL | AND | ARTICLE)) break;
    end++;
  }
  while (end > at && tokens[end - 1]!.shape === 'sign') end--;
  return end;
}

/** Whether a short line says that the text is a translation. */
export function translation(line: Line): { from: number; to: number } | null {
  const { tokens } = line;
  for (const [from, to] of sentences(tokens)) {
    if (to - from > 40) continue;
    for (let i = from; i < to; i++) {
      if (!is(tokens[i], TRANSLATED)) continue;
      const whole = /\s/.test(tokens[i]!.text) || tokens[i + 1]?.text === ':';
      if (whole || residue(tokens, from, to).words <= 6) return { from, to };
    }
  }
  return null;
}

/** Staff that a closing line names: "Jane Doe and John Roe contributed to this report." People of an agency are left out. */
export function contributors(line: Line): string[] {
  const { tokens } = line;
  const found: string[] = [];
  for (const [from, to] of sentences(tokens)) {
    if (to - from > 80) continue;
    for (const [start, end] of staffParts(tokens, from, to)) found.push(...names(line, start, end));
  }
  return [...new Set(found)];
}

/** The tokens that name people: before "contributed to this report", after "additional reporting by". */
function staffParts(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  for (let i = from; i < to; i++) {
    const atStart = tokens[i - 1]?.text === ';' || residue(tokens, from, i).words <= 4;
    if (is(tokens[i], STAFF) && (found.length > 0 || atStart)) {
      let end = i + 1;
      while (end < to && tokens[end]!.text !== ';' && !(end > i + 2 && endsSentence(tokens, end))) end++;
      found.push([i + 1, end]);
      i = end;
      continue;
    }
    const closes = is(tokens[i], CLOSE) || (is(tokens[i], CLOSE_END) && tokens.slice(i + 1, to).every((token) => token.shape === 'sign'));
    if (!closes || i === from || found.length > 0) continue;
    const before = residue(tokens, from, i);
    if (before.prose <= 4 && !before.quotes && HELPED.test(tokens[i]!.text)) found.push([from, i]);
    break;
  }
  return found;
}

/** Closing words that people do; an agency's material is "used", people "contribute". */
const HELPED = /contribut|beigetragen|contribu|bidrag|bidro|colabor|collabor|участ|взял|удзель|bijge|droeg|werkte|přisp|współ|przyczy|contribui/i;

function names(line: Line, from: number, to: number): string[] {
  const { tokens } = line;
  const found: string[] = [];
  let agency = false;
  let start = -1;
  for (let i = from; i <= to; i++) {
    const token = tokens[i];
    if (token && i < to && token.form !== null) { agency = true; start = -1; continue; }
    const inName = token !== undefined && i < to && start >= 0 && (token.text === '.' || token.text === '-' || token.text === "'") && token.shape === 'sign' && !token.spaced;
    if (token && i < to && (isNameWord(token) || inName) && !(token.edge && start >= 0)) { if (start < 0) start = i; continue; }
    if (start >= 0) {
      const words = residue(tokens, start, i).words;
      const place = is(tokens[start - 1], SMALL);
      if (!agency && !place && words >= 2 && words <= 5) found.push(printed(line, tokens[start]!.start, tokens[i - 1]!.text === '.' && i - 1 > start ? tokens[i - 2]!.end : tokens[i - 1]!.end));
      start = -1;
    }
    if (!token || i >= to) break;
    // "Associated Press writers A and B, and C": a comma or "and" does not leave the agency's people, a new role without one does.
    if (is(token, ROLE) && !tokens.slice(Math.max(from, i - 3), i).some((before) => before.form !== null)) agency = false;
  }
  return found;
}
