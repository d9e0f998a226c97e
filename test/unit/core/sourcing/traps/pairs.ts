/** What a language's pairs of texts look like: one that springs a trap, and its twin in which the true thing stands. */
export type Trap =
  | 'letters that mean something else' | 'an agency that the story is about' | 'told to an agency' | 'a picture or a text' | 'words stuck together'
  | 'signatures of authors' | 'satire' | 'teasers after the text' | 'invisible signs' | 'a quotation that is no source' | 'a quotation without a speaker'
  | 'a text about anonymity' | 'a wrong language' | 'inflection' | 'an editor’s insertion' | 'a box beside the text' | 'a dateline on its own line' | 'a text that is cut off';

export type Pair = readonly [sprung: string, twin: string];

/** `agency` is the id of the agency that the twins credit. */
export type TrapTexts = { language: string; agency: string; pairs: Partial<Record<Trap, Pair>> };
