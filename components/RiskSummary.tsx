/** The acts grouped by risk, gravest first: the short form for the popup and for laws of elsewhere. */
import type { JSX } from 'preact';
import type { NoticeAct } from '../core/legal/legal.ts';
import { byGravity, outcomeOf, riskOf } from './act-row.ts';
import { useSurface } from './surface.ts';
import { OutcomeMark } from './Track.tsx';

export function RiskSummary({ acts }: { acts: NoticeAct[] }): JSX.Element {
  const { actRows, words } = useSurface();
  const rows = actRows(acts);
  const groups = byGravity.flatMap((outcome) => {
    const names = rows.filter((row) => outcomeOf(row.acts[0]) === outcome).map((row) => words.law.rows[row.row]);
    return names.length > 0 ? [{ outcome, names }] : [];
  });
  return (
    <ul class="sum">
      {groups.map(({ outcome, names }) => (
        <li key={outcome} data-risk={riskOf(outcome)}>
          <OutcomeMark outcome={outcome} />
          <span class="word">{words.law.outcomes[outcome]}</span>
          <span>{names.join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
