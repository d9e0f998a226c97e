import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, compareDay, firstDay, lastDay } from '../../../../core/legal/partial-date.ts';

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2026-07', '2026-07-01', '2026-07-31'],
  ['2026-11', '2026-11-01', '2026-11-30'],
  ['2024-02-20', '2024-02-20', '2024-02-20'],
])('%s is from %s to %s', (date, first, last) => {
  expect(firstDay(date)).toBe(first);
  expect(lastDay(date)).toBe(last);
});

test.each([
  ['2024-02-19', '2024-02-20', 'before'],
  ['2024-02-20', '2024-02-20', 'from'],
  ['2024-02-21', '2024-02-20', 'from'],
  ['2024-01-31', '2024-02', 'before'],
  ['2024-02-01', '2024-02', 'within'],
  ['2024-02-28', '2024-02', 'within'],
  ['2024-02-29', '2024-02', 'from'],
  ['2023-12-31', '2024', 'before'],
  ['2024-06-01', '2024', 'within'],
  ['2024-12-31', '2024', 'from'],
])('%s against %s: %s', (day, date, expected) => expect(compareDay(day, date)).toBe(expected));

test.each([
  ['2026-07-31', 6, '2027-01-31'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-11-23', 12, '2027-11-23'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-12-01', 1, '2027-01-01'],
  ['2026-01-15', 0, '2026-01-15'],
])('%s and %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

describe('laws of dates', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  test('a day is a day of the calendar, and no month is skipped', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 60 }), (from, months) => {
        const to = addMonths(from, months);
        expect(new Date(`${to}T00:00:00Z`).toISOString().slice(0, 10)).toBe(to);
        expect((Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))).toBe(months);
      }),
    );
  });
  test('a day lies within its own month and year, or is their last', () => {
    fc.assert(
      fc.property(day, (date) => {
        for (const part of [date.slice(0, 4), date.slice(0, 7)]) {
          expect(firstDay(part) <= date && date <= lastDay(part)).toBe(true);
          expect(compareDay(date, part)).toBe(date === lastDay(part) ? 'from' : 'within');
        }
      }),
    );
  });
});
