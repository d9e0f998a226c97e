/** Cuts a paragraph into tokens and sentences; each quotation is one token, so that nothing inside it is mistaken for the text's own words. */
import type { Cue, CompiledPack } from '../packs/compile-pack.ts';
import { CLOSING, isDigit, isHan, isInvisible, isLetter, isSpace } from './characters.ts';
import { partByDashes } from './dash-speech.ts';
import { hanWordEnd } from './han-words.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { cutSentences } from './sentences.ts';

export type Token = {
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark' | 'quotation';
  /** As printed, without invisible characters; empty for a quotation. */
  text: string;
  low: string;
  capital: boolean;
  tags: number;
  cues: readonly Cue[] | undefined;
  quotation: QuotationToken | null;
};

/** `words` counts the words inside; `first` is the first of them in lower case; `last` the last character; `domain`: "sport.de". */
export type QuotationToken = Quotation & { words: number; first: string; capital: boolean; last: string; domain: boolean };

/** Token indices [from, to) of each sentence; `soft`: parted from the one before only by a quotation's own full stop. */
export type Sentence = { from: number; to: number; soft: boolean };

export type Paragraph = { start: number; end: number; tokens: Token[]; sentences: Sentence[] };

/** Lexes `text` from `start` to `end`, one paragraph. `runsOn`: the next paragraph opens with a quotation mark. */
export function lexParagraph(text: string, start: number, end: number, pack: CompiledPack, runsOn = false): Paragraph {
  const tokens: Token[] = [];
  const marked = findQuotations(text, start, end, runsOn);
  const quotations = pack.dashSpeech ? partByDashes(text, marked, start, end, pack) : marked;
  let next = 0;
  let at = start;
  while (at < end) {
    const quotation = quotations[next];
    if (quotation && at === quotation.start) {
      tokens.push(quotationToken(text, quotation, pack));
      at = quotation.end;
      next++;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isSpace(code) || isInvisible(code) || (code === 0x2d && tokens.at(-1)?.kind === 'quotation' && tokens.at(-1)!.end === at && isLetter(text.charCodeAt(at + 1)))) at++;
    else at = readToken(text, at, quotation?.start ?? end, pack, tokens);
  }
  return { start, end, tokens, sentences: cutSentences(tokens, pack) };
}

/** Reads one word, number or mark and returns the offset behind it. */
function readToken(text: string, at: number, end: number, pack: CompiledPack, tokens: Token[]): number {
  const code = text.charCodeAt(at);
  if (!isLetter(code) && !isDigit(code) && !((code === 0x40 || code === 0x23) && isLetter(text.charCodeAt(at + 1)))) {
    tokens.push(token('mark', text, at, at + 1, pack));
    return at + 1;
  }
  if (pack.spaceless && isHan(code)) {
    const stop = hanWordEnd(text, at, end, pack);
    tokens.push(token('word', text, at, stop, pack));
    return stop;
  }
  let to = at + 1;
  let acronym = false;
  while (to < end) {
    const c = text.charCodeAt(to);
    if ((isLetter(c) && !(pack.spaceless && isHan(c))) || isDigit(c) || isInvisible(c)) {
      to++;
      continue;
    }
    const inner = to + 1 < end && (isLetter(text.charCodeAt(to + 1)) || isDigit(text.charCodeAt(to + 1)));
    if (inner && (c === 0x27 || c === 0x2019)) {
      // Possessive and contracted 's is a token of its own: "Ryabkov's", "he's".
      if (/^s$/i.test(text[to + 1]!) && !isLetter(text.charCodeAt(to + 2))) break;
      to++;
      if (pack.isElided(text.slice(at, to - 1).toLowerCase())) break;
      if (pack.partsSuffixes) {
        // Erdoğan'ın: the ending is a token of its own.
        to--;
        break;
      }
    } else if (inner && (c === 0x2d || c === 0x2011 || c === 0x26 || c === 0x5f || c === 0x40)) to++;
    else if (inner && c === 0x2e) {
      // U.S., MakingStarWars.net, 3.5
      acronym = isLetter(text.charCodeAt(to + 1));
      to++;
    } else if (inner && c === 0x2c && isDigit(text.charCodeAt(to - 1)) && isDigit(text.charCodeAt(to + 1))) to++;
    else if (c === 0x2e && (acronym || isInitial(text, at, to) || pack.isAbbreviation(text.slice(at, to + 1).toLowerCase()))) {
      to++;
      break;
    } else break;
  }
  const clitic = pack.cliticsOf.find((one) => to - at > one.length && text.slice(to - one.length, to).toLowerCase() === one);
  const stem = clitic ? to - clitic.length : to;
  tokens.push(token(isDigit(code) ? 'number' : 'word', text, at, stem, pack));
  if (clitic) tokens.push(token('word', text, to - clitic.length + clitic.lastIndexOf('-') + 1, to, pack));
  if (pack.partsSuffixes && (text[to] === "'" || text[to] === '’') && to + 1 < end && isLetter(text.charCodeAt(to + 1))) {
    let stop = to + 1;
    while (stop < end && isLetter(text.charCodeAt(stop))) stop++;
    tokens.push(token('word', text, to, stop, pack));
    return stop;
  }
  if ((text[to] === "'" || text[to] === '’') && /^s$/i.test(text[to + 1] ?? '') && !isLetter(text.charCodeAt(to + 2)) && to + 1 < end) {
    tokens.push(token('word', text, to, to + 2, pack));
    to += 2;
  }
  return to;
}

/** "J." in a name, and the second half of "U.S." */
function isInitial(text: string, from: number, to: number): boolean {
  if (to - from === 1) return text[from] !== text[from]!.toLowerCase() && text[from] !== 'I';
  return text[to - 2] === '.' && to - from < 8;
}

function token(kind: Token['kind'], text: string, start: number, end: number, pack: CompiledPack): Token {
  let raw = text.slice(start, end);
  if (kind !== 'mark' && /[\u00ad\u200b-\u200d\ufeff]/.test(raw)) raw = pack.code === 'fa' ? raw.replace(/[\u00ad\u200b\u200d\ufeff]/g, '') : raw.replace(/[\u00ad\u200b-\u200d\ufeff]/g, '');
  if (!/^[!-~]*$/.test(raw)) raw = raw.replaceAll('’', "'").normalize('NFC');
  const low = pack.code === 'tr' ? raw.toLocaleLowerCase('tr') : raw.toLowerCase();
  // "al-Balaous" is a name as well.
  const capital = kind === 'word' && (raw[0] !== low[0] || /^[a-z]{2,3}-\p{Lu}/u.test(raw));
  const word = kind === 'word';
  return { start, end, kind, text: raw, low, capital, tags: word ? pack.tagsOf(low) : 0, cues: word ? pack.cuesOf(low) : undefined, quotation: null };
}

function quotationToken(text: string, quotation: Quotation, pack: CompiledPack): Token {
  let words = 0;
  let first = '';
  let inWord = false;
  for (let i = quotation.from; i < quotation.to; i++) {
    const code = text.charCodeAt(i);
    const letter = isLetter(code) || isDigit(code);
    if (letter && (!inWord || isHan(code))) {
      words++;
      if (words === 1) {
        let to = i;
        while (to < quotation.to && (isLetter(text.charCodeAt(to)) || text[to] === '-')) to++;
        first = text.slice(i, to);
      }
    }
    inWord = letter || (inWord && (code === 0x27 || code === 0x2019 || code === 0x2d));
  }
  let last = quotation.to - 1;
  while (last > quotation.from && (isSpace(text.charCodeAt(last)) || CLOSING.includes(text[last]!))) last--;
  const low = pack.code === 'tr' ? first.toLocaleLowerCase('tr') : first.toLowerCase();
  const detail = { ...quotation, words, first: low, capital: first[0] !== low[0], last: text[last] ?? '', domain: isDomain(text.slice(quotation.from, Math.min(quotation.to, quotation.from + 40))) };
  return { start: quotation.start, end: quotation.end, kind: 'quotation', text: '', low: '', capital: detail.capital, tags: 0, cues: undefined, quotation: detail };
}

function isDomain(words: string): boolean {
  return /^[\w-]+(\.[\w-]+)?\.[a-z]{2,6}$/i.test(words);
}
