/** What an act can bring, the first time and after it, with how sure that is. */
import type { JSX } from 'preact';
import type { NoticeAct } from '../core/legal/legal.ts';
import type { Penalty } from '../data/schema.ts';
import { Cites } from './Cites.tsx';
import { useWords } from './surface.ts';
import { Local } from './Words.tsx';

export function PenaltyLines({ act }: { act: NoticeAct }): JSX.Element | null {
  const { cost } = useWords();
  const { first, repeat, alternatives = [], worstCase, certainty, unverified } = act;
  const penalties = first ?? repeat ?? alternatives[0];
  const law = act.evidence.filter((one) => one.kind === 'law').flatMap((one) => one.citations);
  const refs = law.length > 0 ? law : act.citations;
  if (!penalties && !worstCase && !certainty) return null;
  return (
    <dl class="penal">
      {penalties && unverified ? (
        <>
          <dt>{cost.possible}</dt>
          <dd class="weak">{cost.penaltyUnread}</dd>
        </>
      ) : (
        <>
          {first && <PenaltyLine label={repeat ? cost.first : cost.possible} penalty={first} refs={refs} />}
          {repeat && <PenaltyLine label={cost.repeat} penalty={repeat} refs={refs} />}
          {alternatives.map((penalty, at) => (
            <PenaltyLine key={at} label={cost.alternative} penalty={penalty} refs={refs} />
          ))}
        </>
      )}
      {worstCase && (
        <>
          <dt>{cost.atWorst}</dt>
          <dd>
            <Local text={worstCase} />
          </dd>
        </>
      )}
      {certainty && (
        <>
          <dt>{cost.howSure}</dt>
          <dd>{cost.sure[certainty]}</dd>
        </>
      )}
    </dl>
  );
}

function PenaltyLine({ label, penalty, refs }: { label: string; penalty: Penalty; refs: number[] }): JSX.Element {
  const words = useWords();
  const seen = penalty.detentionDays?.seenTotal ?? null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {words.penalty(penalty)}
        <Cites refs={refs} />
        {penalty.basis && <small>{penalty.basis}</small>}
        {penalty.condition && (
          <small>
            <Local text={penalty.condition} />
          </small>
        )}
        {seen !== null && <small>{words.detentionSeen(seen)}</small>}
        {penalty.note && (
          <small>
            <Local text={penalty.note} />
          </small>
        )}
      </dd>
    </>
  );
}
