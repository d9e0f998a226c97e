/** The foot of the panel: the listings, all sources, what the signs mean, and what this is not. */
import type { JSX } from 'preact';
import type { Notice } from '../core/legal/legal.ts';
import type { Citation, Report } from '../core/report.ts';
import { Capped } from './Capped.tsx';
import { Details } from './Details.tsx';
import { Legend } from './Legend.tsx';
import { Listing } from './Listing.tsx';
import { useNumerals } from './report-context.ts';
import { SourceLine } from './SourceLine.tsx';
import { useWords } from './surface.ts';

type ColophonProps = { report: Report; notices: readonly Notice[]; privateWindow: boolean };

export function Colophon({ report, notices, privateWindow }: ColophonProps): JSX.Element {
  const { colophon, listing } = useWords();
  const notListed = report.legal.checks.some((check) => check.state === 'not-listed');
  return (
    <div class="colophon">
      {notices.map((notice) => (
        <Listing key={`${notice.regime} ${notice.publisher}`} notice={notice} named={notices.length > 1} />
      ))}
      {report.citations.length > 0 && <SourceList citations={report.citations} />}
      <Details class="plain" summary={colophon.signs}>
        <Legend />
      </Details>
      <p class="meta">
        {notices.length > 0 ? listing.notJudgement : colophon.notLegalAdvice} {notListed && `${colophon.notListedMeans} `}
        {report.publisher.kind !== 'known' && `${colophon.notKept} `}
        {colophon.data(report.data.compiled)} {privateWindow && colophon.privateWindow}
      </p>
    </div>
  );
}

/** Every source that a numeral points to, in the order of the numerals. */
export function SourceList({ citations }: { citations: readonly Citation[] }): JSX.Element {
  const { sources } = useWords();
  return (
    <Details class="plain" summary={sources.title(citations.length)}>
      <Numbered citations={citations} />
    </Details>
  );
}

/** A part of its own, so that it is drawn after what stands folded above it: that takes its numerals first. */
function Numbered({ citations }: { citations: readonly Citation[] }): JSX.Element {
  const numerals = useNumerals();
  const inOrder = citations.map((citation, ref) => ({ citation, numeral: numerals.of(ref) })).sort((a, b) => a.numeral - b.numeral);
  return (
    <ol class="refs">
      <Capped items={inOrder} at={40} as="li">
        {({ citation, numeral }) => (
          <li key={numeral}>
            <div>
              <SourceLine citation={citation} />
            </div>
          </li>
        )}
      </Capped>
    </ol>
  );
}
