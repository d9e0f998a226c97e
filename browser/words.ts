/** The interface's words in the language that the reader chose, or in the browser's. */
import type { Settings } from '../core/settings.ts';
import { en } from '../locales/en.ts';
import { ru } from '../locales/ru.ts';
import type { Words } from '../locales/words.ts';

const LOCALES: Record<Exclude<Settings['language'], 'auto'>, Words> = { en, ru };

/** The words for a choice; 'auto' follows the browser and falls back to English. */
export function wordsFor(language: Settings['language'], browserLanguages: readonly string[] = navigator.languages): Words {
  if (language !== 'auto') return LOCALES[language];
  const wanted = browserLanguages.map((tag) => tag.split('-')[0]).find((tag): tag is keyof typeof LOCALES => tag !== undefined && Object.hasOwn(LOCALES, tag));
  return LOCALES[wanted ?? 'en'];
}
