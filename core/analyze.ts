/** One page in, all that Caveat has to say about it out: who publishes it, where its reporting comes from, what the law says of it. */
import type { Article } from './article/article.ts';
import { collectCitations } from './citations.ts';
import { assess } from './legal/assess.ts';
import type { Reader } from './legal/legal.ts';
import { publisherCard } from './publisher/card.ts';
import type { PublisherFinding } from './publisher/finding.ts';
import { identify, publisherOfUrl } from './publisher/identify.ts';
import type { Identity } from './publisher/identity.ts';
import { selfDescription } from './publisher/self-description.ts';
import type { RecordIndex } from './record-index.ts';
import type { Report } from './report.ts';
import { findSourcing } from './sourcing/find-sourcing.ts';

/** What to look at; everything unless it is switched off. */
export type Parts = { sourcing?: boolean };

/**
 * Analyses a page. `article` is null when only the address is known; `today` is an ISO day. Pure: the same arguments give the same
 * report. Never throws on what a page says of itself.
 */
export function analyze(page: { url: string; article: Article | null }, index: RecordIndex, reader: Reader, today: string, parts: Parts = {}): Report {
  const { url, article } = page;
  const identity = identify(url, article, index);
  const citations = collectCitations();
  const legal = assess(identity, index, reader, today, citations);
  const publisher = findingOf(identity, (id) => publisherCard(id, index, citations));
  const names = namesOf(identity, index);
  return {
    page: {
      url,
      host: identity.host,
      kind: identity.pageKind,
      title: article?.title ?? null,
      language: article?.language ?? null,
      published: article?.published ?? null,
      byline: article?.byline ?? [],
      selfDescription: article && selfDescription(article, names),
    },
    publisher,
    pageNotices: article?.notices ?? [],
    sourcing: article && parts.sourcing !== false
      ? findSourcing(article, {
          agencies: index.agencies,
          self: { names, agency: agencyOf(identity, index) },
          publisherOfUrl: (href) => publisherOfUrl(href, index),
        })
      : null,
    legal,
    citations: citations.list(),
    reader,
    today,
    data: { version: index.version, compiled: index.compiled },
  };
}

function findingOf({ finding }: Identity, card: (id: string) => Extract<PublisherFinding, { kind: 'known' }>['card']): PublisherFinding {
  return finding.kind === 'known' ? { ...finding, card: card(finding.id) } : finding;
}

/** All names that the page's publisher goes by; for one that is not known, the name that the page gives itself. */
function namesOf({ finding, chain }: Identity, index: RecordIndex): string[] {
  if (finding.kind === 'declared') return [finding.name];
  return chain.flatMap((id) => {
    const record = index.publishers[id];
    return record ? [record.name, ...record.otherNames.map(({ text }) => text)] : [];
  });
}

/** The agency that the page's publisher itself is: its own name is no credit. */
function agencyOf({ chain }: Identity, index: RecordIndex): string | null {
  return index.agencies.find(({ id, name }) => chain.some((own) => own === id || index.publishers[own]?.name === name))?.id ?? null;
}
