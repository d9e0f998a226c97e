/** A publisher that a link leads to: the statuses that apply or may apply to the reader, and what acts can bring, in the short form. */
import type { JSX } from 'preact';
import type { LinkTarget } from '../core/links/link-targets.ts';
import type { Notice } from '../core/legal/legal.ts';
import { headingParts } from '../locales/heading-parts.ts';
import { Cites } from './Cites.tsx';
import { RiskSummary } from './RiskSummary.tsx';
import { useWords } from './surface.ts';
import { RichText } from './Words.tsx';

export function LinkedStatuses({ publisher }: { publisher: LinkTarget }): JSX.Element {
  return (
    <>
      {publisher.notices.map((notice, at) => (
        <div key={`${notice.regime} ${notice.publisher}`} class="far">
          <p class="quiet">
            <StatusLine notice={notice} of={publisher.id} />
            <Cites refs={notice.citations} />
          </p>
          {at === 0 && <RiskSummary acts={notice.acts} />}
        </div>
      ))}
    </>
  );
}

/** "Applies to you. Listed in Russia as an “undesirable organisation” (since 26 Jan 2023)." */
export function StatusLine({ notice, of }: { notice: Notice; of: string }): JSX.Element {
  const words = useWords();
  const { scope } = words;
  const tag = notice.scope === 'applies' ? (notice.stale ? scope.stale : scope.applies) : notice.stale ? scope.staleMay : scope.may;
  return (
    <>
      <b>{tag}.</b> <RichText of={words.law.shortHeading(headingParts(notice, of, words.language))} />
      {notice.since !== null && ` (${words.links.since(notice.since)})`}.
    </>
  );
}
