/** Whom a reader is shown for help, and with which word on their own standing. */
import { describe, expect, test } from 'vitest';
import type { Helper } from '../../../../data/schema.ts';
import { collectCitations } from '../../../../core/citations.ts';
import { findHelp } from '../../../../core/help/find-help.ts';
import type { Notice, Reader } from '../../../../core/legal/legal.ts';
import type { RecordIndex } from '../../../../core/record-index.ts';
import { recordReport } from '../../../../core/known/publisher-report.ts';
import { compiledRecords } from '../../../../scripts/inspect/compiled-records.ts';
import { act, clause, entry, list, publisher, recordIndex, regime, source } from '../../../fixtures/records.ts';

const reader = (at: string[], citizen: string[] = []): Reader => ({ at, citizen, statelessResident: [] });
const helper = (id: string, at: string[], more: Partial<Helper> = {}): Helper => ({
  id, name: `Helper ${id}`, url: `https://${id}.example/`, helps: 'Anyone', at, languages: ['ru'], offers: 'Advice.', contactRisk: 'Contact can be seen.', from: ['a'], sources: { a: source(id) }, checked: '2026-10-01', ...more,
});
const notice = (jurisdiction: string, more: Partial<Notice> = {}): Notice => ({ jurisdiction, scope: 'applies', severity: 'administrative', ...more }) as Notice;

const helpers = [helper('anywhere', ['*']), helper('banned', ['RU'], { publisher: 'banned' }), helper('near', ['RU', 'BY']), helper('far', ['VE']), helper('labelled', ['KZ'], { publisher: 'labelled' })];
const index: RecordIndex = {
  ...recordIndex({
    publishers: [publisher('banned', { hosts: ['banned.example'] }), publisher('labelled', { hosts: ['labelled.example'] })],
    regimes: [regime('ru-ban', { clauses: [clause({ at: ['RU'] })], acts: [act('donate', 'criminal')] }), regime('ru-label', { acts: [act('read', 'none')] }), regime('kz-label', { acts: [act('read', 'none')] })],
    lists: [list('ru-ban', [entry('banned', { since: '2026-06-04' })]), list('ru-label', [entry('banned'), entry('labelled')]), list('kz-label', [entry('labelled', { until: '2025-01-01' })])],
  }),
  helpers,
};
const find = (notices: Notice[], who: Reader, today = '2026-11-23') => findHelp(notices, index, who, today, collectCitations());
const ids = (...args: Parameters<typeof find>): string[] => find(...args).map(({ id }) => id);

describe('whom', () => {
  test('those of the place first, without a ban before those with one, then those who work anywhere', () => {
    expect(ids([notice('RU')], reader(['RU']))).toEqual(['near', 'banned', 'anywhere']);
  });

  test('of the reader’s own places too', () => {
    expect(ids([notice('RU')], reader(['VE'], ['RU']))).toEqual(['near', 'far', 'banned', 'anywhere']);
    expect(find([notice('RU')], reader(['VE'], ['RU'])).map(({ places }) => places)).toEqual([['RU'], ['VE'], ['RU'], []]);
  });

  test('a region counts for its country', () => {
    expect(ids([notice('RU')], reader(['BY-HM']))).toContain('near');
  });

  test.each<[string, Notice[]]>([
    ['without a notice', []],
    ['where the notice cannot reach the reader', [notice('RU', { scope: 'elsewhere' })]],
    ['where the status has no rule for readers', [notice('RU', { severity: 'none' })]],
  ])('nobody %s', (_, notices) => expect(ids(notices, reader(['RU']))).toEqual([]));
});

describe('their own standing', () => {
  const statuses = (id: string, who: Reader, today?: string) => find([notice('RU')], who, today).find((one) => one.id === id)?.statuses;

  test('is said, the gravest first, with its sources', () => {
    const citations = collectCitations();
    const banned = findHelp([notice('RU')], index, reader(['RU']), '2026-11-23', citations).find(({ id }) => id === 'banned');
    expect(banned?.statuses).toMatchObject([{ regime: 'ru-ban', since: '2026-06-04', scope: 'applies', punished: true }, { regime: 'ru-label', punished: false }]);
    expect(banned?.statuses[0]?.citations.map((ref) => citations.list()[ref]?.title)).toEqual(['Source ru-ban-register']);
  });

  test('is said for a notice of that place, whatever the reader said', () => {
    expect(statuses('banned', reader([]))?.map(({ regime: id }) => id)).toContain('ru-ban');
    expect(statuses('banned', reader(['NO'], ['NO']))?.map(({ regime: id, scope }) => [id, scope])).toContainEqual(['ru-ban', 'elsewhere']);
  });

  test('is not said once it has ended, nor for a place that concerns nobody here', () => {
    expect(statuses('labelled', reader(['KZ']))?.map(({ regime: id }) => id)).toEqual(['ru-label']);
    expect(findHelp([notice('VE')], index, reader(['KZ']), '2026-11-23', collectCitations()).find(({ id }) => id === 'labelled')?.statuses).toEqual([]);
  });

  test('is not invented for a helper without a record', () => {
    expect(statuses('near', reader(['RU']))).toEqual([]);
  });
});

describe('the records', () => {
  const records = compiledRecords();
  const offers = (id: string, who: Reader, today: string) => recordReport(id, records, who, today)?.help ?? [];

  test.each([
    ['2026-06-30', true],
    ['2026-05-01', false],
  ])('OVD-Info for a reader in Russia on %s: said to be extremist there: %s', (today, said) => {
    const ovd = offers('meduza', reader(['RU'], ['RU']), today).find(({ id }) => id === 'ovd-info');
    expect(ovd?.statuses.some(({ regime: id, punished }) => id === 'ru-extremist-organization' && punished)).toBe(said);
    expect(ovd?.contactRisk).not.toBeNull();
  });

  test('whoever is on a list in a place that concerns the reader has its word, in every place that has a notice', () => {
    for (const [publisherId, at] of [['meduza', 'RU'], ['rferl-svaboda', 'BY'], ['iran-international', 'IR']] as const) {
      for (const { id, statuses, contactRisk } of offers(publisherId, reader([at], [at]), '2026-11-23')) {
        const record = records.helpers?.find((one) => one.id === id)?.publisher;
        const listed = Object.entries(records.designations).some(([regimeId, { entries }]) => records.regimes[regimeId]?.jurisdiction === at && entries.some(({ publisher: of, until, hold, covers }) => of === record && of !== null && until === null && hold === undefined && covers === 'whole'));
        if (record !== undefined && listed) expect(statuses.some(({ jurisdiction }) => jurisdiction === at), `${id} in ${at}`).toBe(true);
        if (statuses.length > 0) expect(contactRisk, id).not.toBeNull();
      }
    }
  });

  test('a reader in Norway is shown nobody for a notice of elsewhere', () => {
    expect(offers('meduza', reader(['NO'], ['NO']), '2026-11-23')).toEqual([]);
  });
});
