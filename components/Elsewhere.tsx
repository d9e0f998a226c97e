/** Statuses that cannot reach this reader as things stand: folded, at the end, in the short form. */
import type { ComponentChildren, JSX } from 'preact';
import type { Notice } from '../core/legal/legal.ts';
import { Cites } from './Cites.tsx';
import { Fold } from './Fold.tsx';
import { headingParts } from '../locales/heading-parts.ts';
import { RiskSummary } from './RiskSummary.tsx';
import { useWords } from './surface.ts';
import { RichText } from './Words.tsx';

type ElsewhereProps = { notices: readonly Notice[]; pagePublisher: string | null; children?: ComponentChildren };

/** `children`: what else was looked at far from the reader. */
export function Elsewhere({ notices, pagePublisher, children }: ElsewhereProps): JSX.Element {
  const words = useWords();
  const places = [...new Set(notices.map((notice) => notice.jurisdiction))];
  return (
    <div class="folds">
      <Fold title={words.elsewhere.title} meta={places.length > 0 ? words.elsewhere.summary(places) : words.elsewhere.nothing}>
        {notices.map((notice) => (
          <div key={`${notice.regime} ${notice.publisher}`} class="far">
            <p class="quiet">
              <RichText of={words.law.heading(headingParts(notice, pagePublisher, words.language))} />
              {notice.since && ` (${words.day(notice.since)})`}.
              <Cites refs={notice.citations} /> {words.elsewhere.may}
            </p>
            <RiskSummary acts={notice.acts} />
          </div>
        ))}
        {children}
      </Fold>
    </div>
  );
}
