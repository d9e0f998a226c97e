/** Each law has a reader whom it concerns and one whom it does not, to test the rule with. */
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './problem-at.ts';

export function checkExamples({ regimes }: Records): Problem[] {
  return regimes.flatMap((record) => {
    const { applies, doesNotApply } = record.value.examples;
    const problems: Problem[] = [];
    if (applies.length === 0) problems.push(errorAt(record, ['examples'], 'There is no example of a reader whom this law concerns.', 'add one under "applies:", written by hand from a reported case.'));
    if (doesNotApply.length === 0) problems.push(errorAt(record, ['examples'], 'There is no example of a reader whom this law leaves alone.', 'add one under "doesNotApply:", such as a Norwegian in Norway.'));
    if (record.value.acts.length > 0 && applies.length > 0 && !applies.some(({ acts }) => acts && Object.keys(acts).length > 0)) problems.push(errorAt(record, ['examples', 'applies'], 'No example says what an act weighs.', 'add to one of them "acts: { read: none, share: criminal }", with what the law says of these acts.'));
    applies.forEach(({ name, scope }, at) => { if (scope === 'elsewhere') problems.push(errorAt(record, ['examples', 'applies', at, 'scope'], `The example "${name}" is under "applies" and says "elsewhere".`, 'move it to "doesNotApply", or correct the scope.')); });
    doesNotApply.forEach(({ name, scope }, at) => { if (scope === 'applies') problems.push(errorAt(record, ['examples', 'doesNotApply', at, 'scope'], `The example "${name}" is under "doesNotApply" and says "applies".`, 'move it to "applies", or correct the scope.')); });
    return problems;
  });
}
