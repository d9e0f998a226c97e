import { describe, expect, test } from 'vitest';
import * as english from '../../../locales/en/places.ts';
import { countryCodes, occupiedRegions } from '../../../locales/place-codes.ts';
import * as russian from '../../../locales/ru/places.ts';

test('every place that a reader can name has a name in both languages', () => {
  for (const code of [...countryCodes, ...occupiedRegions]) {
    expect(english.place(code)).toMatch(/\p{Script=Latin}{3}/u);
    expect(english.place(code)).not.toBe(code);
    expect(russian.place(code)).toMatch(/\p{Script=Cyrillic}{3}/u);
  }
});

test('inside a sentence some names take an article', () => {
  expect([english.placeIn('US'), english.placeIn('NL'), english.placeIn('EU'), english.placeIn('RU')]).toEqual(['the United States', 'the Netherlands', 'the European Union', 'Russia']);
});

test('a region that has no name of its own is told by its country', () => {
  expect(english.place('UA-43')).toBe('Crimea');
  expect(english.place('UA-05')).toBe('Ukraine (UA-05)');
  expect(russian.place('UA-05')).toBe('Украина (UA-05)');
});

describe('a or an', () => {
  test.each([['Russian', 'a'], ['Iranian', 'an'], ['Uzbek', 'an'], ['US', 'a'], ['Ukrainian', 'a'], ['Ugandan', 'a'], ['undesirable organisation', 'an'], ['unit', 'a'], ['extremist formation', 'an'], ['hostile media outlet', 'a']])('%s', (noun, article) => {
    expect(english.article(noun)).toBe(article);
  });
});

test('lists', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(english.and)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  expect(russian.or(['а', 'б', 'в'])).toBe('а, б или в');
});

test('occupied regions are named together, one of them by its name', () => {
  expect(english.anyOf(['RU', ...occupiedRegions])).toBe('Russia or in parts of Ukraine that Russia controls');
  expect(english.anyOf(['UA-43', 'UA-40'])).toBe('parts of Ukraine that Russia controls');
  expect(english.anyOf(['UA-65'])).toBe('Kherson oblast');
});
