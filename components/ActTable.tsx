/** The eight acts, always in the same order, so that their marks make a profile that one learns to recognise. */
import type { JSX } from 'preact';
import type { NoticeAct } from '../core/legal/legal.ts';
import { alike, outcomeOf, riskOf, type ActRow } from './act-row.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Icon } from './icons.tsx';
import { PenaltyLines } from './PenaltyLines.tsx';
import { useSurface, useWords } from './surface.ts';
import { Track } from './Track.tsx';
import { Local } from './Words.tsx';

export function ActTable({ acts }: { acts: NoticeAct[] }): JSX.Element {
  const { actRows } = useSurface();
  return (
    <div class="acts">
      {actRows(acts).map((row) => (
        <Row key={row.row} row={row} />
      ))}
    </div>
  );
}

function Row({ row }: { row: ActRow }): JSX.Element {
  const { law, cost, publisher } = useWords();
  const gravest = row.acts[0];
  const outcome = outcomeOf(gravest);
  const groups = alike(row.acts);
  return (
    <details class="act" data-risk={riskOf(outcome)}>
      <summary>
        <span class="name">{law.rows[row.row]}</span>
        <Track outcome={outcome} />
        <span class="word">
          {law.outcomes[outcome]}
          {gravest?.unverified && (
            <>
              {' '}
              <span class="unverified">{publisher.unverified}</span>
            </>
          )}
        </span>
        <Icon name="chevron" class="chev" />
      </summary>
      <div class="more">
        {groups.length === 0 && <p class="quiet">{cost.notAssessed}</p>}
        {groups.map((group) => (
          <ActGroup key={group[0]?.act} acts={group} named={groups.length > 1} />
        ))}
      </div>
    </details>
  );
}

/** Acts that read alike, told once; named when the row holds others that don't. */
function ActGroup({ acts, named }: { acts: NoticeAct[]; named: boolean }): JSX.Element | null {
  const { law } = useWords();
  const [act] = acts;
  if (!act) return null;
  const outcome = outcomeOf(act);
  return (
    <div class="finer">
      {named && (
        <h4 data-risk={riskOf(outcome)}>
          {acts.map((one) => law.acts[one.act]).join(', ')} <span class="word">{law.outcomes[outcome]}</span>
        </h4>
      )}
      <PenaltyLines act={act} />
      <EvidenceList evidence={act.evidence} />
      {act.note && (
        <p class="quiet">
          <Local text={act.note} />
        </p>
      )}
    </div>
  );
}
