/** Whose pages the addresses in a report lead to, and what status those have where the reader is: said beside a link before it is followed. */
import type { LocalText, Regime, RegimeKind, Risk } from '../data/schema.ts';
import { riskRank, severityOf } from './legal/acts.ts';
import type { Notice, Reader } from './legal/legal.ts';
import { reachingListings, type Listing } from './legal/listings.ts';
import { evaluateScope } from './legal/scope.ts';
import { countsAs, type LinkMark } from './links/counts.ts';
import { chainOf } from './publisher/chain.ts';
import { matchOfLink } from './publisher/find-match.ts';
import type { RecordIndex } from './record-index.ts';

export type LinkedStatus = { jurisdiction: string; regime: string; kind: RegimeKind; covers: Notice['covers']; quoted: LocalText | null; scope: LinkMark; severity: Risk };
/** A publisher that an address leads to. `statuses`: those that count for this reader, the surest and gravest first; empty for most. */
export type LinkedPublisher = { publisher: string; name: string; statuses: LinkedStatus[] };

/** By address; addresses of nobody that we know are left out. Redirectors and copies are seen through. `today` is an ISO day. */
export function linkedPublishers(urls: Iterable<string>, index: RecordIndex, reader: Reader, today: string): Record<string, LinkedPublisher> {
  const linked: Record<string, LinkedPublisher> = {};
  const statusOf = statusFor(reader);
  for (const url of new Set(urls)) {
    const match = matchOfLink(url, index);
    const record = match && index.publishers[match.owner.publisher];
    if (!match || !record) continue;
    const place = { host: match.address.host, path: match.address.path, account: match.owner.how === 'account' ? match.owner.matched : null };
    const chain = chainOf(record.id, index);
    const listed = chain.some((one) => Object.hasOwn(index.designated, one));
    linked[url] = { publisher: record.id, name: record.name, statuses: listed ? strictestFirst(reachingListings(chain, place, index, today).flatMap((listing) => statusOf(listing) ?? [])) : [] };
  }
  return linked;
}

/** What a law makes of a link for this reader, worked out once for each law: a long list of sources leads to the same few again and again. */
function statusFor(reader: Reader): (listing: Listing) => LinkedStatus | null {
  const bearing = new Map<string, { scope: LinkMark | null; severity: Risk }>();
  return ({ regime, entry }) => {
    const known = bearing.get(regime.id) ?? bearingOf(regime, reader);
    bearing.set(regime.id, known);
    const { scope, severity } = known;
    return scope === null ? null : { jurisdiction: regime.jurisdiction, regime: regime.id, kind: regime.kind, covers: entry.covers, quoted: regime.quoted, scope, severity };
  };
}

function bearingOf({ acts, scope }: Regime, reader: Reader): { scope: LinkMark | null; severity: Risk } {
  const severity = severityOf(acts);
  // How far from the reader a status may be is for the surface that shows the report: the same report serves after that choice changed.
  return { scope: countsAs(evaluateScope(scope.anyOf, reader).scope, severity, 'elsewhere'), severity };
}

function strictestFirst(statuses: LinkedStatus[]): LinkedStatus[] {
  return statuses.sort((a, b) => Number(a.scope !== 'applies') - Number(b.scope !== 'applies') || riskRank(b.severity) - riskRank(a.severity));
}
