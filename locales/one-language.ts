/** What is sent into a page in one language only: the others would be half of it, and never be shown there. */

/** Names of a status in the state's own words: they are shown in their language, whichever the reader has. */
const OWN_WORDS = 'statusNames';

/** The same value, in which each text that is held in several languages is left in `language` or, where that is missing, in English. */
export function inOneLanguage<T>(value: T, language: string): T {
  return without(value, language) as T;
}

function without(value: unknown, language: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => without(one, language));
  const texts = value as Record<string, unknown>;
  // Only a text that is held in several languages has English for a name and words behind it.
  if (typeof texts['en'] === 'string') return { [language in texts ? language : 'en']: texts[language] ?? texts['en'] };
  return Object.fromEntries(Object.entries(texts).map(([name, part]) => [name, name === OWN_WORDS ? part : without(part, language)]));
}
