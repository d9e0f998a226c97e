/** The acts grouped by risk, gravest first: the short form for the popup and for laws of elsewhere. */
import type { JSX } from 'preact';
import type { NoticeAct } from '../core/legal/legal.ts';
import { byGravity, riskOf } from './act-order.ts';
import { useSurface } from './surface.ts';
import { OutcomeMark } from './Track.tsx';

export function RiskSummary({ acts }: { acts: NoticeAct[] }): JSX.Element {
  const { rules, words } = useSurface();
  const rows = rules.actRows(acts);
  const groups = byGravity.flatMap((outcome) => {
    const inside = rows.filter((row) => rules.outcomeOf(row.acts[0]) === outcome);
    return inside.length > 0 ? [{ outcome, inside }] : [];
  });
  return (
    <ul class="sum">
      {groups.map(({ outcome, inside }) => (
        <li key={outcome} data-risk={riskOf(outcome)}>
          <OutcomeMark outcome={outcome} />
          <span class="word">{words.law.outcomes[outcome]}</span>
          <span>{inside.map((row) => words.law.rows[row.row] + (row.acts[0]?.unverified ? ` (${words.publisher.unverified})` : '')).join('\u00a0· ')}</span>
        </li>
      ))}
    </ul>
  );
}
