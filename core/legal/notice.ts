/** Turns a listing that reaches the page into a notice for one reader. */
import type { Citations } from '../citations.ts';
import { someRead } from '../citations.ts';
import type { RecordIndex } from '../record-index.ts';
import { noticeActs, severityOf } from './acts.ts';
import { recentCorrections } from './corrections.ts';
import type { Notice, Reader, RelatedStatus } from './legal.ts';
import { kindOf, type Listing } from './listings.ts';
import { isStale, listingReviewBy } from './review.ts';
import { evaluateScope } from './scope.ts';

/** The notice, whatever its scope; `today` is an ISO day. */
export function noticeOf({ publisher, regime, state, list, entry }: Listing, index: RecordIndex, reader: Reader, today: string, citations: Citations): Notice {
  const { scope, because } = evaluateScope(regime.scope.anyOf, reader);
  const acts = noticeActs(regime, citations);
  const reviewBy = listingReviewBy(regime, list, entry);
  return {
    jurisdiction: regime.jurisdiction,
    regime: regime.id,
    regimeState: state,
    kind: kindOf(regime, entry),
    publisher,
    publisherName: index.publishers[publisher]?.name ?? entry.name,
    status: typeof regime.name === 'string' ? regime.name : regime.name.en,
    statusNames: regime.name,
    quoted: regime.quoted,
    authority: entry.authority ?? regime.authority,
    registerEntry: entry.registerEntry,
    registerNumber: entry.registerNumber,
    since: entry.since,
    sinceBasis: entry.sinceBasis,
    decided: entry.decided,
    until: entry.until,
    scope,
    because,
    acts,
    remainsLawful: regime.remainsLawful,
    oldPosts: regime.oldPosts,
    keepInMind: regime.keepInMind,
    covers: entry.covers,
    note: entry.note,
    evidenceTo: regime.evidenceTo,
    checked: entry.checked,
    copyOf: list.copyOf?.from ?? null,
    reviewBy,
    stale: isStale(reviewBy, today),
    verified: someRead(entry.from, list.sources),
    citations: citations.refs(entry.from, list.sources),
    corrections: recentCorrections([regime, entry], today),
    severity: severityOf(acts),
  };
}

/** A listing of the family that does not reach the page, in short. */
export function relatedStatusOf({ publisher, regime, list, entry }: Listing, index: RecordIndex, citations: Citations): RelatedStatus {
  const record = index.publishers[publisher];
  return {
    jurisdiction: regime.jurisdiction,
    regime: regime.id,
    publisher,
    publisherName: record?.name ?? entry.name,
    host: entry.only[0] ?? record?.hosts.find(({ mirror }) => !mirror)?.host ?? null,
    kind: kindOf(regime, entry),
    quoted: regime.quoted,
    since: entry.since,
    citations: citations.refs(entry.from, list.sources),
  };
}
