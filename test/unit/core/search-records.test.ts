/** Searching the records, and reading one without a page. */
import { describe, expect, test } from 'vitest';
import { listPublishers, recordReport, searchPublishers } from '../../../core/search-records.ts';
import { compiledRecords } from '../../../scripts/inspect/compiled-records.ts';

const index = compiledRecords();
const rows = listPublishers(index);
const names = (query: string): string[] => searchPublishers(rows, query).map(({ id }) => id);
const NOBODY = { at: [], citizen: [], statelessResident: [] };

describe('a search', () => {
  test.each([
    ['by name', 'meduza', 'meduza'],
    ['by host', 'svaboda.org', 'rferl-svaboda'],
    ['by a name in another script', 'Радио Свобода', 'rferl-russian'],
    ['by words in any order, whatever their accents', 'liberty RADIO', 'rferl'],
  ])('%s', (_, query, id) => expect(names(query)).toContain(id));

  test('for what nobody is called finds nothing', () => expect(names('harbour courier of nowhere')).toEqual([]));
  test('for nothing finds everything', () => expect(names(' ')).toHaveLength(rows.length));
  test('of all records takes no time that a reader would notice', () => {
    const before = performance.now();
    names('radio');
    expect(performance.now() - before).toBeLessThan(100);
  });
});

describe('a record', () => {
  test('is reported with the statuses of the body it belongs to', () => {
    const report = recordReport('rferl-svaboda', index, { at: ['BY'], citizen: ['BY'], statelessResident: [] }, '2026-11-25');
    expect(report?.legal.notices.map(({ regime }) => regime)).toEqual(expect.arrayContaining(['by-extremist-formation', 'ru-undesirable-organization']));
    expect(report?.publisher).toMatchObject({ kind: 'known', id: 'rferl-svaboda' });
  });
  test('that does not exist is no report', () => {
    expect(recordReport('no-such', index, NOBODY, '2026-11-25')).toBeNull();
    expect(recordReport('constructor', index, NOBODY, '2026-11-25')).toBeNull();
  });
});
