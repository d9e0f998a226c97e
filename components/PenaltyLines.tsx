/** What an act can bring, the first time and after it, with how sure that is. */
import type { JSX } from 'preact';
import type { NoticeAct } from '../core/legal/legal.ts';
import type { Penalty } from '../data/schema.ts';
import { Cites } from './Cites.tsx';
import { useWords } from './surface.ts';
import { Local } from './Words.tsx';

/** `notes`: with what is noted of a penalty beside its condition. */
export function PenaltyLines({ act, notes = true }: { act: NoticeAct; notes?: boolean }): JSX.Element | null {
  const { cost } = useWords();
  const { first, repeat, alternatives = [], worstCase, certainty, unverified } = act;
  const penalties = first ?? repeat ?? alternatives[0];
  // Under an act that is unclear in law a penalty is a possibility, and must not look like a rule.
  const possible = act.risk === 'unclear' || act.risk === 'none';
  const law = act.evidence.filter((one) => one.kind === 'law').flatMap((one) => one.citations);
  const refs = law.length > 0 ? law : act.citations;
  if (!penalties && !worstCase && !certainty) return null;
  const worst = worstCase && (
    <>
      <dt>{cost.atWorst}</dt>
      <dd class={possible ? 'weak' : undefined}>
        <Local text={worstCase} />
      </dd>
    </>
  );
  return (
    <dl class="penal">
      {possible && worst}
      {penalties && unverified ? (
        <>
          <dt>{cost.possible}</dt>
          <dd class="weak">{cost.penaltyUnread}</dd>
        </>
      ) : (
        <>
          {first && <PenaltyLine label={possible ? cost.atWorst : repeat ? cost.first : cost.possible} penalty={first} refs={refs} weak={possible} notes={notes} />}
          {repeat && <PenaltyLine label={cost.repeat} penalty={repeat} refs={refs} weak={possible} notes={notes} />}
          {alternatives.map((penalty, at) => (
            <PenaltyLine key={at} label={possible && at === 0 && !worstCase && !first ? cost.atWorst : cost.alternative} penalty={penalty} refs={refs} weak={possible} notes={notes} />
          ))}
        </>
      )}
      {!possible && worst}
      {certainty && (
        <>
          <dt>{cost.howSure}</dt>
          <dd>{cost.sure[certainty]}</dd>
        </>
      )}
    </dl>
  );
}

type PenaltyLineProps = { label: string; penalty: Penalty; refs: number[]; weak: boolean; notes: boolean };

function PenaltyLine({ label, penalty, refs, weak, notes }: PenaltyLineProps): JSX.Element {
  const words = useWords();
  const seen = penalty.detentionDays?.seenTotal ?? null;
  return (
    <>
      <dt>{label}</dt>
      <dd class={weak ? 'weak' : undefined}>
        {words.penalty(penalty)}
        <Cites refs={refs} />
        {penalty.basis && <small>{words.article(penalty.basis)}</small>}
        {penalty.condition && (
          <small>
            <Local text={penalty.condition} />
          </small>
        )}
        {seen !== null && <small>{words.detentionSeen(seen)}</small>}
        {notes && penalty.note && (
          <small>
            <Local text={penalty.note} />
          </small>
        )}
      </dd>
    </>
  );
}
