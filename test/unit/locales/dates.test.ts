import { describe, expect, test } from 'vitest';
import { ru } from '../../../locales/ru.ts';
import * as english from '../../../locales/en/dates.ts';
import * as russian from '../../../locales/ru/dates.ts';

describe('days', () => {
  test.each([
    ['2024-02-20', '20 Feb 2024', '20 февраля 2024 г.'],
    ['2021-06-01', '1 June 2021', '1 июня 2021 г.'],
    ['2025-09-30', '30 Sept 2025', '30 сентября 2025 г.'],
    ['2026-05-07T08:30:00Z', '7 May 2026', '7 мая 2026 г.'],
    ['2026-08', 'Aug 2026', 'август 2026 г.'],
    ['2026-03', 'March 2026', 'март 2026 г.'],
    ['1950', '1950', '1950 г.'],
  ])('%s', (date, en, ru) => {
    expect(english.day(date)).toBe(en);
    expect(russian.day(date)).toBe(ru);
  });
});

describe('months', () => {
  test.each([
    ['2026-07-15', 'July 2026', 'июль 2026 г.'],
    ['2026-07', 'July 2026', 'июль 2026 г.'],
    ['2024', '2024', '2024 г.'],
  ])('%s', (date, en, ru) => {
    expect(english.month(date)).toBe(en);
    expect(russian.month(date)).toBe(ru);
  });

  test('each of the twelve has a name of its own', () => {
    const all = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
    for (const { day } of [english, russian]) {
      expect(new Set(all.map((month) => day(month))).size).toBe(12);
      expect(new Set(all.map((month) => day(`${month}-01`))).size).toBe(12);
    }
  });
});

test('a moment is told by the clock of this machine, in two digits each', () => {
  const moment = new Date(2026, 10, 23, 9, 5).getTime();
  expect(english.clock(moment)).toBe('09:05');
  expect(russian.clock(moment)).toBe('09:05');
});

test('in Russian, «с» and «до» ask for another case of a bare month', () => {
  expect(ru.guard.since('2026-07')).toBe('с июля 2026 г.');
  expect(ru.oldPosts.title('2026-03')).toBe('Публикации до марта 2026 г.');
  expect(ru.oldPosts.title('2024-02-20')).toBe('Публикации до 20 февраля 2024 г.');
  expect(ru.links.since('2024')).toBe('с 2024 г.');
});
