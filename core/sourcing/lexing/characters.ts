/** Classes of characters, decided without regular expressions for ASCII: every other file of the lexer leans on these. */

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;

/** Characters inside words that cannot be seen: soft hyphen, zero-width space, non-joiner and joiner. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0xfeff;
}

export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
}

export function isDigit(code: number): boolean {
  if (code < 0x80) return code >= 0x30 && code <= 0x39;
  return code >= 0x660 && code <= 0xff19 && !isHan(code) && DIGIT.test(String.fromCharCode(code));
}

/** A letter or combining mark; halves of surrogate pairs count as no letter, which leaves emoji out. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code >= 0xd800 && code <= 0xdfff) return false;
  if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x400 && code <= 0x52f)) return true;
  if (isHan(code)) return true;
  return LETTER.test(String.fromCharCode(code));
}

/** Chinese characters (and Japanese kanji): words in them are not parted by spaces. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** Marks that end a sentence. */
export const FULL_STOPS = '.!?…。！？؟۔।';
/** Marks that may stand behind a full stop and still belong to its sentence. */
export const CLOSING = '"”’\')]»“';
