/** The language that the interface speaks. */
import type { Settings } from '../core/settings.ts';

export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for a choice; 'auto' follows the browser and falls back to English. */
export function languageFor(language: Settings['language'], browserLanguages: readonly string[] = navigator.languages): Language {
  if (language !== 'auto') return language;
  const wanted = browserLanguages.map((tag) => tag.split('-')[0]);
  return wanted.find((tag): tag is Language => LANGUAGES.some((one) => one === tag)) ?? 'en';
}
