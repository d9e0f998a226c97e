/** What a credit word does in a line. A word may do several things, so roles are bits. */
import type { CreditFrames } from './frames/frames.ts';

export const OPEN = 1 << 0;
export const SOURCE = 1 << 1;
export const HEAD = 1 << 2;
export const CLOSE = 1 << 3;
export const CLOSE_END = 1 << 4;
export const BY = 1 << 5;
export const AND = 1 << 6;
export const WITH = 1 << 7;
export const ARTICLE = 1 << 8;
export const AGENCY_WORD = 1 << 9;
export const ROLE = 1 << 10;
export const UNNAMED = 1 << 11;
export const PHOTO = 1 << 12;
export const FILE = 1 << 13;
export const RIGHTS = 1 << 14;
export const CITE_BEFORE = 1 << 15;
export const CITE_AFTER = 1 << 16;
export const SMALL = 1 << 17;
export const FORMER = 1 << 18;
export const REPUBLISHED = 1 << 19;
export const STAFF = 1 << 20;
export const TRANSLATED = 1 << 21;
/** The copyright sign and its word. */
export const COPY = 1 << 22;
/** What a text is called: "report", "article". */
export const TEXT_WORD = 1 << 24;
/** A longer name that only looks like an agency's. */
export const NOT_AGENCY = 1 << 23;

/** Frame field -> its bit. */
export const roleOf: Readonly<Record<Exclude<keyof CreditFrames, 'language'>, number>> = {
  open: OPEN, source: SOURCE, head: HEAD, close: CLOSE, closeEnd: CLOSE_END, by: BY, and: AND, with: WITH, articles: ARTICLE, agencyWords: AGENCY_WORD,
  roles: ROLE, unnamed: UNNAMED, photo: PHOTO, file: FILE, rights: RIGHTS, citeBefore: CITE_BEFORE, citeAfter: CITE_AFTER, small: SMALL, former: FORMER,
  republished: REPUBLISHED, staff: STAFF, translated: TRANSLATED, textWords: TEXT_WORD,
};

/** Roles of a foreign language's words that are told apart from prose by what stands beside them, so they always count. */
export const EVERYWHERE = OPEN | SOURCE | PHOTO | FILE | UNNAMED | AGENCY_WORD | CLOSE;
