/** What is kept of a notice that was seen, and what is told as changed. */
import { describe, expect, test } from 'vitest';
import type { Notice, NoticeAct } from '../../../../core/legal/legal.ts';
import { changesByLaw, changesSince, seenOf } from '../../../../core/legal/seen.ts';

const act = (name: NoticeAct['act'], risk: NoticeAct['risk'], more: Partial<NoticeAct> = {}): NoticeAct => ({
  act: name, risk, first: null, repeat: null, unverified: false, certainty: 'high', worstCase: null, note: null, evidence: [{ kind: 'law', issuer: null, text: 'The law.', citations: [0] }], citations: [0], ...more,
});
const notice = (more: Partial<Notice> = {}): Notice =>
  ({ regime: 'ru-ban', jurisdiction: 'RU', publisher: 'shore', publisherName: 'Shore', scope: 'applies', severity: 'administrative', regimeState: 'in-force', stale: false, acts: [act('share', 'administrative'), act('read', 'none')], remainsLawful: 'Reading.', oldPosts: null, keepInMind: [], since: '2024-02-20', ...more }) as Notice;

const changes = (more: Partial<Notice>) => changesSince(seenOf(notice()), notice(more));

describe('what changed', () => {
  test('nothing, for the same law', () => expect(changes({})).toEqual([]));
  test('nothing, for another publisher under the same law', () => expect(changes({ publisher: 'other', publisherName: 'Other', since: '2025-01-01', citations: [7] })).toEqual([]));
  test('whom it reaches comes first', () => expect(changesSince(seenOf(notice({ scope: 'may-apply' })), notice({ acts: [] }))[0]).toEqual({ kind: 'scope', scope: 'applies' }));
  test('an act that became graver', () => expect(changes({ acts: [act('share', 'criminal'), act('read', 'none')] })).toEqual([{ kind: 'act', row: 'share', outcome: 'crime' }]));
  test('an act that became milder', () => expect(changes({ acts: [act('share', 'none'), act('read', 'none')] })).toEqual([{ kind: 'act', row: 'share', outcome: 'none' }]));
  test('how far the law holds', () => expect(changes({ regimeState: 'unclear' })).toEqual([{ kind: 'state' }]));
  test('past review; that it was reviewed again is no change of the law', () => {
    expect(changes({ stale: true })).toEqual([{ kind: 'stale' }]);
    expect(changesSince(seenOf(notice({ stale: true })), notice())).toEqual([]);
  });
  test.each<[string, Partial<Notice>]>([
    ['a penalty', { acts: [act('share', 'administrative', { worstCase: 'Two years' }), act('read', 'none')] }],
    ['evidence', { acts: [act('share', 'administrative', { evidence: [] }), act('read', 'none')] }],
    ['what is said of old posts', { oldPosts: 'Old posts count.' }],
    ['what to keep in mind', { keepInMind: ['A thing.'] }],
  ])('details: %s', (_, more) => expect(changes(more)).toEqual([{ kind: 'details' }]));
  test('not that a source has another number', () => expect(changes({ acts: [act('share', 'administrative', { citations: [5], evidence: [{ kind: 'law', issuer: null, text: 'The law.', citations: [5] }] }), act('read', 'none')] })).toEqual([]));
});

test('the order of names, which storage changes, is no change', () => {
  const told = notice({ remainsLawful: { en: 'Reading.', ru: 'Читать.' } });
  const sorted = notice({ remainsLawful: { ru: 'Читать.', en: 'Reading.' } });
  expect(changesSince(seenOf(sorted), told)).toEqual([]);
});

test('what is kept names no page, host or publisher', () => {
  const kept = JSON.stringify(seenOf(notice({ publisherName: 'Shore Letter', registerEntry: 'Shore Letter Ltd', note: 'About shore.example.' })));
  expect(kept).not.toMatch(/shore|example|2024/i);
  expect(kept.length).toBeLessThan(400);
});

test('by law: only those seen before, and only what stands in front', () => {
  const seen = { 'ru-ban': seenOf(notice()), 'by-far': seenOf(notice()) };
  expect(changesByLaw(seen, [notice(), notice({ regime: 'by-new' }), notice({ regime: 'by-far', scope: 'elsewhere' })])).toEqual({ 'ru-ban': [] });
  expect(changesByLaw({}, [notice({ regime: 'constructor' })])).toEqual({});
});
