/** The interface's words in the language that the reader chose, or in the browser's. */
import type { Settings } from '../core/settings.ts';
import { en } from '../locales/en.ts';
import { ru } from '../locales/ru.ts';
import type { Words } from '../locales/words.ts';
import { languageFor, type Language } from './language.ts';

const LOCALES: Record<Language, Words> = { en, ru };

/** The words for a choice, as languageFor has it. */
export function wordsFor(language: Settings['language'], browserLanguages?: readonly string[]): Words {
  return LOCALES[languageFor(language, browserLanguages)];
}
