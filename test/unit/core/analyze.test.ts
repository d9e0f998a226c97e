import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../core/analyze.ts';
import { extractArticle } from '../../../core/article/extract.ts';
import type { Reader } from '../../../core/legal/legal.ts';
import type { Report } from '../../../core/report.ts';
import { buildIndex } from '../../../scripts/compile/build-index.ts';
import { withPage } from '../../../scripts/inspect/load-page.ts';
import { loadRecords } from '../../../scripts/load-records.ts';
import { families } from '../../fixtures/families.ts';
import { article, block } from '../../fixtures/records.ts';

const TODAY = '2026-11-23';
const silent: Reader = { at: [], citizen: [], statelessResident: [] };
const index = buildIndex(loadRecords().records);
const FIXTURE = 'test/fixtures/pages/rferl-helsinki.html';
const URL = 'https://www.rferl.org/a/no-progress/30048000.html';
const helsinki = withPage(FIXTURE, URL, (document) => extractArticle(document, URL));
const report = (reader: Reader, today = TODAY) => analyze({ url: URL, article: helsinki }, index, reader, today);

/** Every number of a citation in a value, wherever it stands. */
function refsIn(value: unknown, key = ''): number[] {
  if (Array.isArray(value)) return /^(citations|noteCitations)$/.test(key) && value.every(Number.isInteger) ? (value as number[]) : value.flatMap((one) => refsIn(one));
  return value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([name, one]) => refsIn(one, name)) : [];
}

describe('the model case', () => {
  const full = report({ at: ['RU'], citizen: ['RU'], statelessResident: [] });
  test('is there', () => expect(readFileSync(FIXTURE, 'utf8').length).toBeGreaterThan(1_000));

  test('the page', () => {
    expect(full.page).toMatchObject({ host: 'rferl.org', kind: 'article', language: 'en' });
    expect(full.page.title).toMatch(/^No Agreement Reported At Helsinki Talks/);
    expect(full.page.selfDescription).toMatch(/^RFE\/RL journalists report the news in 27 languages in 23 countries/);
    expect(full.pageNotices.map(({ kind }) => kind)).toEqual(['undesirable']);
  });

  test('the publisher', () => {
    expect(full.publisher).toMatchObject({ kind: 'known', id: 'rferl', how: 'host', matched: 'rferl.org', card: { kind: { value: 'government-funded-independent', verified: true } } });
  });

  test('the sourcing', () => {
    const { credits = [], sources = [], photoNotes = [] } = full.sourcing ?? {};
    expect(credits).toMatchObject([{ agency: 'ap', form: 'text-credit', text: 'With reporting by AP' }]);
    expect(photoNotes.map(({ text }) => text)).toEqual(['(file photo)']);
    expect(sources.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expect.arrayContaining(['person Martin Colby', 'person Oleg Verenin']));
    expect(sources.filter(({ kind }) => kind === 'anonymous')).toEqual([]);
  });

  test.each<[string, Reader, string]>([
    ['in Russia with its passport', { at: ['RU'], citizen: ['RU'], statelessResident: [] }, 'applies'],
    ['nothing said', silent, 'may-apply'],
    ['in Norway with its passport', { at: ['NO'], citizen: ['NO'], statelessResident: [] }, 'elsewhere'],
  ])('the law: %s', (_, reader, scope) => {
    const { legal } = report(reader);
    expect(legal.notices[0]).toMatchObject({ regime: 'ru-undesirable-organization', since: '2024-02-20', scope });
    expect(legal.notices.every(({ jurisdiction }) => jurisdiction === 'RU')).toBe(true);
    expect(legal.related.some(({ jurisdiction }) => jurisdiction === 'BY')).toBe(true);
  });

  test('every number leads to a source, every source is numbered', () => {
    const refs = refsIn(full);
    expect(Math.max(...refs)).toBeLessThan(full.citations.length);
    expect(new Set(refs).size).toBe(full.citations.length);
    expect(new Set(full.citations.map(({ url }) => url)).size).toBe(full.citations.length);
    expect(full.citations.every(({ url }) => url.startsWith('https://'))).toBe(true);
  });

  test('carries its reader, its day and its data', () => {
    expect(full).toMatchObject({ today: TODAY, reader: { at: ['RU'] }, data: { version: index.version, compiled: index.compiled } });
  });
});

describe('a report', () => {
  test('is plain data, the same every time', () => {
    const once = report(silent);
    expect(structuredClone(once)).toEqual(once);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    expect(report(silent)).toEqual(once);
  });

  test('leaves page, records and reader as they were', () => {
    const before = JSON.stringify([helsinki, index, silent]);
    report(silent);
    expect(JSON.stringify([helsinki, index, silent])).toBe(before);
  });

  const plain = (url: string, page: NonNullable<Parameters<typeof article>[0]> | null, parts = {}): Report => analyze({ url, article: page === null ? null : article({ url, ...page }) }, families, silent, TODAY, parts);
  test('of an address alone says who and what law', () => {
    const { page, publisher, sourcing, pageNotices } = plain('https://wave.example/a', null);
    expect(page).toEqual({ url: 'https://wave.example/a', host: 'wave.example', kind: 'other', title: null, language: null, published: null, byline: [], selfDescription: null });
    expect(publisher).toMatchObject({ kind: 'known', id: 'wave' });
    expect(sourcing).toBeNull();
    expect(pageNotices).toEqual([]);
  });
  test('looks at the text unless told not to', () => {
    expect(plain('https://wave.example/a', {}).sourcing).not.toBeNull();
    expect(plain('https://wave.example/a', {}, { sourcing: false }).sourcing).toBeNull();
  });
  test('of a stranger has its own name for itself, and no law', () => {
    const { publisher, legal, page } = plain('https://harbour.example/a', { metadata: { publisher: 'The Harbour' }, furniture: [block('author-box', 'The Harbour has told the news of the port every morning since 1911.')] });
    expect(publisher).toEqual({ kind: 'declared', name: 'The Harbour' });
    expect(page.selfDescription).toMatch(/^The Harbour has told/);
    expect(legal).toEqual({ notices: [], checks: [], background: [], related: [] });
  });
  test.each(['', 'about:blank', 'file:///home/x/page.html', 'https://wave.example.evil.example/'])('of %j knows nobody and does not fail', (url) => {
    expect(plain(url, {}).publisher).toEqual({ kind: 'unknown' });
  });
  test('does not fail on a page that says monstrous things of itself', () => {
    const long = '<script>'.repeat(20_000);
    const { publisher, page } = plain('https://nobody.example/a', {
      title: long, byline: [long], furniture: [block('author-box', long), block('after', long)], body: [{ text: long, role: 'paragraph', links: [{ href: 'javascript:alert(1)', text: long, start: 0, end: 9 }] }],
      metadata: { publisher: long, canonical: long, ogUrl: 'https://[', siteName: long },
    });
    expect(publisher.kind === 'declared' && publisher.name.length).toBeLessThanOrEqual(120);
    expect(page.selfDescription).toBeNull();
  });
});

describe('posts and players that a page embeds', () => {
  const url = 'https://courier.example/news/ferry.html';
  const embed = (platform: string | null, href: string, by: string | null = null) => ({ platform, href, by, text: '' });
  const page = article({
    url, host: 'courier.example', kind: 'article',
    embeds: [embed('telegram', 'https://t.me/radiosvoboda/12'), embed('telegram', 'https://t.me/radiosvoboda/13'), embed('youtube', 'https://www.youtube.com/watch?v=abc', 'https://www.youtube.com/@SvobodaRadio'), embed('x', 'https://x.com/nobody_that_we_know/status/1'), embed(null, 'https://ads.test/frame'), embed(null, 'https://www.rferl.org/embed/player/1.html')],
  });
  const inRussia: Reader = { at: ['RU'], citizen: ['RU'], statelessResident: [] };
  const about = (reader: Reader, at = url) => analyze({ url: at, article: page }, index, reader, TODAY);

  test('are told with their publisher among the links, whoever reads', () => {
    const links = about(silent).sourcing?.links.map(({ href, publisher, embed: embedded }) => [href, publisher !== null, embedded !== undefined]);
    expect(links).toEqual([
      ['https://t.me/radiosvoboda/12', true, true],
      ['https://t.me/radiosvoboda/13', true, true],
      ['https://www.youtube.com/watch?v=abc', true, true],
      ['https://x.com/nobody_that_we_know/status/1', false, true],
      ['https://www.rferl.org/embed/player/1.html', true, true],
    ]);
  });
  test('count by publisher where a status counts for the reader', () => {
    const { embedded } = about(inRussia);
    expect(embedded.map(({ posts, statuses }) => `${posts} ${statuses[0]?.regime} ${statuses[0]?.scope}`)).toEqual(['3 ru-undesirable-organization applies', '1 ru-undesirable-organization applies']);
    expect(about({ at: ['NO'], citizen: ['NO'], statelessResident: [] }).embedded).toEqual([]);
  });
  test('of the page’s own publisher are no news there', () => {
    expect(about(inRussia, 'https://www.rferl.org/a/1.html').embedded.map(({ publisher }) => publisher)).not.toContain('rferl');
  });
  test('are none without a page', () => expect(analyze({ url, article: null }, index, inRussia, TODAY).embedded).toEqual([]));
});
