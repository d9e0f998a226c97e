/** States of the page of records: one of each sort of record, of made-up bodies in real places. */
import type { Chosen } from '../../components/known/Known.tsx';
import { makeRows, type Rows } from '../../core/known/rows.ts';
import { knownRecord, type KnownRecord } from '../../core/known/known-record.ts';
import { toldHistory, type ToldHistory } from '../../core/known/told-history.ts';
import { en } from '../../locales/en.ts';
import { countryCodes } from '../../locales/place-codes.ts';
import { act, clause, entry, list, penalty, publisher, recordIndex, regime } from '../fixtures/records.ts';

export type KnownState = { page: 'known'; rows: Rows | 'failed' | null; chosen: Chosen | null; record: KnownRecord | null; history: ToldHistory | 'failed' | null };

const TODAY = '2026-11-25';
const index = recordIndex({
  publishers: [
    publisher('harbour-courier', { name: 'The Harbour Courier', hosts: ['harbour-courier.example'], country: { value: 'RU', from: ['a'], asOf: '2026-10' }, owner: { value: 'Harbour Press', from: ['a'], asOf: null }, corrections: [{ on: '2026-10-01', tier: 'other', was: 'Owner: Coast Press', now: 'Owner: Harbour Press', from: ['a'] }] }),
    publisher('pier-weekly', { name: 'The Pier Weekly', hosts: ['pier-weekly.example'], accountsSought: { on: '2026-11-20', where: '' } }),
    publisher('coast-letter', { name: 'The Coast Letter', void: { on: '2026-10-02', why: 'The Coast Letter and The Harbour Courier are one.' } }),
    ...Array.from({ length: 60 }, (_, at) => publisher(`post-${at}`, { name: `Post of Harbour ${at}`, hosts: [`post-${at}.example`] })),
  ],
  regimes: [
    regime('ru-harbour-list', {
      name: { en: 'Undesirable harbour paper', ru: 'Нежелательная портовая газета' }, quoted: { en: 'undesirable harbour paper', ru: 'нежелательная портовая газета' }, authority: 'Harbour Ministry', legalBasis: [{ instrument: 'Harbour Act', article: '12', what: 'taking part', access: 'read' }, { instrument: 'Decree 7', article: null, what: 'the list', access: 'unread' }],
      inForce: [{ from: '2012', until: '2015-06-02', state: 'historic', note: 'Under the old act.' }, { from: '2015-06-03', until: null, state: 'in-force' }],
      clauses: [clause({ at: ['RU'], citizen: ['RU'] }), clause({ at: ['*'], citizen: ['RU'], certainty: 'lower', note: 'Abroad: from reports.' })],
      acts: [act('read', 'none'), act('share', 'administrative', { first: penalty({ fine: { min: 5_000, max: 15_000, currency: 'RUB', unit: null } }) }), act('donate', 'criminal', { first: penalty({ prisonYears: { min: 1, max: 5 } }) }), act('work_for', 'criminal')],
      remainsLawful: 'No rule against reading was found.', keepInMind: ['Old posts count.'], evidenceTo: '2026-09', reviewBy: '2026-11-01',
    }),
    regime('ru-old-block', { kind: 'block', name: 'Site blocked', quoted: 'access restricted', inForce: [{ from: '2014', until: '2020-05', state: 'in-force' }], acts: [act('read', 'none')] }),
    regime('ru-content', { kind: 'content-rule', name: 'Discrediting the harbour', quoted: 'discrediting' }),
  ],
  lists: [
    list('ru-harbour-list', [
      entry('harbour-courier', { name: 'Harbour Courier Ltd', registerNumber: '142', registerEntry: 'ООО «Портовый курьер»', note: 'The company, not the paper, is named.', decided: '2024-02-01' }),
      entry('post-1', { name: 'Post of Harbour', since: '2020', until: '2022-03-01' }),
      entry(null, { name: '1386 kHz', covers: 'frequency', since: null, sinceBasis: 'unknown', void: { on: '2026-10-02', why: 'The order names another frequency.' } }),
    ], { copyOf: { from: '2026-07', note: 'copy' } }),
    list('ru-old-block', [entry('harbour-courier', { since: '2014-03', until: '2020-05' })]),
  ],
});
const rows = makeRows(index, countryCodes, en.place, TODAY);
const history = {
  from: '2026-01-02',
  records: { 'law ru-harbour-list': [{ day: '2026-01-02', kind: 'added' as const, fields: [] }, { day: '2026-03-04', kind: 'changed' as const, fields: ['acts.share', 'acts.donate', 'evidenceTo', 'sources'] }, { day: '2026-10-01', kind: 'checked' as const, fields: ['checked'] }] },
};

function state(type: Chosen['type'], id: string): KnownState {
  const reader = { at: ['RU'], citizen: [], statelessResident: [] };
  return { page: 'known', rows, chosen: { type, id }, record: knownRecord(type, id, index, reader, TODAY), history: type === 'place' ? null : toldHistory(history, type, id) };
}

export const knownStates: Record<string, KnownState> = {
  known: { page: 'known', rows, chosen: null, record: null, history: null },
  'known-publisher': state('publisher', 'harbour-courier'),
  'known-accounts-sought': state('publisher', 'pier-weekly'),
  'known-withdrawn': state('publisher', 'coast-letter'),
  'known-law': state('law', 'ru-harbour-list'),
  'known-status': state('status', 'ru-harbour-list/harbour-courier'),
  'known-status-ended': { ...state('status', 'ru-old-block/harbour-courier'), history: 'failed' },
  'known-place': state('place', 'RU'),
  'known-place-not-covered': state('place', 'NO'),
  'known-nothing': state('law', 'no-such-law'),
  'known-reading': { page: 'known', rows: null, chosen: null, record: null, history: null },
  'known-failed': { page: 'known', rows: 'failed', chosen: null, record: null, history: null },
};
