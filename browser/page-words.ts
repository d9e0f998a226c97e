/** The words of our surfaces inside a page, in the one language that the reader has: what is put into a page is kept short, it is compiled anew in each. */
import type { SurfaceWords } from '../locales/words.ts';
import type { Language } from './language.ts';
import type { SurfaceWorld } from './surface-world.ts';

const world = globalThis as SurfaceWorld;

/** Lays words ready beside those that are there. */
export function layWords(language: Language, words: SurfaceWords): void {
  world.caveatWords = { ...world.caveatWords, [language]: words };
}

/** False where the reader chose another language since words were laid in this page. */
export function hasWords(language: Language): boolean {
  return world.caveatWords?.[language] !== undefined;
}

/** The words in a language or, where they are missing, in one that is there: no act may be lost for want of words. */
export function pageWords(language: Language): SurfaceWords {
  const words = world.caveatWords?.[language] ?? Object.values(world.caveatWords ?? {})[0];
  if (!words) throw new Error('no words were laid in this page: laySurfacesReady does');
  return words;
}
