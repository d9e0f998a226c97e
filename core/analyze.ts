/** One page in, all that Caveat has to say about it out: who publishes it, where its reporting comes from, what the law says of it. */
import type { Article } from './article/article.ts';
import { assembleReport, type AboutPage } from './assemble-report.ts';
import { collectCitations } from './citations.ts';
import type { Reader } from './legal/legal.ts';
import { identify } from './publisher/identify.ts';
import { selfDescription } from './publisher/self-description.ts';
import type { RecordIndex } from './record-index.ts';
import type { Report } from './report.ts';
import { ownNames, sourcingContext } from './sourcing-context.ts';
import { findSourcingInSteps } from './sourcing/find-sourcing.ts';
import { atOnce, type Steps } from './steps.ts';
import { summarise } from './sourcing/summary.ts';

/** What to look at; everything unless it is switched off. */
export type Parts = { sourcing?: boolean };

type Page = { url: string; article: Article | null };

/**
 * Analyses a page. `article` is null when only the address is known; `today` is an ISO day. Pure: the same arguments give the same
 * report. Never throws on what a page says of itself.
 */
export function analyze(page: Page, index: RecordIndex, reader: Reader, today: string, parts: Parts = {}): Report {
  return atOnce(analyzeInSteps(page, index, reader, today, parts));
}

/** The same in steps of about a paragraph: a text of 100,000 words takes half a second. */
export function* analyzeInSteps(page: Page, index: RecordIndex, reader: Reader, today: string, parts: Parts = {}): Steps<Report> {
  const { url, article } = page;
  const identity = identify(url, article, index);
  const sourcing = article && parts.sourcing !== false ? yield* findSourcingInSteps(article, sourcingContext(identity, index)) : null;
  const about: AboutPage = {
    page: {
      url,
      host: identity.host,
      kind: identity.pageKind,
      title: article?.title ?? null,
      language: article?.language ?? null,
      published: article?.published ?? null,
      byline: article?.byline ?? [],
      selfDescription: article && selfDescription(article, ownNames(identity, index)),
    },
    pageNotices: article?.notices ?? [],
    sourcing,
    sourcingSummary: sourcing && summarise(sourcing),
  };
  return assembleReport(about, identity, index, reader, today, collectCitations(), article?.embeds);
}
