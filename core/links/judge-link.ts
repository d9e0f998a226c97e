/** Tells whether a link leads to a publisher with a status that counts for the reader, also behind a redirector or a shortened address. */
import { findMatch, matchOfLink, type Match } from '../publisher/find-match.ts';
import type { AddressBook } from '../publisher/find-owner.ts';
import { innerAddress } from '../publisher/inner-address.ts';
import { isShortened } from '../publisher/shortened.ts';
import type { Address } from '../publisher/url.ts';
import type { LinkMark } from './counts.ts';
import type { LinkTable } from './link-table.ts';

const LONGEST_SHOWN = 500;

/** What is known of a link. `byWords`: its address says nothing, and the address that it shows in its words was read instead. */
export type LinkMatch = Match & { byWords: boolean };

/** Whose page a link leads to, by its address or, with a shortener, by its words. */
export function matchLink(href: string, words: () => string, book: AddressBook): LinkMatch | null {
  const match = matchOfLink(href, book);
  if (match) return { ...match, byWords: false };
  const shown = isShortened(href) ? shownAddress(words()) : null;
  const byWords = shown && findMatch(shown, book);
  return byWords && { ...byWords, byWords: true };
}

/** The mark of a link for the reader of the table; null for every other link. */
export function judgeLink(href: string, words: () => string, table: LinkTable): LinkMark | null {
  const match = matchLink(href, words, table);
  return (match && table.marks[match.owner.matched]) ?? null;
}

/** The address in the words of a link; null when the words are no address. Of "site.example/a-long-na…" the unfinished part is left out. */
function shownAddress(words: string): Address | null {
  const text = words.slice(0, LONGEST_SHOWN).trim();
  if (!text || /\s/.test(text)) return null;
  const cut = text.replace(/(?:…|\.{3})$/, '');
  if (cut === text) return innerAddress(text);
  // A host that was cut off could be anybody's.
  const [whole] = /^(?:https?:\/\/)?[^/]+\/(?:.*\/)?/i.exec(cut) ?? [];
  return innerAddress(whole);
}
