/** Finds the quoted stretches of one paragraph, whatever marks it uses: “ ”, " ", ‘ ’, ' ', `` '', « », » «, „ “, 「 」. Linear in its length. */
import { isDigit, isLetter, isSpace } from './characters.ts';

/** `start` and `end` take in the marks, `from` and `to` leave them out; `closed` is false when the paragraph ends first. */
export type Quotation = { start: number; end: number; from: number; to: number; closed: boolean };

/** Opening mark -> marks that may close it. Marks that both open and close are told apart by the white space around them. */
const CLOSERS: Record<string, string> = {
  '“': '”“"', '"': '"', '„': '“”"‟', '«': '»', '»': '«»', '‟': '”', '”': '”', '‹': '›', '›': '‹', '‘': '’', "'": "'", '‚': '‘’', '`': '', '「': '」', '『': '』', '〝': '〟', '＂': '＂',
};
const SINGLE = "‘'‚‹›";
/** A quotation in single marks longer than this is more likely two apostrophes. */
const LONGEST_SINGLE = 1_500;

/**
 * Quotations of `text` between `start` and `end`, in order, never overlapping; marks within a quotation belong to it.
 * An opening mark that nothing closes counts only at the start of the paragraph or when `runsOn` says that the next
 * paragraph goes on with the same quotation.
 */
export function findQuotations(text: string, start: number, end: number, runsOn = false): Quotation[] {
  const found: Quotation[] = [];
  const closing = new ClosingMarks(text, end);
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || isLetter(code)) {
      at++;
      continue;
    }
    const width = opens(text, at, start, end);
    if (width === 0) {
      at++;
      continue;
    }
    const close = closing.after(at, width);
    if (close) {
      found.push({ start: at, end: close.end, from: at + width, to: close.at, closed: true });
      at = close.end;
    } else if (!SINGLE.includes(text[at]!) && (runsOn || isBlank(text, start, at))) {
      found.push({ start: at, end, from: at + width, to: end, closed: false });
      at = end;
    } else at += width;
  }
  return found;
}

/** True when a paragraph starts with a double mark that opens a quotation. */
export function startsQuoted(text: string, start: number, end: number): boolean {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  return start < end && !SINGLE.includes(text[start]!) && opens(text, start, start, end) > 0;
}

/** Length of the opening mark at `at`, 0 if there is none. */
function opens(text: string, at: number, start: number, end: number): number {
  const mark = text[at]!;
  if (!(mark in CLOSERS)) return 0;
  const width = text[at + 1] === mark && (mark === '`' || mark === "'") ? 2 : 1;
  if ((mark === '`' && width === 1) || at + width >= end) return 0;
  if ('“„«「『〝'.includes(mark)) return 1;
  const before = at > start ? text[at - 1]! : ' ';
  const after = text.charCodeAt(at + width);
  const free = isSpace(before.charCodeAt(0)) || '([{—–-―/:'.includes(before) || (mark !== "'" && '“‘"'.includes(before));
  return free && (isLetter(after) || isDigit(after) || '“‘"\'«„…[($#@¿¡.-—'.includes(text[at + width]!)) ? width : 0;
}

/** Looks for closing marks; what was found, or not found, for one opening mark is kept for the next, so that the whole stays linear. */
class ClosingMarks {
  /** Kind of closing mark -> the nearest one seen so far, -1 when the paragraph has no more of them. */
  private readonly nearest = new Map<string, number>();
  private readonly text: string;
  private readonly end: number;

  constructor(text: string, end: number) {
    this.text = text;
    this.end = end;
  }

  /** The mark that closes what opens at `at`: its position and the offset after it. */
  after(at: number, width: number): { at: number; end: number } | null {
    const { text } = this;
    const mark = text[at]!;
    if (width === 2) {
      const i = this.next(`${mark}${mark}`, at + 2, (k) => text[k] === '"' || ((text[k] === "'" || text[k] === '’') && text[k + 1] === text[k]));
      return i < 0 ? null : { at: i, end: i + (text[i] === '"' ? 1 : 2) };
    }
    const closers = CLOSERS[mark]!;
    const single = SINGLE.includes(mark);
    if (mark === '"') return this.afterStraight(at);
    if (!single) {
      // „ “ and “ ” share a mark: one that stands before a letter, after a space, opens something and ends nothing.
      const i = this.next(mark, at + 1, (k) => closers.includes(text[k]!) && !(text[k] === mark && isSpace(text.charCodeAt(k - 1)) && isLetter(text.charCodeAt(k + 1))));
      return i < 0 ? null : { at: i, end: i + 1 };
    }
    // Single marks double as apostrophes: "the workers’ rights" closes only when nothing surer does.
    const ends = (k: number) => closers.includes(text[k]!) && !isSpace(text.charCodeAt(k - 1)) && !isLetter(text.charCodeAt(k + 1)) && !isDigit(text.charCodeAt(k + 1));
    const possessive = (k: number) => text[k - 1] === 's' && isSpace(text.charCodeAt(k + 1));
    const sure = this.next(mark, at + 1, (k) => ends(k) && !possessive(k));
    if (sure >= 0 && sure - at < LONGEST_SINGLE) return { at: sure, end: sure + 1 };
    const unsure = this.next(`${mark}s`, at + 1, (k) => ends(k) && possessive(k));
    return unsure >= 0 && unsure - at < LONGEST_SINGLE ? { at: unsure, end: unsure + 1 } : null;
  }

  /** A straight mark is closed by a curly one only when no curly one has opened since. */
  private afterStraight(at: number): { at: number; end: number } | null {
    const { text } = this;
    const straight = this.next('"', at + 1, (k) => text[k] === '"' && !(isSpace(text.charCodeAt(k - 1)) && isLetter(text.charCodeAt(k + 1))));
    const curly = this.next('"”', at + 1, (k) => text[k] === '”');
    const opened = this.next('"“', at + 1, (k) => text[k] === '“');
    const i = curly >= 0 && (straight < 0 || curly < straight) && (opened < 0 || opened > curly) ? curly : straight;
    return i < 0 ? null : { at: i, end: i + 1 };
  }

  private next(kind: string, from: number, closes: (at: number) => boolean): number {
    const known = this.nearest.get(kind);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    for (let i = from; i < this.end; i++) {
      if (!closes(i)) continue;
      this.nearest.set(kind, i);
      return i;
    }
    this.nearest.set(kind, -1);
    return -1;
  }
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}
