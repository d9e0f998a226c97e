/** Finds whose page an address shows: a publisher's own, or a copy of one; and where a link leads through redirectors. */
import { copyOf, DEEPEST_COPY } from './copies.ts';
import { ownerByAccount, ownerByHost, type AddressBook, type Owner } from './find-owner.ts';
import type { How } from './finding.ts';
import { pretendsToBeGoogle } from './google-hosts.ts';
import { addressOfLink } from './redirects.ts';
import type { Address } from './url.ts';

/** `address` is that of the page itself, or of the page that a copy shows. */
export type Match = { owner: Owner; address: Address; how: How };

/** Whose page stands at an address; null when it is none of ours. */
export function findMatch(address: Address, book: AddressBook, depth = 0): Match | null {
  const byAccount = ownerByAccount(address, book);
  if (byAccount) return { owner: byAccount, address, how: 'account' };
  const copy = pretendsToBeGoogle(address.host) ? null : copyOf(address);
  if (copy) {
    // What a service shows is not the service's own, even when we don't know whose it is.
    const inner = depth < DEEPEST_COPY ? findMatch(copy.address, book, depth + 1) : null;
    return inner && { ...inner, how: copy.how };
  }
  const byHost = ownerByHost(address, book);
  return byHost && { owner: byHost, address, how: byHost.how };
}

/** Whose page a link leads to, through redirectors, archives and the like; null when it is none of ours. */
export function matchOfLink(href: string, book: AddressBook): Match | null {
  const address = addressOfLink(href);
  return address && findMatch(address, book);
}
