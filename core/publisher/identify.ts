/** Finds the publisher of a page, wherever it is met: on its site, a mirror or an account, in an archive, a translation or a viewer. */
import type { Article } from '../article/article.ts';
import type { RecordIndex } from '../record-index.ts';
import { accountKeys } from './accounts.ts';
import { chainOf } from './chain.ts';
import { copyOf } from './copies.ts';
import { declaredName } from './declared-name.ts';
import { findMatch, matchOfLink, type Match } from './find-match.ts';
import type { Identity } from './identity.ts';
import { platformOf } from './platforms.ts';
import { saysItIs } from './says-it-is.ts';
import { parseAddress, segmentsOf, type Address } from './url.ts';

/** Short numbers in place of the address copied: "archive.ph/AbC12". */
const ARCHIVE_WITH_NUMBERS = /^archive\.(?:today|ph|is|li|vn|md|fo)$/;

/**
 * Identifies a page by its address, and by what it declares where the address alone can't tell. A declaration never makes a
 * publisher known: any page can claim any name.
 */
export function identify(url: string, article: Article | null, index: RecordIndex): Identity {
  const address = parseAddress(url);
  const match = address && ((article && findByOwnCanonical(address, article, index)) ?? findMatch(address, index));
  const publisher = match && index.publishers[match.owner.publisher];
  const host = address?.host ?? '';
  if (!match || !publisher) {
    const name = declaredName(article);
    const says = address && article && saysItIs(address, article, index);
    return { finding: name === null ? { kind: 'unknown' } : { kind: 'declared', name, ...(says ? { says } : {}) }, chain: [], place: null, host, pageKind: pageKind(address, null, article) };
  }
  const account = match.owner.how === 'account' ? match.owner.matched : null;
  return {
    finding: { kind: 'known', id: publisher.id, name: publisher.name, how: match.how, matched: match.owner.matched },
    chain: chainOf(publisher.id, index),
    place: { host: match.address.host, path: match.address.path, account },
    host,
    pageKind: pageKind(address, match, article),
  };
}

/** The id of the publisher that a link leads to, through redirectors, archives and the like; null when it is none of ours. */
export function publisherOfUrl(href: string, index: RecordIndex): string | null {
  return matchOfLink(href, index)?.owner.publisher ?? null;
}

/**
 * Platforms and archives write the canonical address of their pages themselves. It names the owner of a post, or the page copied, where
 * the address in the bar holds but a number. It counts only when it stays with the same service and, in a network, with the same post.
 */
function findByOwnCanonical(address: Address, article: Article, index: RecordIndex): Match | null {
  const platform = platformOf(address.host);
  if (!platform && !ARCHIVE_WITH_NUMBERS.test(address.host)) return null;
  if (accountKeys(address).length > 0 || copyOf(address)) return null;
  for (const declared of [article.metadata.canonical, article.metadata.ogUrl]) {
    const canonical = declared === null ? null : parseAddress(declared);
    const sameService = canonical && (platform ? platformOf(canonical.host) === platform && namesSamePost(address, canonical) : ARCHIVE_WITH_NUMBERS.test(canonical.host));
    const match = sameService ? findMatch(canonical, index) : null;
    if (match?.how === (platform ? 'account' : 'archive')) return match;
  }
  return null;
}

/**
 * Whether a canonical address names what the address does: a network goes on without a load, and what the page before declared may still stand there. Whose
 * account it is, is the first word of it and proves nothing.
 */
function namesSamePost(address: Address, canonical: Address): boolean {
  const named = [...segmentsOf(canonical.path).slice(1), ...valuesOf(canonical)];
  return [...segmentsOf(address.path).slice(-1), ...valuesOf(address)].some((name) => named.includes(name));
}

const valuesOf = ({ query }: Address): string[] => [...new URLSearchParams(query).values()].map((value) => value.toLowerCase());

function pageKind(address: Address | null, match: Match | null, article: Article | null): Identity['pageKind'] {
  if (match?.how === 'account' || (address && platformOf(address.host) && accountKeys(address).length > 0)) return 'account';
  if (match && isFront(match)) return 'publisher';
  return article?.kind ?? 'other';
}

/** The front page of a site, or of the part of it that is the publisher's. */
function isFront({ owner, address }: Match): boolean {
  const scope = segmentsOf(owner.matched).length - 1;
  return segmentsOf(address.path).length <= Math.max(scope, 0);
}
