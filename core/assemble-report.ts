/** Puts a report together: what the page or its absence gives, and all that the records say of whoever stands behind it. */
import type { Citations } from './citations.ts';
import { findHelp } from './help/find-help.ts';
import { assess } from './legal/assess.ts';
import type { Reader } from './legal/legal.ts';
import { linkedPublishers } from './linked.ts';
import { publisherCard } from './publisher/card.ts';
import type { Identity } from './publisher/identity.ts';
import type { RecordIndex } from './record-index.ts';
import type { Report } from './report.ts';

/** What a report says of the page itself. */
export type AboutPage = Pick<Report, 'page' | 'pageNotices' | 'sourcing' | 'sourcingSummary'>;

/** The report on a page for a reader on a day (ISO). What it cites is counted in `citations`, which may count more later. */
export function assembleReport(about: AboutPage, identity: Identity, index: RecordIndex, reader: Reader, today: string, citations: Citations): Report {
  const legal = assess(identity, index, reader, today, citations);
  const { finding } = identity;
  const publisher = finding.kind === 'known' ? { ...finding, card: publisherCard(finding.id, index, citations) } : finding;
  const help = findHelp(legal.notices, index, reader, today, citations);
  const cited = citations.list();
  const addresses = [...cited.map(({ url }) => url), ...(about.sourcing?.links.map(({ href }) => href) ?? [])];
  return {
    ...about,
    publisher,
    legal,
    help,
    linked: linkedPublishers(addresses, index, reader, today),
    citations: cited,
    reader,
    today,
    data: { version: index.version, compiled: index.compiled },
  };
}
