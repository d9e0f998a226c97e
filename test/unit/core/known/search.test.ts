/** Searching all records, and the time it takes. */
import { describe, expect, test } from 'vitest';
import { makeRows, rowTypes } from '../../../../core/known/rows.ts';
import { searchRows } from '../../../../core/known/search.ts';
import { en } from '../../../../locales/en.ts';
import { ru } from '../../../../locales/ru.ts';
import { countryCodes } from '../../../../locales/place-codes.ts';
import { compiledRecords } from '../../../../scripts/inspect/compiled-records.ts';
import { TIMED, worked } from '../../worked.ts';

const index = compiledRecords();
const TODAY = '2026-11-25';
const rows = makeRows(index, countryCodes, en.place, TODAY);
const ids = (type: (typeof rowTypes)[number], query: string): string[] => searchRows(rows, query)[type].map(({ id }) => id);

describe('a publisher is found', () => {
  test.each([
    ['by name', 'meduza', 'meduza'],
    ['by host', 'svaboda.org', 'rferl-svaboda'],
    ['by the address of a mirror', 'swentr.site', 'rt'],
    ['by a name in another script', 'Радио Свобода', 'rferl-russian'],
    ['by words in any order, whatever their accents', 'liberty RADIO', 'rferl'],
    ['by its country', 'meduza latvia', 'meduza'],
  ])('%s', (_, query, id) => expect(ids('publisher', query)).toContain(id));
});

describe('so is', () => {
  test('a status by the words of the state, by its publisher, and by its number in the register', () => {
    expect(ids('status', 'undesirable meduza')).toEqual(['ru-undesirable-organization/meduza']);
    expect(ids('status', '142 undesirable')).toContain('ru-undesirable-organization/rferl');
    expect(ids('status', 'bbc.com/persian')).toContain('ir-mfa-sanctions-list/bbc');
    expect(ids('status', 'extremist formation')).toContain('by-extremist-formation/rferl-svaboda');
  });
  test('a law by its name, its authority and its place', () => {
    expect(ids('law', 'russia undesirable')).toContain('ru-undesirable-organization');
    expect(ids('law', 'pofma')).toContain('sg-pofma-dol');
  });
  test('a place, whether we know anything of it or not', () => {
    expect(ids('place', 'russia')).toEqual(['RU']);
    expect(searchRows(rows, 'norway').place).toMatchObject([{ id: 'NO', laws: 0 }]);
    expect(searchRows(makeRows(index, countryCodes, ru.place, TODAY), 'Россия').place.map(({ id }) => id)).toEqual(['RU']);
  });
});

test('for what nobody is called nothing is found, for nothing everything', () => {
  for (const type of rowTypes) {
    expect(ids(type, 'harbour courier of nowhere')).toEqual([]);
    expect(ids(type, ' ')).toHaveLength(rows[type].length);
  }
});

test('all that ships can be looked up', () => {
  expect(rows.publisher).toHaveLength(Object.keys(index.publishers).length);
  expect(rows.law).toHaveLength(Object.keys(index.regimes).length);
  expect(rows.status).toHaveLength(Object.values(index.designations).filter(({ regime }) => index.regimes[regime]?.listedUnder === undefined).reduce((sum, { entries }) => sum + entries.length, 0));
  expect(new Set(rows.status.map(({ id }) => id)).size).toBe(rows.status.length);
});

test('a search takes no time that a reader would notice', TIMED, () => {
  const took = ['r', 'ra', 'rad', 'radi', 'radio', 'extremist'].map((query) => {
    const before = worked();
    searchRows(rows, query);
    return worked() - before;
  });
  expect(Math.min(...took)).toBeLessThan(25);
});
