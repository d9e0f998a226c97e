/** Nothing ends before it begins, and periods of a law stand in their order. */
import { firstDay, lastDay } from '../../core/legal/partial-date.ts';
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt, warningAt } from './problem-at.ts';

/** True when the one is over before the other can have begun. */
const before = (one: string | null, other: string | null): boolean => one !== null && other !== null && lastDay(one) < firstDay(other);

export function checkDates({ regimes, lists }: Records): Problem[] {
  const problems: Problem[] = [];
  const begins = new Map(regimes.map(({ value }) => [value.id, value.inForce[0]?.from ?? null]));
  for (const record of lists) {
    const start = begins.get(record.value.regime) ?? null;
    record.value.entries.forEach(({ name, since, until, appliesFrom, checked, decided, hold }, at) => {
      const path = (field: string) => ['entries', at, field];
      if (before(until, since)) problems.push(errorAt(record, path('until'), `"${name}" ends on ${until}, before it began on ${since}.`, 'correct "since" or "until".'));
      if (before(until, appliesFrom)) problems.push(errorAt(record, path('until'), `"${name}" ends on ${until}, before it applied from ${appliesFrom}.`, 'correct "appliesFrom" or "until".'));
      if (since && firstDay(since) > checked) problems.push(errorAt(record, path('since'), `"${name}" begins on ${since}, after it was checked on ${checked}.`, 'correct "since", or check the entry again and write the day.'));
      if (before(since, decided)) problems.push(warningAt(record, path('decided'), `"${name}" was listed on ${since}, before the decision of ${decided}.`, 'see whether the two dates were swapped.'));
      if (hold === undefined && before(since, start)) problems.push(warningAt(record, path('since'), `"${name}" was listed on ${since}, before the law began on ${start}.`, 'correct "since", or give the law an earlier period.'));
    });
  }
  for (const record of regimes) {
    record.value.inForce.forEach(({ from, until }, at, periods) => {
      if (before(until, from)) problems.push(errorAt(record, ['inForce', at, 'until'], `A period ends on ${until}, before it began on ${from}.`, 'correct "from" or "until".'));
      const next = periods[at + 1];
      if (next && before(next.from, from)) problems.push(errorAt(record, ['inForce', at + 1, 'from'], `The period from ${next.from} stands after the one from ${from}.`, 'put the periods in order, oldest first.'));
      if (next && until !== null && before(next.from, until)) problems.push(errorAt(record, ['inForce', at + 1, 'from'], `The period from ${next.from} begins before the one before it ends on ${until}.`, 'let a period end before the next one begins.'));
    });
  }
  return problems;
}
