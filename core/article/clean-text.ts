/** Small judgements about strings: what is invisible in them, how much prose they hold, whether they end as a sentence does. */

const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
const INVISIBLE_ALL = /[\u00ad\u034f\u061c\u115f\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
// The two joiners are letters' business in Arabic, Persian and Indic writing and hold emoji together; elsewhere they are litter.
const STRAY_JOINER = /(?<![\u0600-\u1cff\ufb50-\ufeff\ufe0f\u{1f000}-\u{1faff}])[\u200c\u200d]|[\u200c\u200d](?![\u0600-\u1cff\u2600-\u27bf\ufb50-\ufeff\u{1f000}-\u{1faff}])/gu;
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
const WIDE_ALL = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/g;
const SENTENCE_END = /[.!?…。！？؟۔։।፧።][\p{Pe}\p{Pf}"'”“»«’」』[\]\s\d*]*$/u;

/** Takes out zero-width characters, soft hyphens and direction marks; full-width letters stay. */
export function visibleText(text: string): string {
  if (!INVISIBLE.test(text)) return text;
  const rest = text.replace(INVISIBLE_ALL, '');
  return /[\u200c\u200d]/.test(rest) ? rest.replace(STRAY_JOINER, '') : rest;
}

/** Visible text with each run of white space as one space, trimmed. */
export function tidy(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}

/** Length in letters of an alphabet: a Chinese, Japanese or Korean character says about as much as three. */
export function proseLength(text: string): number {
  return WIDE.test(text) ? text.length + 2 * (text.match(WIDE_ALL)?.length ?? 0) : text.length;
}

/** True when the text ends as a sentence does, closing quotes, brackets and footnote signs allowed. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** For comparing titles: letters and digits only, in lower case. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
