/**
 * Speech parted by dashes: «Это незаконно, — подчеркнул адвокат. — Мы обжалуем», where the speaker stands inside the quotation marks,
 * and — Это незаконно, — сказал он, where there are no marks at all. Used in Russian, Ukrainian, Polish, French, Spanish ...
 */
import type { CompiledPack } from '../packs/compile-pack.ts';
import { isLetter, isSpace } from './characters.ts';
import type { Quotation } from './quotations.ts';

const DASHES = '—–―-';

/** Takes the text's own words out of quotations, and adds the speech of a paragraph that opens with a dash. */
export function partByDashes(text: string, quotations: readonly Quotation[], start: number, end: number, pack: CompiledPack): Quotation[] {
  const list: Quotation[] = [];
  const opening = openingDash(text, start, end);
  if (opening >= 0 && quotations.every((one) => one.start > opening + 200)) {
    const speech = split(text, { start: opening, end, from: opening, to: end, closed: true }, pack, true);
    if (speech.length > 1 || speech[0]!.to < end) list.push(...speech);
  }
  const after = list.at(-1)?.end ?? start;
  for (const one of quotations) if (one.start >= after) list.push(...split(text, one, pack));
  return list;
}

/** Offset of the speech behind a dash at the start of a paragraph, -1 if there is none. */
function openingDash(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  if (!DASHES.includes(text[at] ?? 'x')) return -1;
  at++;
  if (at < end && !isSpace(text.charCodeAt(at))) return text[at - 1] === '—' ? at : -1;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at < end ? at : -1;
}

/** The pieces of a quotation that are speech; between them somebody is named: ", — сказал он. — ". `loose`: with no comma before the dash. */
function split(text: string, quotation: Quotation, pack: CompiledPack, loose = false): Quotation[] {
  const pieces: Quotation[] = [];
  let from = quotation.from;
  let first = true;
  for (let i = quotation.from + 1; i < quotation.to - 2; i++) {
    if (!DASHES.includes(text[i]!) || !isSpace(text.charCodeAt(i + 1))) continue;
    let before = i - 1;
    while (before > from && isSpace(text.charCodeAt(before))) before--;
    if ((!loose && !',!?….»”"'.includes(text[before]!)) || !speaks(text, i + 1, quotation.to, pack)) continue;
    pieces.push({ start: first ? quotation.start : from, end: before + 1, from, to: text[before] === ',' ? before : before + 1, closed: true });
    first = false;
    const next = resumes(text, i + 2, quotation.to, loose);
    if (next < 0) return pieces;
    from = next;
    i = next;
  }
  if (pieces.length === 0) return [quotation];
  pieces.push({ start: from, end: quotation.end, from, to: quotation.to, closed: quotation.closed });
  return pieces;
}

/** A reporting verb among the first words behind a dash. */
function speaks(text: string, from: number, end: number, pack: CompiledPack): boolean {
  let words = 0;
  for (let i = from; i < end && words < 3; ) {
    if (!isLetter(text.charCodeAt(i))) {
      if (!isSpace(text.charCodeAt(i))) return false;
      i++;
      continue;
    }
    let to = i;
    while (to < end && (isLetter(text.charCodeAt(to)) || (text[to] === '-' && isLetter(text.charCodeAt(to + 1))))) to++;
    const word = text.slice(i, to).toLowerCase();
    if (text[i] !== text[i]!.toLowerCase() && words === 0) return false;
    if (pack.cuesOf(word)?.some((cue) => cue.kind === 'speech' || cue.kind === 'stance')) return true;
    words++;
    i = to;
  }
  return false;
}

/** Offset where the speech goes on: behind the next dash that follows a comma or a full stop; -1 if it does not. */
function resumes(text: string, from: number, end: number, loose: boolean): number {
  for (let i = from; i < end - 1 && i - from < 300; i++) {
    if (!DASHES.includes(text[i]!) || !isSpace(text.charCodeAt(i + 1))) continue;
    let before = i - 1;
    while (before > from && isSpace(text.charCodeAt(before))) before--;
    if (!loose && !',.:;'.includes(text[before]!)) continue;
    let at = i + 1;
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    return at < end ? at : -1;
  }
  return -1;
}
