/** Numbers and the forms of nouns, held against the browser's own tables, which are right and slow. */
import { describe, expect, test } from 'vitest';
import { counter } from '../../../locales/plural.ts';

const numbers = [...Array.from({ length: 1_300 }, (_, n) => n), 4_000, 10_011, 21_022, 500_000, 1_000_001, 12_345_678, 0.5, 1.5, 2.25, 1234.5, 99_999.125];

describe.each([['en', 'en-GB'], ['ru', 'ru-RU']] as const)('%s', (language, locale) => {
  const { digits, category, form, count } = counter(language);
  test('writes numbers as the language does', () => {
    const right = new Intl.NumberFormat(locale);
    expect(numbers.map(digits)).toEqual(numbers.map((n) => right.format(n)));
  });
  test('knows which form of a noun goes with a number', () => {
    const right = new Intl.PluralRules(locale);
    expect(numbers.map(category)).toEqual(numbers.map((n) => right.select(n)));
  });
  test('falls back on the form for all others', () => {
    expect(form(1, { other: 'of them' })).toBe('of them');
    expect(count(1_000, { other: 'of them' })).toBe(`${digits(1_000)} of them`);
  });
});
