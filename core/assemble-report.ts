/** Puts a report together: what the page or its absence gives, and all that the records say of whoever stands behind it. */
import type { Citations } from './citations.ts';
import { findHelp } from './help/find-help.ts';
import { assess } from './legal/assess.ts';
import type { Reader } from './legal/legal.ts';
import type { Embed } from './article/article.ts';
import { addressesOf, embeddedPublishers } from './embeds/embedded-publishers.ts';
import { linkedPublishers } from './linked.ts';
import { publisherCard } from './publisher/card.ts';
import type { Identity } from './publisher/identity.ts';
import type { RecordIndex } from './record-index.ts';
import type { Report } from './report.ts';

/** What a report says of the page itself. */
export type AboutPage = Pick<Report, 'page' | 'pageNotices' | 'sourcing' | 'sourcingSummary'>;

/** The report on a page for a reader on a day (ISO). What it cites is counted in `citations`, which may count more later. `embeds`: what the page embeds. */
export function assembleReport(about: AboutPage, identity: Identity, index: RecordIndex, reader: Reader, today: string, citations: Citations, embeds: readonly Embed[] = []): Report {
  const legal = assess(identity, index, reader, today, citations);
  const { finding } = identity;
  const publisher = finding.kind === 'known' ? { ...finding, card: publisherCard(finding.id, index, citations) } : finding;
  const help = findHelp(legal.notices, index, reader, today, citations);
  const cited = citations.list();
  const addresses = [...cited.map(({ url }) => url), ...(about.sourcing?.links.map(({ href }) => href) ?? []), ...embeds.flatMap(addressesOf)];
  const linked = linkedPublishers(addresses, index, reader, today);
  return {
    ...about,
    publisher,
    legal,
    help,
    linked,
    embedded: embeddedPublishers(embeds, linked, finding.kind === 'known' ? finding.id : null),
    citations: cited,
    reader,
    today,
    data: { version: index.version, compiled: index.compiled },
  };
}
