/** The figures of a guard's word: penalties, how sure they are, the status they rest on and since when. */
import type { JSX } from 'preact';
import type { GuardWord } from '../core/guard/guard-word.ts';
import { pickText } from '../locales/pick-text.ts';
import { PenaltyLines } from './PenaltyLines.tsx';
import { useWords } from './surface.ts';
import { RichText } from './Words.tsx';

type GuardCostProps = {
  word: GuardWord;
  /** Without the status. */
  small: boolean;
  /** With what is noted of each penalty. */
  all: boolean;
};

export function GuardCost({ word, small, all }: GuardCostProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <PenaltyLines act={word.deed} notes={all} />
      {!small && (
        <dl class="penal">
          <dt>{words.guard.status}</dt>
          <dd class="weak">
            <RichText of={[words.law.status(pickText(word.quoted, words.language), word.kind), ...(word.since === null ? [] : [` ${words.guard.since(word.since)}`]), `, ${word.publisherName}`]} />
          </dd>
          <dt>{words.guard.asOf}</dt>
          <dd class="weak">
            {words.month(word.asOf)}
            {word.stale && `, ${words.guard.pastReview}`}
          </dd>
        </dl>
      )}
    </>
  );
}
