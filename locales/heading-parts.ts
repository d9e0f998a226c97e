/** Picks out of a notice what its heading is made of. */
import type { Notice } from '../core/legal/legal.ts';
import { pickText } from './pick-text.ts';
import type { HeadingParts } from './sentence-parts.ts';

/** What the heading of a notice says; `pagePublisher` is the id of the page's own publisher. */
export function headingParts(notice: Notice, pagePublisher: string | null, language: string): HeadingParts {
  return {
    kind: notice.kind,
    covers: notice.covers,
    jurisdiction: notice.jurisdiction,
    quoted: pickText(notice.quoted, language),
    body: notice.publisher === pagePublisher ? null : notice.publisherName,
    lastChecked: notice.stale ? (notice.copyOf ?? notice.checked) : null,
  };
}
