import { describe, expect, test } from 'vitest';
import { findSourcing, findSourcingInSteps } from '../../../../core/sourcing/find-sourcing.ts';
import { TIMED, worked } from '../../worked.ts';
import { context } from './said.ts';
import { paragraph, story } from './story.ts';

/** Fifty words with what costs time in it: quotations, names, verbs, an agency. */
const FIFTY =
  '“We checked every mooring before we let passengers aboard,” said Colm Rasmusen, the harbour master, who told Reuters that two crossings a day would be added. ' +
  'A council official, speaking on condition of anonymity because the budget is not public, said repairs would cost more than planned, according to a report seen by the paper.';

const long = (words: number) => story(Array.from({ length: words / 50 }, () => paragraph(FIFTY)));

function timesOfSteps(article: ReturnType<typeof long>): number[] {
  const steps = findSourcingInSteps(article, context);
  const times: number[] = [];
  for (let done: boolean | undefined = false; !done; ) {
    const before = worked();
    ({ done } = steps.next());
    times.push(worked() - before);
  }
  return times;
}

describe('a text read in steps', () => {
  test('gives what it gives at once', () => {
    const article = long(500);
    const steps = findSourcingInSteps(article, context);
    let step = steps.next();
    let count = 0;
    for (; !step.done; step = steps.next()) count += 1;
    expect(count).toBeGreaterThan(article.body.length);
    expect(step.value).toEqual(findSourcing(article, context));
  });

  test('of 100,000 words never works longer than a frame may wait', TIMED, () => {
    const article = long(100_000);
    // Steps are the same each time; what is in one of them only once (memory tidied up, code compiled) is none of the step's own work.
    const [first, second, third] = [1, 2, 3].map(() => timesOfSteps(article)) as [number[], number[], number[]];
    expect(Math.max(...first.map((time, step) => Math.min(time, second[step] as number, third[step] as number)))).toBeLessThan(50);
  });
});
