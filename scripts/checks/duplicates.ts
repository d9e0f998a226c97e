/** An entry stands once in its list, an act once in its law. */
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './problem-at.ts';

export function checkDuplicates({ regimes, lists }: Records): Problem[] {
  const problems: Problem[] = [];
  for (const record of lists) {
    const seen = new Map<string, number>();
    record.value.entries.forEach(({ publisher, name, since, only }, at) => {
      const key = JSON.stringify([publisher, name, since, only]);
      const first = seen.get(key);
      if (first !== undefined) problems.push(errorAt(record, ['entries', at], `"${name}" stands twice in this list: entries ${first + 1} and ${at + 1}.`, 'remove one of them, or say how they differ (name, date, or part).'));
      seen.set(key, at);
    });
  }
  for (const record of regimes) {
    const seen = new Set<string>();
    record.value.acts.forEach(({ act }, at) => {
      if (seen.has(act)) problems.push(errorAt(record, ['acts', at, 'act'], `The act "${act}" stands twice.`, 'put both into one, with a piece of evidence for each.'));
      seen.add(act);
    });
  }
  return problems;
}
