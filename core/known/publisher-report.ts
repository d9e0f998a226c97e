/** What is known of a publisher without any page of it. */
import { assembleReport, type AboutPage } from '../assemble-report.ts';
import { collectCitations } from '../citations.ts';
import type { Reader } from '../legal/legal.ts';
import { chainOf } from '../publisher/chain.ts';
import { frontPage } from '../publisher/front-page.ts';
import type { Identity } from '../publisher/identity.ts';
import type { RecordIndex } from '../record-index.ts';
import type { Report } from '../report.ts';

/** What the records say of a publisher and its statuses for a reader, as a report without a page. Null for an unknown id. */
export function recordReport(id: string, index: RecordIndex, reader: Reader, today: string, citations = collectCitations()): Report | null {
  const record = Object.hasOwn(index.publishers, id) ? index.publishers[id] : undefined;
  if (!record) return null;
  const host = record.hosts.find(({ mirror }) => !mirror)?.host ?? '';
  const place = frontPage(record);
  const identity: Identity = {
    finding: { kind: 'known', id, name: record.name, how: 'host', matched: host },
    chain: chainOf(id, index),
    place,
    host: place.host,
    pageKind: 'publisher',
  };
  const about = {
    page: { url: '', host, kind: 'publisher', title: null, language: null, published: null, byline: [], selfDescription: null },
    pageNotices: [],
    sourcing: null,
    sourcingSummary: null,
  } satisfies AboutPage;
  return assembleReport(about, identity, index, reader, today, citations);
}
