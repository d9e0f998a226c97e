/** What the script with the in-page surfaces lays ready in our own world of the page, which the page can't see. */
import type { SurfaceWords } from '../locales/words.ts';
import type { LineControl, WordControl } from './guard-control.ts';
import type { Held } from './guard-held.ts';
import type { FrameAct, ShownWord } from './guard-state.ts';
import type { Language } from './language.ts';

export type SurfaceWorld = {
  caveatWords?: Partial<Record<Language, SurfaceWords>>;
  caveatWord?: (shown: ShownWord, held: Held, gone: () => void) => WordControl;
  /** For an act in a frame of the page. */
  caveatFrameWord?: (shown: ShownWord, from: FrameAct) => void;
  /** The word that stands in the page now, whoever asked for it. */
  caveatOpenWord?: WordControl | undefined;
  caveatLine?: (shown: ShownWord, field: Element, gone: () => void) => LineControl;
};
