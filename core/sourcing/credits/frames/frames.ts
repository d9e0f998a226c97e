/** What a language's credit words are: the shape that each file of this folder fills. */

/**
 * Phrases in lower case, as printed. Straight apostrophes and hyphens stand for every kind of them. Phrases may hold
 * several words and punctuation; none needs to say the agency's name.
 */
export type CreditFrames = {
  /** BCP 47. */
  language: string;
  /** Opens a text credit, a list of agencies follows: "with reporting by". */
  open?: readonly string[];
  /** Opens a source line when a colon, an equals sign or the agency itself follows: "source". */
  source?: readonly string[];
  /** Opens the text itself with a credit, as Persian papers do: "به گزارش". */
  head?: readonly string[];
  /** Ends a credit that began with the agency: "contributed to this report". */
  close?: readonly string[];
  /** The same, but only as the last words of a sentence: "contributed". */
  closeEnd?: readonly string[];
  /** Opens a byline. */
  by?: readonly string[];
  and?: readonly string[];
  with?: readonly string[];
  articles?: readonly string[];
  /** What an agency is called beside its name: "news agency". */
  agencyWords?: readonly string[];
  /** What its people are called: "writer", "correspondent". */
  roles?: readonly string[];
  /** Agencies without names: "agencies", "wire services". */
  unnamed?: readonly string[];
  /** Opens or ends a picture credit: "photo", "picture by". */
  photo?: readonly string[];
  /** Remarks on a picture that are no credit: "file photo". */
  file?: readonly string[];
  /** "All rights reserved" and other words that may follow a credit. */
  rights?: readonly string[];
  /** Before the agency, inside a text: the agency is a medium cited. "told", "according to". */
  citeBefore?: readonly string[];
  /** After the agency, inside a text: the same. "reported". */
  citeAfter?: readonly string[];
  /** Small words that may stand within a place, a name or a list: "in", "de". */
  small?: readonly string[];
  /** Words that make a person or a thing of the past of it: "former". */
  former?: readonly string[];
  /** Opens "first published by ..."; the outlet's name follows. */
  republished?: readonly string[];
  /** Opens a line that names staff who helped: "additional reporting by". */
  staff?: readonly string[];
  /** What a text is called: "report", "article"; a credit inside a sentence speaks of it. */
  textWords?: readonly string[];
  /** Says that the text is a translation or an adaptation. */
  translated?: readonly string[];
};
