/** What the outermost element of every surface carries: language, direction, light or dark, and the size of its text. */
import type { Settings } from '../core/settings.ts';
import type { SurfaceWords } from '../locales/words.ts';

export function rootAttributes(words: SurfaceWords, { theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): { lang: string; dir: SurfaceWords['dir']; 'data-theme': string; style: string } {
  return { lang: words.language, dir: words.dir, 'data-theme': theme, style: `--text:${textSize}` };
}
