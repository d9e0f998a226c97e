/** What every part of a surface needs at hand: the words, the sources that numerals point to, and the way to a passage. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Passage } from '../core/article/article.ts';
import type { ActRow } from '../core/legal/act-rows.ts';
import type { NoticeAct } from '../core/legal/legal.ts';
import type { Outcome } from '../core/legal/outcome.ts';
import type { Citation } from '../core/report.ts';
import type { SurfaceWords, Words } from '../locales/words.ts';

/** What the law engine knows of acts, handed in because components hold no rules: core/legal/act-rows.ts and core/legal/outcome.ts. */
export type Rules = { actRows: (acts: readonly NoticeAct[]) => ActRow[]; outcomeOf: (act: NoticeAct | undefined) => Outcome };

export type Surface = {
  words: SurfaceWords;
  citations: readonly Citation[];
  /** The language of the page, for its own words; null when it could not be told. */
  pageLanguage: string | null;
  rules: Rules;
  /** Shows a passage in the page and answers whether its words were found; 'quote': nothing may be shown there, so it is quoted here; null: neither. */
  showPassage: ((passage: Passage) => Promise<boolean>) | 'quote' | null;
  openSettings: () => void;
  /** Copies text and answers whether that was allowed; prints the notices of this page, where that can be done. Absent: neither. */
  takeAway?: { copy: (text: string) => Promise<boolean>; print: (() => void) | null } | undefined;
  /** Everything stands open from the start, as on paper. */
  unfolded?: boolean;
};

/** Null outside any surface: words that nobody handed in would have to be carried along everywhere. */
export const SurfaceContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('shown outside a surface: put it into a SurfaceContext.Provider');
  return surface;
}

export function useWords(): SurfaceWords {
  return useSurface().words;
}

/** The words that only our own pages have: popup, settings, welcome, what Caveat knows. */
export function useOwnWords(): Words {
  const words = useWords();
  if (!isWhole(words)) throw new Error('shown beside a page, where only the words of surfaces are: use useWords');
  return words;
}

const isWhole = (words: SurfaceWords): words is Words => 'known' in words;

/** The surface of a page that shows no report: words, and nothing to cite or to jump to. */
export function wordsOnly(words: SurfaceWords): Surface {
  return { words, citations: [], pageLanguage: null, rules: { actRows: () => [], outcomeOf: () => 'not-assessed' }, showPassage: null, openSettings: () => undefined };
}
