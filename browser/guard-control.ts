/** What a guard can do with the word that it has shown. */
export type WordControl = {
  /** The element that the word stands in. */
  host: Element;
  /** The reader's "don't". */
  dont(): void;
  /** Takes the word away without an answer. */
  close(): void;
};
