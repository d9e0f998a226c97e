import { describe, expect, test } from 'vitest';
import { en } from '../../../locales/en.ts';
import { ru } from '../../../locales/ru.ts';

describe('sources', () => {
  test.each([
    [0, '0 sources', '0 источников'],
    [1, '1 source', '1 источник'],
    [2, '2 sources', '2 источника'],
    [5, '5 sources', '5 источников'],
    [11, '11 sources', '11 источников'],
    [21, '21 sources', '21 источник'],
    [22, '22 sources', '22 источника'],
  ])('%i', (n, english, russian) => {
    expect(en.sources.title(n)).toBe(english);
    expect(ru.sources.title(n)).toBe(russian);
  });
});

test('nouns under the figures of the tally agree with them', () => {
  expect([1, 2].map(en.sourcing.tally.agencies)).toEqual(['wire agency', 'wire agencies']);
  expect([1, 2, 5].map(ru.sourcing.tally.agencies)).toEqual(['агентство', 'агентства', 'агентств']);
  expect([0, 1, 3].map(en.sourcing.tally.people)).toEqual(['people', 'person', 'people']);
  expect([0, 1, 3].map(ru.sourcing.tally.people)).toEqual(['человек', 'человек', 'человека']);
});

describe('places that were checked', () => {
  test('a few are named, many are counted', () => {
    expect(en.checks.notListedHeading(['RU'])).toBe('Checked for Russia: not listed');
    expect(en.checks.notListedHeading(['RU', 'US'])).toBe('Checked for Russia and the United States: not listed');
    expect(en.checks.notListedHeading(['RU', 'BY', 'KZ', 'KG', 'TR'])).toBe('Checked for 5 places: not listed');
    expect(ru.checks.notListedHeading(['RU', 'BY'])).toBe('В списках не найдено: Россия и Беларусь');
    expect(ru.checks.notListedHeading(['RU', 'BY', 'KZ', 'KG', 'TR'])).toBe('В списках не найдено (5 мест)');
  });

  test('one is, two are', () => {
    expect(en.checks.notCoveredShort(['NO'])).toBe('Norway is not covered.');
    expect(en.checks.notCoveredShort(['NO', 'NL'])).toBe('Norway and the Netherlands are not covered.');
    expect(en.checks.listedElsewhere(['RU'])).toBe('Of the places we do cover, Russia lists this publisher; see Elsewhere.');
    expect(en.checks.listedElsewhere(['RU', 'BY'])).toBe('Of the places we do cover, Russia and Belarus list this publisher; see Elsewhere.');
  });
});
