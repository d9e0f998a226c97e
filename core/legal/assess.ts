/** What the law of each place says about a page's publisher, for one reader on one day. */
import type { Citations } from '../citations.ts';
import type { Identity } from '../publisher/identity.ts';
import type { RecordIndex } from '../record-index.ts';
import { backgroundRules } from './background.ts';
import { checksFor } from './checks.ts';
import type { Legal, Reader } from './legal.ts';
import { listingsFor } from './listings.ts';
import { noticeOf, relatedStatusOf } from './notice.ts';
import { strictestFirst } from './order.ts';

/**
 * Assesses a page. `today` is an ISO day. For a publisher that is not known nothing was checked against any list, and nothing is
 * said of any; the rules that follow the story are said all the same.
 */
export function assess(identity: Identity, index: RecordIndex, reader: Reader, today: string, citations: Citations): Legal {
  const known = identity.finding.kind === 'known';
  const { reaching, related } = listingsFor(identity, index, today);
  const notices = strictestFirst(reaching.map((listing) => noticeOf(listing, index, reader, today, citations)));
  return {
    notices,
    checks: known ? checksFor(notices, index, reader, today) : [],
    background: backgroundRules(notices, index, reader, today, citations),
    related: related.map((listing) => relatedStatusOf(listing, index, citations)),
  };
}
