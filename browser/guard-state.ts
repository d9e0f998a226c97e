/** What the guard in a page is told: as little as it needs to notice an act, and the word itself only when it is to be shown. */
import type { SiteSigns } from '../core/acts/attempt.ts';
import type { GuardWord } from '../core/guard/guard-word.ts';
import type { Settings } from '../core/settings.ts';
import type { ButtonNames, GuardAct, Site } from '../data/schema.ts';
import type { Language } from './language.ts';

export type GuardStart = {
  /** Acts on the page's own publisher that a guard speaks before; empty where the page is nobody's that we know. */
  own: GuardAct[];
  /** The record of that publisher: what was agreed to on one is not agreed to on the next. */
  publisher: string | null;
  /** The "platform:handle" of the account that the page is of, and whatever else its publisher is called on that platform; none where it is nobody's that we know. */
  accounts: string[];
  /** False where no law that we know could make any of these acts cost this reader anything, so that no link has to be asked about. */
  links: boolean;
  /** How to tell acts in this page: records of its platform and of share bars, and what buttons are called. */
  sites: SiteSigns[];
  endpoints: Site['endpoints'];
  names: ButtonNames;
  /** What every control does, in a frame that is there for one act only. */
  only: GuardAct | null;
};

/** An act that is held back in a frame of the page: which, where, and the number that the answer carries back. */
export type FrameAct = { act: GuardAct; frameId: number; frameUrl: string; id: number };

export type ShownWord = {
  word: GuardWord;
  /** How often a word was shown before in this session: the first time in full, and never twice in the same words. */
  turn: number;
  language: Language;
} & Pick<Settings, 'theme' | 'textSize'>;
