/** What a guard can do with what it has shown. */
export type WordControl = {
  /** The element that the word stands in. */
  host: Element;
  /** The reader's "don't". */
  dont(): void;
  /** Takes the word away without an answer. */
  close(): void;
};

/** The same for the line beside a field, which asks nothing. */
export type LineControl = Pick<WordControl, 'host' | 'close'>;
