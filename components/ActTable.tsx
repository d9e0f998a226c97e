/** The eight acts, always in the same order, so that their marks make a profile that one learns to recognise. */
import type { JSX } from 'preact';
import type { NoticeAct } from '../core/legal/legal.ts';
import { alike, byGravity, riskOf } from './act-order.ts';
import { Details } from './Details.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Icon } from './icons.tsx';
import { PenaltyLines } from './PenaltyLines.tsx';
import { useSurface, useWords } from './surface.ts';
import { Track } from './Track.tsx';
import { Local } from './Words.tsx';

export function ActTable({ acts }: { acts: NoticeAct[] }): JSX.Element {
  const { rules, words } = useSurface();
  const rows = rules.actRows(acts);
  const outside = acts.filter((act) => !rows.some((row) => row.acts.includes(act)));
  const heaviest = [...outside].sort((a, b) => byGravity.indexOf(rules.outcomeOf(a)) - byGravity.indexOf(rules.outcomeOf(b)));
  return (
    <>
      <div class="acts">
        {rows.map((row) => (
          <Row key={row.row} name={words.law.rows[row.row]} acts={row.acts} />
        ))}
      </div>
      {heaviest.length > 0 && <OtherActs acts={heaviest} />}
    </>
  );
}

/** What few readers do: working for it, advertising. Folded below the table, so that the profile stays one of eight. */
function OtherActs({ acts }: { acts: NoticeAct[] }): JSX.Element {
  const { law } = useWords();
  return (
    <Details class="other-acts" summary={law.otherActs(acts.map((one) => one.act))}>
      <div class="more">
        {alike(acts).map((group) => (
          <ActGroup key={group[0]?.act} acts={group} named />
        ))}
      </div>
    </Details>
  );
}

/** A row that opens to what each of its acts can cost and how that is known. The first of `acts` speaks for it. */
function Row({ name, acts }: { name: string; acts: NoticeAct[] }): JSX.Element {
  const { rules, words } = useSurface();
  const { law, cost, publisher } = words;
  const outcome = rules.outcomeOf(acts[0]);
  const groups = alike(acts);
  return (
    <Details
      class="act"
      risk={riskOf(outcome)}
      summary={
        <>
          <span class="name">{name}</span>
          <Track outcome={outcome} />
          <span class="word">
            {law.outcomes[outcome]}
            {acts[0]?.unverified && (
              <>
                {' '}
                <span class="unverified">{publisher.unverified}</span>
              </>
            )}
          </span>
          <Icon name="chevron" class="chev" />
        </>
      }
    >
      <div class="more">
        {groups.length === 0 && <p class="quiet">{cost.notAssessed}</p>}
        {groups.map((group) => (
          <ActGroup key={group[0]?.act} acts={group} named={groups.length > 1} />
        ))}
      </div>
    </Details>
  );
}

/** Acts that read alike, told once; named when the row holds others that don't. */
function ActGroup({ acts, named }: { acts: NoticeAct[]; named: boolean }): JSX.Element | null {
  const { law } = useWords();
  const { outcomeOf } = useSurface().rules;
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
