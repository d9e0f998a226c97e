/** Whose pages the addresses in a report lead to, and what status those have where the reader is: said beside a link before it is followed. */
import type { LocalText, RegimeKind } from '../data/schema.ts';
import { riskRank, severityOf } from './legal/acts.ts';
import type { Notice, Reader } from './legal/legal.ts';
import { listingsFor, type Listing } from './legal/listings.ts';
import { evaluateScope } from './legal/scope.ts';
import { identify } from './publisher/identify.ts';
import type { RecordIndex } from './record-index.ts';

export type LinkedStatus = { jurisdiction: string; regime: string; kind: RegimeKind; covers: Notice['covers']; quoted: LocalText; scope: 'applies' | 'may-apply' };
/** A publisher that an address leads to. `statuses`: those that count for this reader, the surest and gravest first; empty for most. */
export type LinkedPublisher = { publisher: string; name: string; statuses: LinkedStatus[] };

/** By address; addresses of nobody that we know are left out. `today` is an ISO day. */
export function linkedPublishers(urls: Iterable<string>, index: RecordIndex, reader: Reader, today: string): Record<string, LinkedPublisher> {
  const linked: Record<string, LinkedPublisher> = {};
  for (const url of new Set(urls)) {
    const identity = identify(url, null, index);
    if (identity.finding.kind !== 'known') continue;
    const { id, name } = identity.finding;
    const listed = identity.chain.some((one) => Object.hasOwn(index.designated, one));
    linked[url] = { publisher: id, name, statuses: listed ? statusesOf(listingsFor(identity, index, today).reaching, reader) : [] };
  }
  return linked;
}

function statusesOf(listings: readonly Listing[], reader: Reader): LinkedStatus[] {
  return listings
    .flatMap(({ regime, entry }) => {
      const { scope } = evaluateScope(regime.scope.anyOf, reader);
      const weight = riskRank(severityOf(regime.acts));
      if (scope === 'elsewhere' || !counts(scope, weight, regime.kind)) return [];
      return [{ weight, status: { jurisdiction: regime.jurisdiction, regime: regime.id, kind: regime.kind, covers: entry.covers, quoted: regime.quoted, scope } }];
    })
    .sort((a, b) => Number(a.status.scope !== 'applies') - Number(b.status.scope !== 'applies') || b.weight - a.weight)
    .map(({ status }) => status);
}

/** What is certain to reach the reader counts if any act is in doubt, or the site is blocked for them; what only may, if acts are punished. */
function counts(scope: 'applies' | 'may-apply', weight: number, kind: RegimeKind): boolean {
  return scope === 'applies' ? weight > riskRank('none') || kind === 'block' : weight > riskRank('unclear');
}
