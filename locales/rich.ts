/** Sentences whose parts differ in weight or voice, as plain data; components turn them into elements. */

/** `strong`: the act that a sentence is about. `quote`: the words of a page, a law or a state, set apart by their letter. */
export type Piece = string | { strong: string } | { quote: string; lang?: string | undefined };
export type Rich = Piece[];

/** A text in the reader's language, or in another: then `lang` says which. */
export type Picked = { text: string; lang: string | undefined };

/** The sentence as plain text; `quote` sets the marks of the language. */
export function plainText(rich: Rich, quote: (text: string) => string): string {
  return rich.map((piece) => (typeof piece === 'string' ? piece : 'strong' in piece ? piece.strong : quote(piece.quote))).join('');
}
