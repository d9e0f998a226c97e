/** Whose pages the addresses in a report lead to, and what status those have where the reader is: said beside a link before it is followed. */
import type { LocalText, RegimeKind, Risk } from '../data/schema.ts';
import { riskRank, severityOf } from './legal/acts.ts';
import type { Notice, Reader } from './legal/legal.ts';
import { reachingListings, type Listing } from './legal/listings.ts';
import { evaluateScope } from './legal/scope.ts';
import { countsAs, type LinkMark } from './links/counts.ts';
import { chainOf } from './publisher/chain.ts';
import { matchOfLink } from './publisher/find-match.ts';
import type { RecordIndex } from './record-index.ts';

export type LinkedStatus = { jurisdiction: string; regime: string; kind: RegimeKind; covers: Notice['covers']; quoted: LocalText; scope: LinkMark; severity: Risk };
/** A publisher that an address leads to. `statuses`: those that count for this reader, the surest and gravest first; empty for most. */
export type LinkedPublisher = { publisher: string; name: string; statuses: LinkedStatus[] };

/** By address; addresses of nobody that we know are left out. Redirectors and copies are seen through. `today` is an ISO day. */
export function linkedPublishers(urls: Iterable<string>, index: RecordIndex, reader: Reader, today: string): Record<string, LinkedPublisher> {
  const linked: Record<string, LinkedPublisher> = {};
  for (const url of new Set(urls)) {
    const match = matchOfLink(url, index);
    const record = match && index.publishers[match.owner.publisher];
    if (!match || !record) continue;
    const place = { host: match.address.host, path: match.address.path, account: match.owner.how === 'account' ? match.owner.matched : null };
    const chain = chainOf(record.id, index);
    const listed = chain.some((one) => Object.hasOwn(index.designated, one));
    linked[url] = { publisher: record.id, name: record.name, statuses: listed ? statusesOf(reachingListings(chain, place, index, today), reader) : [] };
  }
  return linked;
}

function statusesOf(listings: readonly Listing[], reader: Reader): LinkedStatus[] {
  return listings
    .flatMap(({ regime, entry }): LinkedStatus[] => {
      const severity = severityOf(regime.acts);
      // How far from the reader a status may be is for the surface that shows the report: the same report serves after that choice changed.
      const scope = countsAs(evaluateScope(regime.scope.anyOf, reader).scope, severity, 'elsewhere');
      return scope === null ? [] : [{ jurisdiction: regime.jurisdiction, regime: regime.id, kind: regime.kind, covers: entry.covers, quoted: regime.quoted, scope, severity }];
    })
    .sort((a, b) => Number(a.scope !== 'applies') - Number(b.scope !== 'applies') || riskRank(b.severity) - riskRank(a.severity));
}
