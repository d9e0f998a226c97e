/** How long our own work in a page rests. */
import { expect, test } from 'vitest';
import { workBudget } from '../../../browser/work-budget.ts';

test('work of our own is a tenth of the time while a page comes to be, and a hundredth later', () => {
  let time = 1_000;
  const budget = workBudget(() => time);
  expect(budget.rest()).toBe(0);
  budget.throughOnce();
  budget.spent(20);
  expect(budget.rest()).toBe(200);
  time += 150;
  expect(budget.rest()).toBe(50);
  time += 10_000;
  expect(budget.rest()).toBe(0);
  budget.spent(20);
  expect(budget.rest()).toBe(2_000);
});

test('what is done during a rest makes it longer: all work together keeps to the share', () => {
  let time = 0;
  const budget = workBudget(() => time);
  budget.throughOnce();
  time = 6_000;
  budget.spent(10);
  time += 400;
  budget.spent(3);
  expect(budget.rest()).toBe(900);
});

test('until a page was gone through once it is a tenth, however slow the computer', () => {
  let time = 0;
  const budget = workBudget(() => time);
  time = 60_000;
  budget.spent(20);
  expect(budget.rest()).toBe(200);
  budget.throughOnce();
  time += 200;
  budget.spent(20);
  expect(budget.rest()).toBe(2_000);
});

test('what was held up by other programs counts for no more than such work can take', () => {
  const budget = workBudget(() => 0);
  budget.spent(3_000);
  expect(budget.rest()).toBe(250);
});

test('a page that always gives us work has less than two hundredths of its time taken', () => {
  let time = 6_000;
  const budget = workBudget(() => time);
  budget.throughOnce();
  time = 12_000;
  const from = time;
  let worked = 0;
  // A round of 10 ms and marks drawn for 3, as often as the budget lets us.
  while (time < from + 60_000) {
    time += 13;
    worked += 13;
    budget.spent(13);
    time += budget.rest();
  }
  expect(worked / (time - from)).toBeLessThan(0.011);
  expect(worked).toBeGreaterThan(500);
});
