/** What is printed tells which laws were shown, and nothing else of whoever prints it. */
import { expect, test } from 'vitest';
import { analyze } from '../../../../core/analyze.ts';
import { forAnybody } from '../../../../core/legal/for-anybody.ts';
import type { Reader } from '../../../../core/legal/legal.ts';
import { shownInFront } from '../../../../core/legal/seen.ts';
import type { RecordIndex } from '../../../../core/record-index.ts';
import type { Report } from '../../../../core/report.ts';
import type { Helper } from '../../../../data/schema.ts';
import { act, clause, entry, list, publisher, recordIndex, regime, source } from '../../../fixtures/records.ts';

const helper = (id: string, at: string[]): Helper => ({ id, name: `Helper ${id}`, url: null, helps: 'Anyone', at, languages: [], offers: 'Advice.', contactRisk: null, from: ['a'], sources: { a: source(id) }, checked: '2026-10-01' });

const index: RecordIndex = {
  ...recordIndex({
    publishers: [publisher('radio', { hosts: ['radio.example'] })],
    regimes: [
      regime('ru-undesirable', { clauses: [clause({ at: ['RU'], citizen: ['*'] }), clause({ at: ['*'], citizen: ['RU'], certainty: 'lower' })], acts: [act('share', 'administrative')] }),
      regime('by-materials', { acts: [act('read', 'administrative')] }),
    ],
    lists: [list('ru-undesirable', [entry('radio')]), list('by-materials', [entry('radio')])],
  }),
  helpers: [helper('anywhere', ['*']), helper('russian', ['RU']), helper('belarusian', ['BY']), helper('norwegian', ['NO'])],
};
const reportFor = (reader: Reader): Report => analyze({ url: 'https://radio.example/a', article: null }, index, reader, '2026-11-23');
const printedBy = (reader: Reader): Report => forAnybody(reportFor({ at: [], citizen: [], statelessResident: [] }), shownInFront(reportFor(reader).legal.notices));

const inRussia: Reader = { at: ['RU'], citizen: ['NO'], statelessResident: [] };
const russianAbroad: Reader = { at: ['NO'], citizen: ['RU'], statelessResident: [] };

test('the notices that were shown, and no others', () => {
  expect(printedBy(inRussia).legal.notices.map(({ regime: of }) => of)).toEqual(['ru-undesirable']);
  expect(printedBy({ at: ['NO'], citizen: ['NO'], statelessResident: [] }).legal.notices).toEqual([]);
});

test('whom the law reaches is said in full, and the sheets of two readers are the same', () => {
  expect(printedBy(inRussia)).toEqual(printedBy(russianAbroad));
  const [notice] = printedBy(inRussia).legal.notices;
  expect(notice?.because.map(({ conditions }) => conditions.map(({ kind, places }) => `${kind} ${places.join()}`))).toEqual([['at RU', 'citizen *'], ['at *', 'citizen RU']]);
  expect(printedBy(inRussia).reader).toEqual({ at: [], citizen: [], statelessResident: [] });
});

test('helpers where the law holds and those who work anywhere, none for the reader’s other places', () => {
  expect(printedBy(inRussia).help.map(({ id, places }) => [id, places])).toEqual([['russian', ['RU']], ['anywhere', []]]);
});
