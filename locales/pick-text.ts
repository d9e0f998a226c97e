/** Chooses the reader's language from a text that the data hold in several. */
import type { LocalText } from '../data/schema.ts';
import type { Picked } from './rich.ts';

/** The text in `language`; else in English, and then marked as English. A bare string is English; where there is no text, there is none to pick. */
export function pickText(text: LocalText, language: string): Picked;
export function pickText(text: LocalText | null, language: string): Picked | null;
export function pickText(text: LocalText | null, language: string): Picked | null {
  if (text === null) return null;
  const byLanguage: Record<string, string> = typeof text === 'string' ? { en: text } : text;
  const own = byLanguage[language];
  if (own !== undefined) return { text: own, lang: undefined };
  return { text: byLanguage['en'] ?? '', lang: 'en' };
}
