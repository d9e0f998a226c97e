/** What the outermost element of every surface carries: language, direction, light or dark, and the size of its text. */
import type { Settings } from '../core/settings.ts';
import type { Words } from '../locales/words.ts';

export function rootAttributes(words: Words, { theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): { lang: string; dir: Words['dir']; 'data-theme': string; style: string } {
  return { lang: words.language, dir: words.dir, 'data-theme': theme, style: `--text:${textSize}` };
}
