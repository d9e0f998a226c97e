/** Finds publishers in the records by name, host or place, and says what is known of one without any page of it. */
import { collectCitations } from './citations.ts';
import { findHelp } from './help/find-help.ts';
import { assess } from './legal/assess.ts';
import type { Reader } from './legal/legal.ts';
import { linkedPublishers } from './linked.ts';
import { publisherCard } from './publisher/card.ts';
import { chainOf } from './publisher/chain.ts';
import type { Identity } from './publisher/identity.ts';
import type { RecordIndex } from './record-index.ts';
import type { Report } from './report.ts';

export type Found = { id: string; name: string; otherNames: string[]; host: string | null; country: string | null; statuses: number };

/** One row a publisher, by name; made once, searched often. */
export function listPublishers(index: RecordIndex): Found[] {
  return Object.values(index.publishers)
    .map(({ id, name, otherNames, hosts, country }) => ({
      id,
      name,
      otherNames: otherNames.map(({ text }) => text),
      host: hosts.find(({ mirror }) => !mirror)?.host ?? null,
      country: country?.value ?? null,
      statuses: chainOf(id, index).reduce((sum, one) => sum + (index.designated[one]?.length ?? 0), 0),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The rows that hold every word of the query, in a name, a host or a country's code; all rows for an empty one. */
export function searchPublishers(rows: readonly Found[], query: string): Found[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return rows.filter(({ id, name, otherNames, host, country }) => {
    const held = fold([id, name, ...otherNames, host ?? '', country ?? ''].join(' '));
    return words.every((word) => held.includes(word));
  });
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What the records say of a publisher and its statuses for a reader, as a report without a page. Null for an unknown id. */
export function recordReport(id: string, index: RecordIndex, reader: Reader, today: string): Report | null {
  const record = Object.hasOwn(index.publishers, id) ? index.publishers[id] : undefined;
  if (!record) return null;
  const host = record.hosts.find(({ mirror }) => !mirror)?.host ?? '';
  const identity: Identity = {
    finding: { kind: 'known', id, name: record.name, how: 'host', matched: host },
    chain: chainOf(id, index),
    place: { host: host.split('/')[0] ?? '', path: host.includes('/') ? host.slice(host.indexOf('/')) : '/', account: null },
    host: host.split('/')[0] ?? '',
    pageKind: 'publisher',
  };
  const citations = collectCitations();
  const legal = assess(identity, index, reader, today, citations);
  const card = publisherCard(id, index, citations);
  const help = findHelp(legal.notices, index, reader, today, citations);
  const cited = citations.list();
  return {
    page: { url: '', host, kind: 'publisher', title: null, language: null, published: null, byline: [], selfDescription: null },
    publisher: { kind: 'known', id, name: record.name, how: 'host', matched: host, card },
    pageNotices: [],
    sourcing: null,
    legal,
    help,
    linked: linkedPublishers(cited.map(({ url }) => url), index, reader, today),
    citations: cited,
    reader,
    today,
    data: { version: index.version, compiled: index.compiled },
  };
}
