/** Folds the spellings that printed credits vary in (full width, dashes, quotes, invisible characters), keeping every offset. */

/** `text` has one spelling for each sign; `at[i]` is the offset in the original of its i-th unit (null: the offsets are equal). */
export type Folded = { text: string; at: Uint32Array | null; length: number };

/** Anything outside Latin letters that a fold could touch; texts without it are used as they are. */
const MAY_FOLD = /[\u00a0\u00ab\u00ad\u00b4\u00b7\u00bb\u0130\u0131\u02bc\u05f3\u05f4\u0600-\u06ff\u1680\u2000-\u206f\u2219\u22c5\u3000-\u301f\u30a0\u30fb\ufb00-\ufefc\ufeff\uff01-\uff9f]/;

const SPACE = ' ';
const table = new Map<number, string>();
const fold = (signs: string, to: string): void => { for (const sign of signs) table.set(sign.codePointAt(0)!, to); };
fold('\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u2028\u2029', SPACE);
// Soft hyphen, zero-width signs, joiners, direction marks, byte order mark; Arabic vowel marks and the stretching stroke.
fold('\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\u0640', '');
for (let code = 0x64b; code <= 0x65f; code++) table.set(code, '');
fold('\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u30a0', '-');
fold('\u00b4\u2018\u2019\u201a\u201b\u2032\u02bc\u05f3', "'");
fold('\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2039\u203a\u05f4\u300c\u300d\u300e\u300f\u301d\u301e\u301f', '"');
fold('\u2022\u2219\u22c5\u30fb\u2027', '\u00b7');
fold('\u3001\u060c', ',');
fold('\u3002\u06d4', '.');
fold('\u061b', ';');
fold('\u061f', '?');
fold('\u3010\u3014\u3016\u3018\u301a\u3008\u300a', '[');
fold('\u3011\u3015\u3017\u3019\u301b\u3009\u300b', ']');
fold('\u2026', '.');
// Turkish dotted and dotless i would change length or letter in lower case.
fold('\u0130', 'I');
fold('\u0131', 'i');
// Persian and Arabic keyboards write the same letters with different code points.
fold('\u06cc\u0649\u06d0', '\u064a');
fold('\u06a9', '\u0643');
fold('\u0629\u06c0\u06c1\u06d5', '\u0647');
fold('\u0623\u0625\u0671', '\u0627');
for (let digit = 0; digit < 10; digit++) fold(String.fromCharCode(0x660 + digit, 0x6f0 + digit), String(digit));

const foldUnit = (code: number): string | undefined => {
  const known = table.get(code);
  if (known !== undefined) return known;
  if ((code >= 0xff01 && code <= 0xff9f) || (code >= 0xfb00 && code <= 0xfefc)) {
    const plain = String.fromCharCode(code).normalize('NFKC');
    return [...plain].map((sign) => table.get(sign.codePointAt(0)!) ?? sign).join('');
  }
  return undefined;
};

/** Folds a text. Linear in its length; texts in plain Latin come back unchanged. */
export function foldText(original: string): Folded {
  if (!MAY_FOLD.test(original)) return { text: original, at: null, length: original.length };
  const out: string[] = [];
  const at: number[] = [];
  let moved = false;
  let from = 0;
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i);
    // The Arabic stretching stroke is a dash when it stands alone.
    const folded = code < 0xa0 ? undefined : code === 0x640 && (i === 0 || original[i - 1] === ' ') ? '-' : foldUnit(code);
    if (folded === undefined) { if (moved) at.push(i); continue; }
    if (folded.length !== 1 && !moved) { moved = true; for (let k = 0; k < i; k++) at.push(k); }
    out.push(original.slice(from, i), folded);
    from = i + 1;
    if (moved) for (let k = 0; k < folded.length; k++) at.push(i);
  }
  out.push(original.slice(from));
  if (moved) at.push(original.length);
  return { text: out.join(''), at: moved ? Uint32Array.from(at) : null, length: original.length };
}

/** The span of the original that a span of the folded text stands for. */
export function originalSpan(folded: Folded, start: number, end: number): [start: number, end: number] {
  if (folded.at === null) return [start, end];
  const from = folded.at[start] ?? folded.length;
  // The last unit's own offset plus one, so that invisible characters after the span stay out of it.
  const to = end > start ? (folded.at[end - 1] ?? folded.length - 1) + 1 : from;
  return [from, to];
}
