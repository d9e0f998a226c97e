/** How the guard and the script that shows its word speak with one another, both in our own world of the page. */
import type { Held } from './guard-listen.ts';
import type { ShownWord } from './guard-state.ts';

export type WordControl = {
  /** The element that the word stands in. */
  host: Element;
  /** The reader's "don't". */
  dont(): void;
  /** Takes the word away without an answer. */
  close(): void;
};

export type WordWorld = { caveatWord?: (shown: ShownWord, held: Held, gone: () => void) => WordControl };
