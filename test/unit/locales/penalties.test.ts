import { describe, expect, test } from 'vitest';
import type { Penalty } from '../../../data/schema.ts';
import { en } from '../../../locales/en.ts';
import { ru } from '../../../locales/ru.ts';

const nothing: Penalty = { basis: null, fine: null, detentionDays: null, prisonYears: null, compulsoryWorkHoursMax: null, forcedLabourYearsMax: null, otherPenalties: [], condition: null, note: null };
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const inEnglish = (given: Partial<Penalty>): string => plain(en.penalty({ ...nothing, ...given }));
const inRussian = (given: Partial<Penalty>): string => plain(ru.penalty({ ...nothing, ...given }));
const roubles = (min: number | null, max: number | null): Partial<Penalty> => ({ fine: { min, max, currency: 'RUB', unit: null } });
const baseValues = (min: number | null, max: number | null): Partial<Penalty> => ({ fine: { min, max, currency: null, unit: 'base-value' } });
const prison = (min: number | null, max: number | null): Partial<Penalty> => ({ prisonYears: { min, max } });
const detention = (max: number | null): Partial<Penalty> => ({ detentionDays: { max, seenTotal: null } });

describe('fines', () => {
  test.each([
    [roubles(5000, 15_000), '5,000–15,000 roubles', '5 000–15 000 рублей'],
    [roubles(null, 15_000), 'up to 15,000 roubles', 'до 15 000 рублей'],
    [roubles(0, 300_000), 'up to 300,000 roubles', 'до 300 000 рублей'],
    [roubles(30_000, null), 'at least 30,000 roubles', 'от 30 000 рублей'],
    [roubles(1, 1), '1 rouble', '1 рубль'],
    [roubles(2, 2), '2 roubles', '2 рубля'],
    [roubles(5, 5), '5 roubles', '5 рублей'],
    [roubles(11, 11), '11 roubles', '11 рублей'],
    [roubles(21, 21), '21 roubles', '21 рубль'],
    [roubles(null, 1), 'up to 1 rouble', 'до 1 рубля'],
    [roubles(null, 21), 'up to 21 roubles', 'до 21 рубля'],
    [baseValues(10, 30), '10–30 base values', '10–30 базовых величин'],
    [baseValues(null, 20), 'up to 20 base values', 'до 20 базовых величин'],
    [baseValues(null, 1), 'up to 1 base value', 'до 1 базовой величины'],
    [baseValues(2, 2), '2 base values', '2 базовые величины'],
    [{ fine: { min: null, max: 200, currency: null, unit: 'monthly-calculation-index' } }, 'up to 200 monthly calculation indices', 'до 200 месячных расчётных показателей'],
    [{ fine: { min: null, max: 1000, currency: 'USD', unit: null } }, 'up to 1,000 US dollars', 'до 1 000 долларов США'],
    [{ fine: { min: null, max: null, currency: 'RUB', unit: null } }, 'a fine', 'штраф'],
    [{ fine: { min: null, max: 500, currency: null, unit: null } }, 'a fine of up to 500', 'штраф: до 500'],
  ] satisfies [Partial<Penalty>, string, string][])('%j', (given, english, russian) => {
    expect(inEnglish(given)).toBe(english);
    expect(inRussian(given)).toBe(russian);
  });
});

describe('detention and prison', () => {
  test.each([
    [detention(15), 'up to 15 days in detention', 'до 15 суток ареста'],
    [detention(1), 'up to 1 day in detention', 'до 1 суток ареста'],
    [detention(null), 'detention', 'арест'],
    [prison(null, 1), 'up to 1 year in prison', 'до 1 года лишения свободы'],
    [prison(null, 4), 'up to 4 years in prison', 'до 4 лет лишения свободы'],
    [prison(0, 2), 'up to 2 years in prison', 'до 2 лет лишения свободы'],
    [prison(3, 7), '3–7 years in prison', '3–7 лет лишения свободы'],
    [prison(2, 4), '2–4 years in prison', '2–4 года лишения свободы'],
    [prison(5, null), 'at least 5 years in prison', 'от 5 лет лишения свободы'],
    [prison(null, 0.5), 'up to 6 months in prison', 'до 6 месяцев лишения свободы'],
    [prison(0.25, null), 'at least 3 months in prison', 'от 3 месяцев лишения свободы'],
    [prison(0.25, 5), '3 months to 5 years in prison', 'от 3 месяцев до 5 лет лишения свободы'],
    [prison(0.5, 1), '6 months to 1 year in prison', 'от 6 месяцев до 1 года лишения свободы'],
    [prison(0.25, 0.5), '3–6 months in prison', '3–6 месяцев лишения свободы'],
    [prison(2.5, 4), '2.5–4 years in prison', '2,5–4 года лишения свободы'],
    [prison(null, null), 'prison', 'лишение свободы'],
    [{ compulsoryWorkHoursMax: 360 }, 'up to 360 hours of compulsory work', 'до 360 часов обязательных работ'],
    [{ compulsoryWorkHoursMax: 1 }, 'up to 1 hour of compulsory work', 'до 1 часа обязательных работ'],
    [{ forcedLabourYearsMax: 4 }, 'up to 4 years of forced labour', 'до 4 лет принудительных работ'],
  ] satisfies [Partial<Penalty>, string, string][])('%j', (given, english, russian) => {
    expect(inEnglish(given)).toBe(english);
    expect(inRussian(given)).toBe(russian);
  });

  test('half a year is no whole one', () => {
    expect(inEnglish(prison(null, 1.5))).toBe('up to 1.5 years in prison');
    expect(inRussian(prison(null, 1.5))).toBe('до 1,5 года лишения свободы');
  });
});

test('one way or another', () => {
  const both = { ...baseValues(10, 30), ...detention(15) };
  expect(inEnglish(both)).toBe('10–30 base values, or up to 15 days in detention');
  expect(inRussian(both)).toBe('10–30 базовых величин, или до 15 суток ареста');
  expect(inEnglish({ ...detention(15), otherPenalties: ['community-service'], beside: ['confiscation'] })).toBe('up to 15 days in detention, or community service; confiscation may be added');
  expect(inRussian({ ...prison(5, 8), beside: ['confiscation', 'loss-of-office'] })).toBe('5–8 лет лишения свободы; могут добавиться конфискация и лишение права занимать определённые должности');
  expect(inEnglish({ ...prison(null, 5), otherPenalties: ['confiscation'] })).toBe('up to 5 years in prison, or confiscation');
});

test('no penalty on record is not "none"', () => {
  expect(inEnglish({})).toBe('not known');
  expect(inRussian({})).toBe('неизвестно');
});

test.each([[1, 'Seen in known cases: 1 day in all.', 'В известных делах: всего 1 сутки.'], [45, 'Seen in known cases: 45 days in all.', 'В известных делах: всего 45 суток.']])('detention seen: %i', (days, english, russian) => {
  expect(en.detentionSeen(days)).toBe(english);
  expect(ru.detentionSeen(days)).toBe(russian);
});

test.each([
  ['Criminal Code, Art. 284.1(1)', 'ч. 1 ст. 284.1 УК'],
  ['Code of Administrative Offences, Art. 20.33', 'ст. 20.33 КоАП'],
  ['Criminal Code, Art. 361-4', 'ст. 361-4 УК'],
  // What is no plain article of these codes stays as the records name it.
  ['Criminal Code, Art. 361-4(1) or 361-1(3)', 'Criminal Code, Art. 361-4(1) or 361-1(3)'],
  ['Law on Combating Crimes of Terrorism, Art. 34', 'Law on Combating Crimes of Terrorism, Art. 34'],
])('an article in Russian: %s', (basis, said) => {
  expect(ru.article(basis)).toBe(said);
  expect(en.article(basis)).toBe(basis);
});

describe('several at once', () => {
  const two = { ...roubles(5000, 15_000), ...prison(null, 2) };
  const three = { ...two, ...detention(15) };
  test.each([
    [two, '5,000–15,000 roubles, or up to 2 years in prison', '5 000–15 000 рублей, или до 2 лет лишения свободы'],
    [{ ...two, combined: 'and' }, '5,000–15,000 roubles, and up to 2 years in prison', '5 000–15 000 рублей и до 2 лет лишения свободы'],
    [{ ...two, combined: 'or-both' }, '5,000–15,000 roubles, or up to 2 years in prison, or both', '5 000–15 000 рублей, или до 2 лет лишения свободы, или то и другое вместе'],
    [{ ...three, combined: 'or-both' }, '5,000–15,000 roubles, or up to 15 days in detention, or up to 2 years in prison, or several of these', '5 000–15 000 рублей, или до 15 суток ареста, или до 2 лет лишения свободы, или несколько сразу'],
    [{ ...prison(null, 2), combined: 'and' }, 'up to 2 years in prison', 'до 2 лет лишения свободы'],
  ] satisfies [Partial<Penalty>, string, string][])('%j', (given, english, russian) => {
    expect(inEnglish(given)).toBe(english);
    expect(inRussian(given)).toBe(russian);
  });
});
