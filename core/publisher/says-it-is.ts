/**
 * A page at an unknown address that says it is a publisher we know, and carries what a mirror would carry. Anyone can copy all of it: it is
 * told as the page's own word and never makes the publisher known.
 */
import type { Article } from '../article/article.ts';
import type { RecordIndex } from '../record-index.ts';
import { findMatch } from './find-match.ts';
import { ownerByHost } from './find-owner.ts';
import { parseAddress, segmentsOf, type Address } from './url.ts';

/** Paths that any site has prove nothing. */
const PLAIN_PATH = /^(?:index\.\w+|home|[a-z]{2})?$/;

/**
 * The publisher that the page says it is, or null. Three things must agree: the canonical address is the publisher's, the publisher that its JSON-LD
 * states bears one of the publisher's names or is at its address, and the page stands at the same path as its canonical address, as in a mirror. What
 * Open Graph says can only speak against it: templates and sharing tools fill it in for anybody.
 */
export function saysItIs(address: Address, article: Article, index: RecordIndex): { id: string; name: string } | null {
  const { canonical, ogUrl, publisher: stated, publisherUrl } = article.metadata;
  const original = parseAddress(canonical ?? '');
  if (!original || original.host === address.host || !samePath(original, address)) return null;
  if (ogUrl !== null && parseAddress(ogUrl)?.host !== original.host) return null;
  const match = findMatch(original, index);
  const record = match && match.how !== 'account' ? index.publishers[match.owner.publisher] : undefined;
  if (!record || match?.owner.how === 'account' || match?.address !== original) return null;
  const home = parseAddress(publisherUrl ?? '');
  const owner = home && ownerByHost(home, index)?.publisher;
  // The address of another house that we know is no slip of a copying tool, which would write its own.
  if (owner && owner !== record.id) return null;
  const names = [record.name, ...record.otherNames.map(({ text }) => text)].map(folded);
  return owner || (stated !== null && names.includes(folded(stated))) ? { id: record.id, name: record.name } : null;
}

function samePath(one: Address, other: Address): boolean {
  const [a, b] = [segmentsOf(one.path).join('/'), segmentsOf(other.path).join('/')];
  return a === b && !PLAIN_PATH.test(a);
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
