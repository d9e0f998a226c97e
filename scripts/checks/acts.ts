/** What a law does to a reader: penalties that make sense, warnings that name who gave them, figures that rest on something read. */
import type { Penalty, RegimeAct } from '../../data/schema.ts';
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt, warningAt } from './problem-at.ts';

const upsideDown = (range: { min: number | null; max: number | null } | null): boolean => range !== null && range.min !== null && range.max !== null && range.min > range.max;
const hasFigures = ({ fine, detentionDays, prisonYears, compulsoryWorkHoursMax, forcedLabourYearsMax, otherPenalties }: Penalty): boolean =>
  [fine, detentionDays, prisonYears, compulsoryWorkHoursMax, forcedLabourYearsMax].some((part) => part !== null) || otherPenalties.length > 0;

function penaltiesOf({ first, repeat, alternatives }: RegimeAct): [path: (string | number)[], penalty: Penalty][] {
  return [[['first'], first], [['repeat'], repeat], ...alternatives.map((one, at) => [['alternatives', at], one] as [(string | number)[], Penalty])]
    .filter((pair): pair is [(string | number)[], Penalty] => pair[1] !== null);
}

export function checkActs({ regimes }: Records): Problem[] {
  return regimes.flatMap((record) => record.value.acts.flatMap((act, at) => {
    const problems: Problem[] = [];
    const path = (...rest: (string | number)[]) => ['acts', at, ...rest];
    const penalties = penaltiesOf(act);
    for (const [where, penalty] of penalties) {
      if (upsideDown(penalty.fine) || upsideDown(penalty.prisonYears)) problems.push(errorAt(record, path(...where), `A penalty for "${act.act}" has a minimum above its maximum.`, 'swap the two, or correct them.'));
      if (penalty.fine && penalty.fine.currency !== null && penalty.fine.unit !== null) problems.push(errorAt(record, path(...where, 'fine'), `A fine for "${act.act}" has a currency and a unit.`, 'leave one of them null.'));
      if (penalty.fine && penalty.fine.currency === null && penalty.fine.unit === null) problems.push(errorAt(record, path(...where, 'fine'), `A fine for "${act.act}" has neither a currency nor a unit.`, 'write "currency: RUB" or "unit: base-value".'));
    }
    if (act.risk === 'none' && penalties.length > 0) problems.push(errorAt(record, path('risk'), `"${act.act}" has the risk "none" and a penalty.`, 'write the risk that the penalty is, or remove the penalty.'));
    act.evidence.forEach(({ kind, issuer }, index) => {
      if (kind === 'warning' && issuer === null) problems.push(errorAt(record, path('evidence', index), `A warning about "${act.act}" does not say who gave it.`, 'write "issuer:" with the authority, publisher or body that warned.'));
    });
    const read = act.evidence.some(({ from }) => from.some((key) => { const source = record.value.sources[key]; return source?.access === 'read' && source.url !== null; }));
    if (!read && penalties.some(([, penalty]) => hasFigures(penalty))) problems.push(warningAt(record, path('act'), `The penalty for "${act.act}" rests on no source that was read: it is shown as unverified.`, 'read a source that states it, or take the figures out.'));
    return problems;
  }));
}
