/** The report on each place: what is counted, what was read, what is past its review. */
import { expect, test } from 'vitest';
import { placeReports } from '../../../../scripts/report/place-report.ts';
import { act, entry, list, penalty, publisher, recordIndex, regime, source } from '../../../fixtures/records.ts';

const gone = { on: '2026-10-01', why: 'It never was.' };
const index = recordIndex({
  publishers: [publisher('post', { country: { value: 'RU', from: [], asOf: null } }), publisher('gone', { country: { value: 'RU', from: [], asOf: null }, void: gone }), publisher('far', { country: { value: 'NO', from: [], asOf: null } })],
  regimes: [
    regime('ru-list', { checked: '2026-09-01', acts: [act('share', 'criminal', { first: penalty({ prisonYears: { min: null, max: 4 } }), evidence: [{ kind: 'law', issuer: null, text: 'x', from: ['unread'] }] })], sources: { law: source('a'), unread: source('b', { access: 'unread', checked: null }) } }),
    regime('ru-block', { kind: 'block', checked: '2026-08-01', acts: [act('read', 'none')] }),
    regime('ru-never', { void: gone }),
  ],
  lists: [list('ru-list', [entry('post', { checked: '2026-05-01' }), entry('post', { void: gone })], { copyOf: { from: '2026-07', note: '' } })],
});

test('one row a place, withdrawn records aside', () => {
  expect(placeReports(index, '2026-10-01')).toEqual([{ place: 'RU', laws: 2, statuses: 1, publishers: 1, sources: 4, read: 3, unreadActs: 1, oldest: '2026-05-01', copyOf: '2026-07', reviewBy: '2026-11-01', pastReview: 0 }]);
});
test('a law on crimes is due after six months, others after twelve, a listing with its own check', () => {
  expect(placeReports(index, '2026-11-02')[0]?.pastReview).toBe(1);
  expect(placeReports(index, '2027-03-02')[0]?.pastReview).toBe(2);
  expect(placeReports(index, '2027-08-02')[0]?.pastReview).toBe(3);
});
test('a source without an address is no citation: it is not counted, and a penalty that rests on it alone is one that nobody read', () => {
  const noAddress = { sources: { law: source('a', { url: null }), other: source('b') }, acts: [act('share', 'criminal', { first: penalty({}) })] };
  const report = placeReports(recordIndex({ regimes: [regime('ru-list', noAddress)] }), '2026-10-01')[0];
  expect(report).toMatchObject({ sources: 1, read: 1, unreadActs: 1 });
});
