/** What was found in a text about where its reporting comes from. "Found", never "all there is". */
import type { Passage } from '../article/article.ts';

/** UTF-16 offsets into `Sourcing.text`, end exclusive. */
export type Span = [start: number, end: number];

export type CreditForm = 'text-credit' | 'dateline' | 'byline' | 'photo-credit';

/** A credit to a wire agency. `agency` is null for "agencies" without names. */
export type Credit = { agency: string | null; name: string; form: CreditForm; text: string; passage: Passage | null };

export type SourceKind =
  | 'person' //       a named person, with or without a role
  | 'organisation' // an institution, company, party, court speaking for itself
  | 'statement' //    a body through a statement or spokesperson
  | 'anonymous' //    a human source whose name the outlet withholds
  | 'vague' //        "experts", "critics", "media reports", "residents"
  | 'media' //        another outlet is the source of a fact
  | 'document' //     filing, memo, study, poll, ruling, data
  | 'social-post';

export type Source = {
  id: string; // "s1", "s2", ... in the order of first mention
  kind: SourceKind;
  /** The full name at its fullest mention; null for anonymous and vague ones. */
  name: string | null;
  role: string | null;
  /** For a statement: the person who spoke for the body. */
  spokesperson: string | null;
  /** For a person quoted through another source's words: that source's id. */
  via: string | null;
  /** The words that name the source at first mention. */
  text: string;
  /** For an anonymous source: the reason given for withholding the name. */
  reason: string | null;
  quoted: number; //      passages in quotation marks
  paraphrased: number; // passages of reported speech
  declined: boolean; //   asked, no answer
  passages: Passage[];
};

/** One piece of text laid at somebody's door. Spans may be null; `source` may be null: "speaker not stated here". */
export type Attribution = {
  source: string | null;
  sourceSpan: Span | null;
  cueSpan: Span | null;
  contentSpan: Span | null;
  quoted: boolean;
};

/**
 * A link that leads out of the page, or something that it embeds. `publisher` is the id of a publisher that we know, else null. `embed.by`: the
 * account's own address, where that of an embedded post doesn't name it.
 */
export type OutboundLink = {
  href: string;
  text: string;
  embed?: { by: string | null };
  kind: 'own' | 'publisher' | 'primary' | 'other';
  publisher: string | null;
  passage: Passage | null;
};

/** A remark in a caption about a picture that is no credit: "(file photo)". */
export type PhotoNote = { text: string; passage: Passage };

export type Sourcing = {
  language: string | null;
  /** The language pack that was used for sources; null: credits and datelines only. */
  pack: string | null;
  /** The article text that all spans refer to: paragraphs joined with a blank line, or the given text unchanged. */
  text: string;
  /** Paragraphs of running text, and how many of them carry an attribution of each kind of source. */
  paragraphs: number;
  carried: { kind: SourceKind | 'unstated'; paragraphs: number }[];
  credits: Credit[];
  photoNotes: PhotoNote[];
  sources: Source[];
  attributions: Attribution[];
  links: OutboundLink[];
  /** Other ways the text says how it was made. */
  republishedFrom: string | null; // "Originally published by ..."
  contributors: string[]; //         staff named in a closing line
  /** "BERLIN —": where the text was filed from, without an agency: says where, not who. */
  placeDateline: Passage | null;
  /** The words that say that the text is a translation. */
  translated: Passage | null;
  cutOff: boolean;
};
