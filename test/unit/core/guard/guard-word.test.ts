import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../core/analyze.ts';
import { guardedActs, guardWord, maySpeakTo } from '../../../../core/guard/guard-word.ts';
import { mayGuard } from '../../../../core/guard/may-guard.ts';
import type { Notice, Reader } from '../../../../core/legal/legal.ts';
import { defaultSettings, type Settings } from '../../../../core/settings.ts';
import { compiledRecords } from '../../../../scripts/inspect/compiled-records.ts';
import { act, notice, penalty, roubles } from '../../../components/parts.ts';

const read = { url: 'https://law.example/1', title: 'Law', access: 'read' as const, checked: '2026-11-01', gist: null };
const citations = [{ ...read, title: 'Listing' }, { ...read, title: 'Unused' }, { ...read, title: 'Cited' }];
const fine = penalty({ fine: roubles(5000, 15000) });
const share = act('share', 'administrative', { first: fine, certainty: 'high', citations: [2] });
const listed = (more: Partial<Notice> = {}, ...acts: Notice['acts']): Notice =>
  notice({ jurisdiction: 'RU', regime: 'ru-made-up', quoted: 'listed', acts: acts.length > 0 ? acts : [act('read', 'none'), share, act('like', 'unclear'), act('donate', 'criminal')], ...more });
const risky = { level: 'risky', acts: {} } as const;
const all = { level: 'all', acts: {} } as const;

describe('before which acts a guard speaks', () => {
  test.each([
    ['acts with a penalty', listed(), risky, ['share', 'donate', 'copy-link']],
    ['unclear ones too, if the reader wants', listed(), all, ['share', 'like', 'donate', 'copy-link']],
    ['none, if the reader wants none', listed(), { level: 'none', acts: {} }, []],
    ['not before an act that was switched off', listed(), { level: 'risky', acts: { share: false } }, ['donate', 'copy-link']],
    ['what may apply', listed({ scope: 'may-apply' }), risky, ['share', 'donate', 'copy-link']],
    ['nothing that holds elsewhere', listed({ scope: 'elsewhere' }), all, []],
    ['nothing of a law that has lapsed', listed({ regimeState: 'lapsed' }), all, []],
    ['nothing that nobody assessed', listed({}, act('read', 'none')), all, []],
    ['an act without a rule', listed({}, act('like', 'none'), act('comment', 'none')), all, []],
    ['following and subscribing go by one another where only one was assessed', listed({}, act('subscribe', 'criminal')), risky, ['follow', 'subscribe']],
    ['not where following was found to be free', listed({}, act('follow', 'none'), act('subscribe', 'criminal')), risky, ['subscribe']],
    ['linking is sharing', listed({}, act('link', 'criminal')), risky, ['share', 'copy-link']],
  ] as const)('%s', (_, one, guards, acts) => {
    expect(guardedActs([one], guards)).toEqual(acts);
  });
});

describe('whether it can speak to a reader at all', () => {
  const index = compiledRecords();
  const laws = Object.values(index.regimes);
  const of = (at: string[], citizen: string[]): Reader => ({ at, citizen, statelessResident: [] });

  test('wherever a law of acts reaches or may reach them', () => {
    expect(maySpeakTo(of(['RU'], ['RU']), laws, risky)).toBe(true);
    expect(maySpeakTo(of(['FR'], ['RU']), laws, risky)).toBe(true);
    expect(maySpeakTo(of([], []), laws, risky), 'nothing was said').toBe(true);
    expect(maySpeakTo(of(['RU'], ['RU']), laws, { level: 'none', acts: {} })).toBe(false);
  });
  test('where it cannot, it has no word on any publisher that is listed anywhere', () => {
    const lawless = of(['AQ'], ['AQ']);
    expect(maySpeakTo(lawless, laws, all)).toBe(false);
    const hosts = Object.keys(index.designated).flatMap((id) => index.publishers[id]?.hosts.find(({ mirror }) => !mirror)?.host ?? []);
    expect(hosts.length).toBeGreaterThan(300);
    for (const host of hosts) expect(guardedActs(analyze({ url: `https://${host}/`, article: null }, index, lawless, '2026-11-27').legal.notices, all), host).toEqual([]);
  });
});

describe('what it says', () => {
  test('the law, the act, since when, and its own sources only, counted anew', () => {
    const word = guardWord('share', [listed({ evidenceTo: '2026-10' })], citations, risky);
    expect(word).toMatchObject({ jurisdiction: 'RU', since: '2024-02-20', doubt: null, asOf: '2026-10', mayRead: true, also: [] });
    expect(word?.deed).toMatchObject({ act: 'share', first: fine, citations: [0] });
    expect(word?.citations.map(({ title }) => title)).toEqual(['Cited']);
  });
  test('never that reading is free where that was not found', () => {
    expect(guardWord('share', [listed({}, share)], citations, risky)?.mayRead).toBe(false);
    expect(guardWord('share', [listed({}, share, act('read', 'unclear'))], citations, risky)?.mayRead).toBe(false);
  });
  test('the law that reaches the reader for certain before a graver one that may', () => {
    const word = guardWord('share', [listed({ jurisdiction: 'BY', scope: 'may-apply' }, act('share', 'criminal')), listed()], citations, risky);
    expect(word).toMatchObject({ jurisdiction: 'RU', doubt: null, also: ['BY'] });
  });
  test('among the certain ones the gravest', () => {
    expect(guardWord('share', [listed(), listed({ jurisdiction: 'BY' }, act('share', 'criminal'))], citations, risky)?.jurisdiction).toBe('BY');
  });
  test('that only single items are listed', () => {
    expect(guardWord('share', [listed({ covers: 'items' })], citations, risky)?.doubt).toBe('items');
    expect(guardWord('share', [listed({ covers: 'items', scope: 'may-apply' })], citations, risky)?.doubt).toBe('reader');
  });
});

describe('with the records as they are', () => {
  const inRussia: Reader = { at: ['RU'], citizen: ['RU'], statelessResident: [] };
  const inNorway: Reader = { at: ['NO'], citizen: ['NO'], statelessResident: [] };
  const acts = (url: string, reader: Reader, guards: Parameters<typeof guardedActs>[1] = all): string => guardedActs(analyze({ url, article: null }, compiledRecords(), reader, '2026-11-25').legal.notices, guards).join();

  test.each([
    ['https://meduza.io/feature/a', inRussia, risky, 'share,donate,copy-link'],
    ['https://t.me/meduzalive/100', inRussia, risky, 'share,donate,copy-link'],
    ['https://web.archive.org/web/2024/https://meduza.io/a', inRussia, risky, 'share,donate,copy-link'],
    ['https://meduza.io/feature/a', inNorway, all, ''],
    ['https://www.reuters.com/a', inRussia, risky, ''],
    ['https://meduza.io.evil.example/', inRussia, all, ''],
  ] as const)('%s', (url, reader, guards, expected) => {
    expect(acts(url, reader, guards)).toBe(expected);
  });
});

describe('where guards may listen', () => {
  const on = { social: true, anywhere: true, state: false, private: false, discreet: false };
  const settings = (more: Partial<Settings> = {}, where: Partial<typeof on> = {}): Settings => ({ ...defaultSettings, guards: { level: 'risky', acts: {}, on: { ...on, ...where } }, ...more });
  const page = { host: 'news.example', social: false, publisherKind: 'private', privateWindow: false };

  test.each([
    ['a publisher’s site', page, settings(), true],
    ['nowhere before the reader chose', page, defaultSettings, false],
    ['nowhere in discreet mode', page, settings({ surface: 'panel' }), false],
    ['in discreet mode if the reader says so', page, settings({ surface: 'panel' }, { discreet: true }), true],
    ['not in private windows', { ...page, privateWindow: true }, settings(), false],
    ['in private windows if the reader says so', { ...page, privateWindow: true }, settings({}, { private: true }), true],
    ['social networks, though the sidebar keeps out of them', { ...page, social: true }, settings(), true],
    ['not there if the reader says so', { ...page, social: true }, settings({}, { social: false }), false],
    ['not on sites of state-controlled publishers', { ...page, publisherKind: 'state-controlled' }, settings(), false],
    ['there if the reader says so', { ...page, publisherKind: 'party' }, settings({}, { state: true }), true],
    ['other sites', { ...page, publisherKind: null }, settings(), true],
    ['not there if the reader says so', { ...page, publisherKind: null }, settings({}, { anywhere: false }), false],
    ['not on a site where the reader wants none', page, settings({ sites: { 'news.example': { guards: false } } }), false],
  ] as const)('%s', (_, where, chosen, may) => {
    expect(mayGuard(where, chosen)).toBe(may);
  });
});
