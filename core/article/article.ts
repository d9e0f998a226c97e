/** What a page says, as plain data: the only form in which the rest of Caveat ever sees a page. */
import type { EmbedAddress } from '../embeds/embed-at.ts';

/** A link inside a paragraph; `start` and `end` are UTF-16 offsets into that paragraph's text. */
export type Link = { href: string; text: string; start: number; end: number };

/** One paragraph of the article's own text, white space collapsed, zero-width characters and soft hyphens removed. */
export type Paragraph = {
  text: string;
  role: 'paragraph' | 'heading' | 'list-item' | 'blockquote' | 'preformatted';
  links: Link[];
};

/** Where a piece of furniture stands: what surrounds the text without being the text. */
export type Zone =
  | 'headline' //   title, kicker, standfirst above the text
  | 'byline' //     author lines, provider lines, date lines beside the headline
  | 'caption' //    figcaptions, picture credits, gallery lines
  | 'before' //     other short lines between headline and first paragraph
  | 'after' //      lines after the last paragraph (up to about twelve blocks), where credits stand
  | 'author-box' // a box about the author or the publisher
  | 'notice'; //    a legal label or notice that the page itself carries

/**
 * A line of furniture. `pieces` are the texts of its DOM text nodes in order (trimmed, empty ones left out), because
 * inline elements are often glued without a space ("Qatar World CupCredit: PA"); `text` is the pieces joined with spaces.
 */
export type Block = { zone: Zone; text: string; pieces: string[] };

/** What the page declares about itself in JSON-LD, Open Graph and meta elements: claims, not facts. */
export type DeclaredMetadata = {
  types: string[]; //             schema.org types seen, without prefix: "NewsArticle"
  publisher: string | null; //    JSON-LD publisher name
  publisherUrl: string | null; // JSON-LD address of the publisher, absolute
  siteName: string | null; //     og:site_name
  authors: string[]; //           JSON-LD author names, else meta author
  canonical: string | null; //    link rel=canonical, absolute
  ogUrl: string | null;
  ogType: string | null;
  accessibleForFree: boolean | null;
  policies: { kind: string; url: string }[]; // ownershipFundingInfo, ethicsPolicy, correctionsPolicy ...
};

/** An embedded post, player or page of a platform or of another site: its address, and its words where the page holds them. */
export type Embed = EmbedAddress & { text: string };

/** A publisher's own legal label or notice, found on the page. */
export type PageNotice = { kind: PageNoticeKind; text: string };
export type PageNoticeKind =
  | 'undesirable' //       "has been declared an 'undesirable organization'", and the warning that goes with it
  | 'foreign-agent' //     the label that Russian law forces on outlets and authors
  | 'extremist' //         "признан экстремистским", BY and RU forms
  | 'terrorist'
  | 'state-media' //       a label by which the page says that a state funds or controls it
  | 'other-legal';

export type Article = {
  url: string;
  host: string;
  /** 'article': a single story; 'publisher': a front or section page; 'other': neither could be made out. */
  kind: 'article' | 'publisher' | 'other';
  title: string | null;
  /** BCP 47, chosen by script and stop words first, the `lang` attribute second; null when neither tells. */
  language: string | null;
  published: string | null; // ISO 8601 as declared, date or date-time
  modified: string | null;
  /** Names as printed or declared, agencies included; a name appears once. */
  byline: string[];
  body: Paragraph[];
  furniture: Block[];
  metadata: DeclaredMetadata;
  notices: PageNotice[];
  embeds: Embed[];
  /** True when the page is a stub of a paywalled text: a closing credit may be missing. */
  cutOff: boolean;
};

/** A place in the page that can be found again by its words. `where: 'metadata'` has no visible place. */
export type Passage = { exact: string; prefix: string; suffix: string; where: 'body' | 'furniture' | 'metadata' };
