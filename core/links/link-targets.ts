/** What is to be said of the publishers that links of a page lead to: exact, from the records, each said once. */
import { collectCitations } from '../citations.ts';
import type { Notice, Reader, Scope } from '../legal/legal.ts';
import { reachingListings } from '../legal/listings.ts';
import { noticeOf } from '../legal/notice.ts';
import { strictestFirst } from '../legal/order.ts';
import { chainOf } from '../publisher/chain.ts';
import type { RecordIndex } from '../record-index.ts';
import type { Citation } from '../report.ts';
import { countsAs } from './counts.ts';
import { matchLink } from './judge-link.ts';

/** A publisher with the statuses that apply or may apply to the reader, the strictest first, of the place that was linked. */
export type LinkTarget = { id: string; name: string; notices: Notice[] };

export type Targets = {
  /** The number of the publisher that a link leads to; null where nothing counts for this reader. */
  publisherOf(href: string, words: string): number | null;
  /** Whether the address was read from the words of the link. */
  byWords(href: string, words: string): boolean;
  publishers(): LinkTarget[];
  citations(): Citation[];
};

/** Collects the publishers of links for one reader on one day (ISO). `detail`: how far from the reader a status may be. */
export function collectTargets(index: RecordIndex, reader: Reader, today: string, detail: Scope): Targets {
  const citations = collectCitations();
  const publishers: LinkTarget[] = [];
  const numbers = new Map<string, number | null>();
  return {
    publisherOf(href, words) {
      const match = matchLink(href, () => words, index);
      if (!match) return null;
      const { publisher, matched, how } = match.owner;
      const known = numbers.get(matched);
      if (known !== undefined) return known;
      const place = { host: match.address.host, path: match.address.path, account: how === 'account' ? matched : null };
      const listings = reachingListings(chainOf(publisher, index), place, index, today);
      const notices = strictestFirst(listings.map((listing) => noticeOf(listing, index, reader, today, citations))).filter(({ severity, scope }) => countsAs(scope, severity, detail) !== null);
      const same = publishers.findIndex(({ id, notices: others }) => id === publisher && keyOf(others) === keyOf(notices));
      const number = notices.length === 0 ? null : same >= 0 ? same : publishers.push({ id: publisher, name: index.publishers[publisher]?.name ?? publisher, notices }) - 1;
      // Parts of a host can have a status of their own that its records don't name: only accounts and hosts are remembered.
      if (how === 'account') numbers.set(matched, number);
      return number;
    },
    byWords: (href, words) => matchLink(href, () => words, index)?.byWords ?? false,
    publishers: () => publishers,
    citations: () => citations.list(),
  };
}

const keyOf = (notices: readonly Notice[]): string => notices.map(({ regime, publisher }) => `${regime} ${publisher}`).join();
