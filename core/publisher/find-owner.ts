/** Looks an address up in the records: whose host, whose part of a host, whose account. */
import type { RecordIndex } from '../record-index.ts';
import { accountKey, accountKeys } from './accounts.ts';
import type { How } from './finding.ts';
import { segmentsOf, type Address } from './url.ts';
import type { Platform } from '../../data/schema.ts';

/** What addresses are looked up in: the records, or a cut of them. */
export type AddressBook = Pick<RecordIndex, 'hosts' | 'accounts' | 'suffixes'>;

export type Owner = { publisher: string; how: Extract<How, 'host' | 'path' | 'mirror' | 'account'>; matched: string };

/** Before the accounts whose name can be a domain. */
export const DOMAIN_NAMES = 'bluesky:';

type Tables = { suffixes: Set<string>; accounts: Map<string, string> };
const tablesOf = new WeakMap<AddressBook, Tables>();

/** Forms of the book that are quicker to ask, made once for each. */
function tables(book: AddressBook): Tables {
  let made = tablesOf.get(book);
  if (!made) {
    const accounts = Object.entries(book.accounts).map(([key, publisher]): [string, string] => {
      const [platform = '', ...handle] = key.split(':');
      return [accountKey(platform as Platform, handle.join(':')), publisher];
    });
    made = { suffixes: new Set(book.suffixes), accounts: new Map(accounts) };
    tablesOf.set(book, made);
  }
  return made;
}

/** The publisher whose account this address shows. */
export function ownerByAccount(address: Address, book: AddressBook): Owner | null {
  const { accounts } = tables(book);
  for (const key of accountKeys(address)) {
    const publisher = accounts.get(key);
    const owner = publisher ?? ownerOfDomainName(key, book);
    if (owner !== undefined) return { publisher: owner, how: 'account', matched: key };
  }
  return null;
}

/**
 * Who may bear a domain as a name on Bluesky is proven there by the domain itself. Only a site's own: names below it are those of its
 * people, and a mirror is no name to go by.
 */
function ownerOfDomainName(key: string, { hosts }: AddressBook): string | undefined {
  const domain = key.startsWith(DOMAIN_NAMES) ? key.slice(DOMAIN_NAMES.length) : '';
  return Object.hasOwn(hosts, domain) ? hosts[domain]?.find(({ path, mirror }) => path === null && !mirror)?.publisher : undefined;
}

/**
 * The publisher that owns the longest part of the host, and there the longest part of the path. The walk from the full host to its
 * parents ends at a public suffix: what is registered below one belongs to somebody else.
 */
export function ownerByHost(address: Address, book: AddressBook): Owner | null {
  const { suffixes } = tables(book);
  for (let host = address.host; host.includes('.') && !suffixes.has(host); host = host.slice(host.indexOf('.') + 1)) {
    const entries = Object.hasOwn(book.hosts, host) ? book.hosts[host] : undefined;
    const entry = entries && longestPath(entries, address.path);
    if (entry) {
      const matched = entry.path === null ? host : `${host}/${segmentsOf(entry.path).join('/')}`;
      return { publisher: entry.publisher, how: entry.mirror ? 'mirror' : entry.path === null ? 'host' : 'path', matched };
    }
  }
  return null;
}

type HostEntry = RecordIndex['hosts'][string][number];

function longestPath(entries: readonly HostEntry[], path: string): HostEntry | null {
  let best: HostEntry | null = null;
  let depth = -1;
  let segments: string[] | null = null;
  for (const entry of entries) {
    const scope = entry.path === null ? [] : segmentsOf(entry.path);
    if (scope.length <= depth) continue;
    segments ??= segmentsOf(path);
    if (startsWith(segments, scope)) {
      best = entry;
      depth = scope.length;
    }
  }
  return best;
}

/** Whether a path lies at or below another, segment by segment. */
export function startsWith(segments: readonly string[], scope: readonly string[]): boolean {
  return scope.every((segment, at) => segments[at] === segment);
}
