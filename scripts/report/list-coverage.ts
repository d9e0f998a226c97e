/**
 * How many of the sites on a list we know. The list is a table of addresses with a category, as researchers of censorship keep them
 * (columns: url, category code, ...); only its news rows count, each host once, however it is spelt there.
 */
import { matchOfLink } from '../../core/publisher/find-match.ts';
import type { AddressBook } from '../../core/publisher/find-owner.ts';
import { platformDomain } from '../../core/publisher/platform-domains.ts';
import { parseAddress } from '../../core/publisher/url.ts';

export type ListCoverage = { sites: number; known: number; unknown: string[] };

/** Pages on platforms are no sites of publishers, and are left out. */
export function listCoverage(csv: string, book: AddressBook): ListCoverage {
  const sites = new Map<string, boolean>();
  for (const row of csv.split('\n')) {
    const [url, category] = /^"?(https?:\/\/[^,"]+)"?,(\w+),/.exec(row)?.slice(1) ?? [];
    const host = category === 'NEWS' && url ? parseAddress(url)?.host : undefined;
    if (!host || !url || platformDomain(host)) continue;
    sites.set(host, sites.get(host) || matchOfLink(url, book) !== null);
  }
  const unknown = [...sites].filter(([, known]) => !known).map(([host]) => host);
  return { sites: sites.size, known: sites.size - unknown.length, unknown };
}
