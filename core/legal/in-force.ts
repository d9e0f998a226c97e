/** Whether a law or a listing holds on a day. */
import type { Designation, Regime } from '../../data/schema.ts';
import { compareDay, firstDay, lastDay } from './partial-date.ts';

/** `unknown`: the day falls into a month or year that is all we know of a beginning or an end. */
export type InForce = 'yes' | 'not-yet' | 'ended' | 'unknown';

/** What may hold is shown: to leave it out would say that it doesn't. */
export function mayHold(inForce: InForce): boolean {
  return inForce === 'yes' || inForce === 'unknown';
}

/** Null dates: it began at an unknown time before we knew of it; no end is known. The last day still counts. */
function within(from: string | null, until: string | null, day: string): InForce {
  const begun = from === null ? 'from' : compareDay(day, from);
  if (begun === 'before') return 'not-yet';
  if (until !== null && day > lastDay(until)) return 'ended';
  const ending = until !== null && until.length < 10 && day >= firstDay(until);
  return begun === 'within' || ending ? 'unknown' : 'yes';
}

/** Whether a listing holds on a day: it has begun, it has begun to be applied, and it has not ended. */
export function designationInForce({ since, appliesFrom, until, ...record }: Designation, day: string): InForce {
  if (record.void) return 'ended';
  const listed = within(since, until, day);
  const applied = within(appliesFrom, until, day);
  if (listed === 'ended' || listed === 'not-yet') return listed;
  return applied === 'yes' ? listed : applied;
}

type Period = Regime['inForce'][number];
export type RegimeInForce = { inForce: InForce; state: Period['state'] };

/** Whether a law holds on a day, and in what state it then is. A period ends where the next one begins. */
export function regimeInForce({ inForce, checked, ...record }: Pick<Regime, 'inForce' | 'checked' | 'void'>, day: string): RegimeInForce {
  // A record that should not have been says of no day that the law held.
  if (record.void) return { inForce: 'ended', state: 'lapsed' };
  let answer: RegimeInForce | null = null;
  for (const period of [...inForce].reverse()) {
    const now = periodInForce(period, checked, day);
    if (now === 'not-yet' || (answer && now !== 'yes')) continue;
    answer = { inForce: now, state: period.state };
    // Only where the newest period may not have begun or may be over can an older one still decide.
    if (now !== 'unknown') break;
  }
  return answer ?? { inForce: 'not-yet', state: 'in-force' };
}

function periodInForce({ from, until, state }: Period, checked: string, day: string): InForce {
  const now = within(from, until, day);
  const over = (state === 'historic' || state === 'lapsed') && until === null;
  // Over, and nobody knows since when: at the latest when we looked.
  if (over && (now === 'yes' || now === 'unknown')) return day >= checked ? 'ended' : 'unknown';
  return now;
}
