/** Which language a text is in: by its script and small words first, by what the page declares second, and unsure rather than wrong. */
import { ARABIC_WORDS, CYRILLIC_WORDS, SMALL_WORDS, TELLING_LETTERS } from './language-words.ts';

/** A word's languages, and how many there are to choose from. */
type Words = { languages: string[]; of: Map<string, number[]> };

function wordsOf(table: Record<string, string>): Words {
  const languages = Object.keys(table);
  const of = new Map<string, number[]>();
  languages.forEach((language, at) => {
    for (const word of table[language]?.split(' ') ?? []) {
      const known = of.get(word);
      if (!known) of.set(word, [at]);
      else if (!known.includes(at)) known.push(at);
    }
  });
  return { languages, of };
}

const LATIN = wordsOf(SMALL_WORDS);
const CYRILLIC = wordsOf(CYRILLIC_WORDS);
const ARABIC = wordsOf(ARABIC_WORDS);

/** A script by the first and last codes of its blocks, and the languages written in it, the likeliest first; none for Latin: too many. */
type Script = { blocks: [first: number, last: number][]; languages: string[] };
const script = (languages: string, ...blocks: [first: number, last: number][]): Script => ({ blocks, languages: languages ? languages.split(' ') : [] });

const latin = script('', [0x1e00, 0x1eff]);
const cyrillic: Script = { blocks: [[0x400, 0x52f]], languages: [...CYRILLIC.languages, ...TELLING_LETTERS.map(({ language }) => language)] };
const arabic: Script = { blocks: [[0x600, 0x6ff], [0x750, 0x77f], [0xfb50, 0xfdff], [0xfe70, 0xfeff]], languages: ARABIC.languages };
const kana = script('ja', [0x3040, 0x30ff]);
const han = script('zh', [0x4e00, 0x9fff]);
const SCRIPTS: Script[] = [
  latin, cyrillic, arabic, kana, han,
  script('ko', [0xac00, 0xd7af]), script('el', [0x370, 0x3ff]), script('he yi', [0x590, 0x5ff]), script('hy', [0x530, 0x58f]), script('ka', [0x10a0, 0x10ff]),
  script('hi mr ne', [0x900, 0x97f]), script('bn', [0x980, 0x9ff]), script('ta', [0xb80, 0xbff]), script('te', [0xc00, 0xc7f]), script('th', [0xe00, 0xe7f]),
  script('lo', [0xe80, 0xeff]), script('bo', [0xf00, 0xfff]), script('my', [0x1000, 0x109f]), script('am ti', [0x1200, 0x137f]), script('km', [0x1780, 0x17ff]),
];

const LONGEST_SAMPLE = 4_000;
/** Below this many words the small words are too few to speak. */
const FEWEST_WORDS = 12;
const SURE_SHARE = 0.12;
const TELLING_SHARE = 0.004;
/** Near twins (Danish and Norwegian): what the page says decides between shares so close. */
const TWIN_SHARE = 0.93;

/** BCP 47 language of a text (primary subtag), or null when neither the text nor `declared` tells. */
export function detectLanguage(text: string, declared: string | null): string | null {
  const sample = text.slice(0, LONGEST_SAMPLE);
  const counts = countScripts(sample);
  const count = (one: Script): number => counts.get(one) ?? 0;
  const most = SCRIPTS.reduce((best, one) => (count(one) > count(best) ? one : best));
  if (count(most) === 0) return declared;
  // Japanese is mostly written in characters that it shares with Chinese; kana settle it, and a few in a Chinese text are a quotation.
  const asian = count(han) + count(kana);
  if (asian >= count(most) && count(latin) < asian * 2) {
    if (count(kana) > asian * 0.1 || (declared === 'ja' && count(kana) > 0)) return 'ja';
    return 'zh';
  }
  if (most === latin || most === cyrillic || most === arabic) {
    const words = sample.toLowerCase().match(/[\p{L}\p{M}‘ʻ’]+/gu) ?? [];
    if (most === latin) return byWords(words, LATIN, declared, true);
    return (most === cyrillic && byLetters(sample, count(most))) || byWords(words, most === cyrillic ? CYRILLIC : ARABIC, declared, false);
  }
  return declared && most.languages.includes(declared) ? declared : (most.languages[0] ?? declared);
}

const LAST_LATIN = 0x24f;
/** Blocks begin and end at multiples of sixteen, so that a row of sixteen codes belongs to one script. */
const rows = new Map<number, Script | undefined>();

function countScripts(sample: string): Map<Script, number> {
  const counts = new Map<Script, number>();
  let latinLetters = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code <= LAST_LATIN) {
      if (code > 0xbf || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b)) latinLetters++;
      continue;
    }
    const row = code >> 4;
    let found = rows.get(row);
    if (!found && !rows.has(row)) rows.set(row, (found = SCRIPTS.find(({ blocks }) => blocks.some(([first, last]) => code >= first && code <= last))));
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  counts.set(latin, (counts.get(latin) ?? 0) + latinLetters);
  return counts;
}

/** The language whose own letters stand out; null leaves it to the words. */
function byLetters(sample: string, letters: number): string | null {
  let best: string | null = null;
  let bestCount = Math.max(1, letters * TELLING_SHARE);
  for (const { language, letters: telling } of TELLING_LETTERS) {
    const found = sample.match(telling)?.length ?? 0;
    if (found > bestCount) [best, bestCount] = [language, found];
  }
  return best;
}

/**
 * The language whose small words make up the largest share. A declared language whose words are missing from a long text is not believed:
 * pages in isiZulu say "en".
 */
function byWords(words: string[], table: Words, declared: string | null, isLatin: boolean): string | null {
  const hits = table.languages.map(() => 0);
  for (const word of words) for (const at of table.of.get(word) ?? []) hits[at] = (hits[at] ?? 0) + 1;
  const shares = hits.map((count) => count / (words.length || 1));
  const best = shares.reduce((most, share, at) => (share > (shares[most] ?? 0) ? at : most), 0);
  const bestShare = shares[best] ?? 0;
  const declaredShare = declared === null ? undefined : shares[table.languages.indexOf(declared)];
  if (words.length >= FEWEST_WORDS && bestShare >= SURE_SHARE) return declaredShare !== undefined && declaredShare >= bestShare * TWIN_SHARE ? declared : (table.languages[best] ?? null);
  const long = words.length >= FEWEST_WORDS * 4;
  if (declared && declaredShare === undefined) return isLatin ? believable(declared) : declared;
  if (declared && declaredShare !== undefined && (!long || declaredShare >= SURE_SHARE / 2)) return declared;
  return null;
}

/** A declared language that we have no words for: believed unless it is written in another script than Latin. */
function believable(declared: string): string | null {
  return SCRIPTS.some(({ languages }) => languages.includes(declared)) ? null : declared;
}
