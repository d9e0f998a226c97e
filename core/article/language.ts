/** Which language a text is in: by its script and small words first, by what the page declares second, and unsure rather than wrong. */
import { ARABIC_WORDS, CYRILLIC_WORDS, SMALL_WORDS, TELLING_LETTERS } from './language-words.ts';

type Words = Map<string, Set<string>>;
const setsOf = (table: Record<string, string>): Words => new Map(Object.entries(table).map(([language, words]) => [language, new Set(words.split(' '))]));
const LATIN = setsOf(SMALL_WORDS);
const CYRILLIC = setsOf(CYRILLIC_WORDS);
const ARABIC = setsOf(ARABIC_WORDS);

/** Scripts in which (nearly) one language is written, and those that several share; the first of these is the fallback. */
const SCRIPTS: { letters: RegExp; languages: string[] }[] = [
  { letters: /[a-zà-ɏḀ-ỿ]/gi, languages: [] },
  { letters: /[\u0400-\u052f]/g, languages: [...CYRILLIC.keys(), ...TELLING_LETTERS.map(({ language }) => language)] },
  { letters: /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/g, languages: [...ARABIC.keys()] },
  { letters: /[\u3040-\u30ff]/g, languages: ['ja'] },
  { letters: /[\uac00-\ud7af]/g, languages: ['ko'] },
  { letters: /[\u4e00-\u9fff]/g, languages: ['zh'] },
  { letters: /[\u0370-\u03ff]/g, languages: ['el'] },
  { letters: /[\u0590-\u05ff]/g, languages: ['he', 'yi'] },
  { letters: /[\u0530-\u058f]/g, languages: ['hy'] },
  { letters: /[\u10a0-\u10ff]/g, languages: ['ka'] },
  { letters: /[\u0900-\u097f]/g, languages: ['hi', 'mr', 'ne'] },
  { letters: /[\u0980-\u09ff]/g, languages: ['bn'] },
  { letters: /[\u0b80-\u0bff]/g, languages: ['ta'] },
  { letters: /[\u0c00-\u0c7f]/g, languages: ['te'] },
  { letters: /[\u0e00-\u0e7f]/g, languages: ['th'] },
  { letters: /[\u0e80-\u0eff]/g, languages: ['lo'] },
  { letters: /[\u0f00-\u0fff]/g, languages: ['bo'] },
  { letters: /[\u1000-\u109f]/g, languages: ['my'] },
  { letters: /[\u1200-\u137f]/g, languages: ['am', 'ti'] },
  { letters: /[\u1780-\u17ff]/g, languages: ['km'] },
];

const LONGEST_SAMPLE = 6_000;
/** Below this many words the small words are too few to speak. */
const FEWEST_WORDS = 12;
const SURE_SHARE = 0.12;
const TELLING_SHARE = 0.004;

/** BCP 47 language of a text (primary subtag), or null when neither the text nor `declared` tells. */
export function detectLanguage(text: string, declared: string | null): string | null {
  const sample = text.slice(0, LONGEST_SAMPLE);
  const counts = SCRIPTS.map(({ letters }) => sample.match(letters)?.length ?? 0);
  const most = Math.max(...counts);
  if (most === 0) return declared;
  // Japanese is mostly written in characters that it shares with Chinese; kana settle it, and a few in a Chinese text are a quotation.
  const kana = counts[3] ?? 0;
  const han = counts[5] ?? 0;
  if (han + kana >= most && han + kana > 0 && (counts[0] ?? 0) < (han + kana) * 2) {
    if (kana > (han + kana) * 0.1) return 'ja';
    if (han >= kana) return declared === 'ja' && kana > 0 ? 'ja' : 'zh';
  }
  const at = counts.indexOf(most);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}‘ʻ’]+/gu) ?? [];
  if (at === 0) return byWords(words, LATIN, declared, true);
  if (at === 1) return byLetters(sample, most) ?? byWords(words, CYRILLIC, declared, false);
  if (at === 2) return byWords(words, ARABIC, declared, false);
  const languages = SCRIPTS[at]?.languages ?? [];
  return declared && languages.includes(declared) ? declared : (languages[0] ?? declared);
}

function byLetters(sample: string, letters: number): string | null {
  let best: string | null = null;
  let bestCount = Math.max(1, letters * TELLING_SHARE);
  for (const { language, letters: telling } of TELLING_LETTERS) {
    if (language === 'ru') continue;
    const count = sample.match(telling)?.length ?? 0;
    if (count > bestCount) [best, bestCount] = [language, count];
  }
  return best;
}

/**
 * The language whose small words make up the largest share. A declared language that the script allows but whose words are missing from
 * a long text is not believed: pages in isiZulu say "en".
 */
function byWords(words: string[], table: Words, declared: string | null, latin: boolean): string | null {
  const shares: [language: string, share: number][] = [];
  for (const [language, set] of table) {
    let hits = 0;
    for (const word of words) if (set.has(word)) hits++;
    shares.push([language, words.length ? hits / words.length : 0]);
  }
  shares.sort((a, b) => b[1] - a[1]);
  const [first, second] = shares;
  const declaredShare = shares.find(([language]) => language === declared)?.[1];
  const long = words.length >= FEWEST_WORDS * 4;
  if (first && words.length >= FEWEST_WORDS && first[1] >= SURE_SHARE) {
    // Near twins (Danish and Norwegian): what the page says decides between them.
    if (declaredShare !== undefined && declaredShare >= first[1] * 0.93) return declared;
    if (!second || first[1] > second[1]) return first[0];
  }
  if (declared && declaredShare === undefined) return latin || !first || first[1] < SURE_SHARE / 2 ? plausible(declared, latin) : first[0];
  if (declared && declaredShare !== undefined && (!long || declaredShare >= SURE_SHARE / 2)) return declared;
  return !long && first && first[1] > 0.2 && words.length >= 5 ? first[0] : null;
}

/** A declared language that we have no words for: believed unless it is written in another script. */
function plausible(declared: string, latin: boolean): string | null {
  const own = SCRIPTS.find(({ languages }) => languages.includes(declared));
  return latin && own ? null : declared;
}
