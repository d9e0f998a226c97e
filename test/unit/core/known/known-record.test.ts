/** One record in full: what it says on a day, what ended, what was withdrawn, what is not covered. */
import { describe, expect, test } from 'vitest';
import { knownRecord, type KnownLaw, type KnownPlace, type KnownPublisher } from '../../../../core/known/known-record.ts';
import { makeRows } from '../../../../core/known/rows.ts';
import { recordReport } from '../../../../core/known/publisher-report.ts';
import { compiledRecords } from '../../../../scripts/inspect/compiled-records.ts';
import { act, entry, list, publisher, recordIndex, regime } from '../../../fixtures/records.ts';

const NOBODY = { at: [], citizen: [], statelessResident: [] };
const TODAY = '2026-11-25';
const shipped = compiledRecords();

const small = recordIndex({
  publishers: [publisher('post', { name: 'Post', hosts: ['post.example'] }), publisher('heard', { accounts: ['x:heard'] }), publisher('unheard', { accountsSought: { on: '2026-11-20', where: '' } }), publisher('gone', { void: { on: '2026-01-01', why: 'It never was.' } })],
  regimes: [
    regime('ru-list', { inForce: [{ from: '2015', until: '2016-12-31', state: 'in-force' }, { from: '2020-01-01', until: null, state: 'in-force' }] }),
    regime('ru-block', { kind: 'block' }),
    regime('ru-story', { kind: 'content-rule', acts: [act('like', 'criminal')] }),
    regime('ru-never', { void: { on: '2026-01-01', why: 'A draft.' } }),
  ],
  lists: [
    list('ru-list', [entry('post', { since: '2021', until: '2022-05-01' }), entry('post', { since: '2024-01-01' }), entry(null, { name: '1386 kHz', covers: 'frequency', void: { on: '2026-01-01', why: 'Another one.' } })], { copyOf: { from: '2026-07', note: '' }, complete: true }),
    list('ru-block', [entry('post', { since: null })]),
    list('ru-never', [entry('post')]),
  ],
});

describe('a publisher', () => {
  const of = (today: string) => knownRecord('publisher', 'post', small, NOBODY, today) as KnownPublisher;
  test('with every status it has or had', () => {
    expect(of(TODAY).statuses.map(({ id, state }) => `${id} ${state}`)).toEqual(['ru-list/post ended', 'ru-list/post~2 holds', 'ru-block/post holds', 'ru-never/post withdrawn']);
    expect(of('2022-01-01').statuses.map(({ state }) => state)).toEqual(['holds', 'ended', 'holds', 'withdrawn']);
  });
  test('with the report that its pages get', () => {
    expect(of(TODAY).report.legal.notices.map(({ regime: id }) => id).sort()).toEqual(['ru-block', 'ru-list']);
    expect(of('2019-06-01').report.legal.notices.map(({ regime: id }) => id)).toEqual(['ru-block']);
  });
  test('with whether accounts of it are known, were looked for, or neither', () => {
    const accounts = ['heard', 'unheard', 'post'].map((id) => (knownRecord('publisher', id, small, NOBODY, TODAY) as KnownPublisher).accounts);
    expect(accounts).toEqual([{ state: 'known' }, { state: 'not-found', soughtOn: '2026-11-20' }, { state: 'not-sought' }]);
  });
  test('that was withdrawn says why', () => expect(knownRecord('publisher', 'gone', small, NOBODY, TODAY)).toMatchObject({ withdrawn: { why: 'It never was.' } }));
});

describe('a law', () => {
  const of = (today: string) => knownRecord('law', 'ru-list', small, NOBODY, today) as KnownLaw;
  test('on a day within, between and before its periods', () => {
    expect(of(TODAY).now.inForce).toBe('yes');
    expect(of('2018-01-01').now.inForce).toBe('ended');
    expect(of('2014-12-31').now.inForce).toBe('not-yet');
  });
  test('names whom it reaches, what acts can cost, and its list with the age of the copy', () => {
    expect(of(TODAY)).toMatchObject({ list: { copyOf: '2026-07', complete: true }, ways: [{ conditions: [{ kind: 'at', places: ['RU'] }] }] });
    expect(of(TODAY).acts.map((one) => one.act)).toEqual(['read', 'share']);
    expect(of(TODAY).statuses.map(({ state }) => state)).toEqual(['ended', 'holds', 'withdrawn']);
  });
});

test('a status has its own sources, counted from one', () => {
  expect(knownRecord('status', 'ru-list/post~2', small, NOBODY, TODAY)).toMatchObject({ status: { since: '2024-01-01', publisher: { name: 'Post' }, citations: [0] }, citations: [{ title: 'Source ru-list-register' }] });
  expect(knownRecord('status', 'ru-list/1386 kHz', small, NOBODY, TODAY)).toMatchObject({ withdrawn: { why: 'Another one.' } });
});

test('an entry that two laws go by is told under both, and is one record', () => {
  const both = recordIndex({ publishers: [publisher('post')], regimes: [regime('eu-ban'), regime('de-ban', { listedUnder: 'eu-ban' })], lists: [list('eu-ban', [entry('post')])] });
  const told = (id: string) => (knownRecord('law', id, both, NOBODY, TODAY) as KnownLaw).statuses.map((status) => `${status.regime} ${status.id}`);
  expect([told('de-ban'), told('eu-ban')]).toEqual([['de-ban eu-ban/post'], ['eu-ban eu-ban/post']]);
  expect((knownRecord('publisher', 'post', both, NOBODY, TODAY) as KnownPublisher).statuses.map((status) => status.regime)).toEqual(['eu-ban', 'de-ban']);
  expect(knownRecord('status', 'de-ban/post', both, NOBODY, TODAY)).toBeNull();
  expect(makeRows(both, [], (place) => place, TODAY).status.map(({ id }) => id)).toEqual(['eu-ban/post']);
});

describe('a place', () => {
  test('with laws, apart by whether they name publishers', () => {
    const { laws } = knownRecord('place', 'RU', small, NOBODY, TODAY) as KnownPlace;
    expect(laws.map(({ id, content, statuses }) => [id, content, statuses])).toEqual([['ru-list', false, 2], ['ru-block', false, 1], ['ru-story', true, 0]]);
  });
  test('of which we know nothing is answered all the same', () => expect(knownRecord('place', 'NO', small, NOBODY, TODAY)).toMatchObject({ type: 'place', laws: [] }));
});

test('what does not exist is no record', () => {
  for (const type of ['publisher', 'law', 'status'] as const) for (const id of ['no-such', 'constructor', 'ru-list/nobody', '']) expect(knownRecord(type, id, small, NOBODY, TODAY)).toBeNull();
});

test('every record that ships can be read', () => {
  for (const id of Object.keys(shipped.regimes)) expect(knownRecord('law', id, shipped, NOBODY, TODAY)).toMatchObject({ type: 'law', id });
  for (const id of Object.keys(shipped.publishers).filter((_, at) => at % 25 === 0)) expect(knownRecord('publisher', id, shipped, NOBODY, TODAY)).toMatchObject({ type: 'publisher', id });
});

describe('the report of a publisher without a page', () => {
  test('has the statuses of the body it belongs to', () => {
    const report = recordReport('rferl-svaboda', shipped, { at: ['BY'], citizen: ['BY'], statelessResident: [] }, TODAY);
    expect(report?.legal.notices.map(({ regime: id }) => id)).toEqual(expect.arrayContaining(['by-extremist-formation', 'ru-undesirable-organization']));
    expect(report?.publisher).toMatchObject({ kind: 'known', id: 'rferl-svaboda' });
  });
});
