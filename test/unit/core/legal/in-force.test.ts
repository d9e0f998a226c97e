import { describe, expect, test } from 'vitest';
import { designationInForce, regimeInForce } from '../../../../core/legal/in-force.ts';
import type { Regime } from '../../../../data/schema.ts';
import { entry } from '../../../fixtures/records.ts';

type Dates = { since?: string | null; appliesFrom?: string | null; until?: string | null };

describe('a listing', () => {
  test.each<[string, Dates, string, string]>([
    ['before its day', { since: '2024-02-20' }, '2024-02-19', 'not-yet'],
    ['on its day', { since: '2024-02-20' }, '2024-02-20', 'yes'],
    ['long after', { since: '2024-02-20' }, '2040-01-01', 'yes'],
    ['since an unknown day', { since: null }, '1990-01-01', 'yes'],
    ['in the month that is all we know', { since: '2024-02' }, '2024-02-10', 'unknown'],
    ['after that month', { since: '2024-02' }, '2024-03-01', 'yes'],
    ['before that month', { since: '2024-02' }, '2024-01-31', 'not-yet'],
    ['in the year that is all we know', { since: '2024' }, '2024-07-01', 'unknown'],
    ['before its end', { since: '2020-01-01', until: '2024-04-03' }, '2024-04-02', 'yes'],
    ['on its last day', { since: '2020-01-01', until: '2024-04-03' }, '2024-04-03', 'yes'],
    ['after its end', { since: '2020-01-01', until: '2024-04-03' }, '2024-04-04', 'ended'],
    ['an end in the future', { since: '2020-01-01', until: '2030-01-01' }, '2026-01-01', 'yes'],
    ['in the month in which it ends', { since: '2020-01-01', until: '2024-04' }, '2024-04-10', 'unknown'],
    ['after the month in which it ended', { since: '2020-01-01', until: '2024-04' }, '2024-05-01', 'ended'],
    ['ended, its beginning unknown', { since: null, until: '2024-04-03' }, '2025-01-01', 'ended'],
    ['listed, not yet applied', { since: '2023-12-18', appliesFrom: '2024-02-01' }, '2024-01-01', 'not-yet'],
    ['listed and applied', { since: '2023-12-18', appliesFrom: '2024-02-01' }, '2024-02-01', 'yes'],
    ['listed, applied some time this year', { since: '2023-12-18', appliesFrom: '2024' }, '2024-02-01', 'unknown'],
    ['applied and ended', { since: '2023-12-18', appliesFrom: '2024-02-01', until: '2024-03-01' }, '2024-06-01', 'ended'],
  ])('%s', (_, { since = null, appliesFrom = null, until = null }, day, expected) => {
    expect(designationInForce(entry('x', { since, appliesFrom, until }), day)).toBe(expected);
  });
});

describe('a law', () => {
  type Period = [from: string | null, until: string | null, state?: Regime['inForce'][number]['state']];
  const law = (...periods: Period[]): Pick<Regime, 'inForce' | 'checked'> => ({ inForce: periods.map(([from, until, state = 'in-force']) => ({ from, until, state })), checked: '2026-10-01' });

  test.each<[string, ReturnType<typeof law>, string, string, string]>([
    ['before it', law(['2015-06-03', null]), '2015-06-02', 'not-yet', 'in-force'],
    ['in it', law(['2015-06-03', null]), '2015-06-03', 'yes', 'in-force'],
    ['its beginning unknown', law([null, null]), '1990-01-01', 'yes', 'in-force'],
    ['after it', law(['2015-06-03', '2020-01-01']), '2020-01-02', 'ended', 'in-force'],
    ['unclear if current', law(['2010-01-04', null, 'unclear']), '2026-11-23', 'yes', 'unclear'],
    ['partly lifted', law(['2019-03-29', null, 'partly-lifted']), '2026-11-23', 'yes', 'partly-lifted'],
    ['historic with an end: then it held', law(['2017-06-07', '2021-01-05', 'historic']), '2018-05-01', 'yes', 'historic'],
    ['historic with an end: now it is over', law(['2017-06-07', '2021-01-05', 'historic']), '2026-11-23', 'ended', 'historic'],
    ['historic without an end: over when we looked', law(['2017-06-07', null, 'historic']), '2026-11-23', 'ended', 'historic'],
    ['historic without an end: long ago nobody knows', law(['2017-06-07', null, 'historic']), '2018-05-01', 'unknown', 'historic'],
    ['lapsed', law(['2026-01-03', null, 'lapsed']), '2026-11-23', 'ended', 'lapsed'],
    ['a gap between two periods', law(['2010-01-01', '2012-01-01'], ['2015-01-01', null]), '2013-01-01', 'ended', 'in-force'],
    ['the second of two periods', law(['2010-01-01', '2012-01-01'], ['2015-01-01', null]), '2016-01-01', 'yes', 'in-force'],
    ['the first of two periods', law(['2010-01-01', '2012-01-01'], ['2015-01-01', null]), '2011-01-01', 'yes', 'in-force'],
    ['a later state replaces an open one', law(['2017-06-07', null], ['2021-01-05', null, 'historic']), '2026-11-23', 'ended', 'historic'],
    ['before the later state', law(['2017-06-07', null], ['2021-01-05', null, 'historic']), '2018-05-01', 'yes', 'in-force'],
    ['a later state that is still in force', law(['2017-06-07', null], ['2021-01-05', null, 'partly-lifted']), '2026-11-23', 'yes', 'partly-lifted'],
    ['in the month of a change, the older state holds for certain', law(['2017-06-07', null], ['2021-01', null, 'partly-lifted']), '2021-01-10', 'yes', 'in-force'],
    ['in the month in which it began', law(['2022-11', null]), '2022-11-10', 'unknown', 'in-force'],
  ])('%s', (_, regime, day, inForce, state) => expect(regimeInForce(regime, day)).toEqual({ inForce, state }));
});
