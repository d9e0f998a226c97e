/** What pages declare of themselves. */
import { describe, expect, test } from 'vitest';
import { absolute, isoDate, readMetadata } from '../../../../core/article/read-metadata.ts';
import { documentOf, URL_OF_STORY } from './page.ts';

const read = (head: string): ReturnType<typeof readMetadata> => readMetadata(documentOf(head), URL_OF_STORY);

describe('dates', () => {
  test.each([
    ['2026-03-04', '2026-03-04'],
    ['2026-03', '2026-03'],
    ['2026-03-04T10:20:30.000Z', '2026-03-04T10:20:30.000Z'],
    ['2019-07-10 20:03:15Z', '2019-07-10T20:03:15Z'],
    ['2024-04-27T07:39:18+0200', '2024-04-27T07:39:18+0200'],
    [' 2026-03-04T10:20 ', '2026-03-04T10:20'],
  ])('%s is one', (given, date) => expect(isoDate(given)).toBe(date));
  test.each(['2026-02-30', '2026-13-01', '2026-03-04T25:00', '4 March 2026', '0001-01-01', '', 20260304, null])('%s is none', (given) => expect(isoDate(given)).toBeNull());
});

describe('addresses', () => {
  test('are made absolute', () => expect(absolute('/x?y#z', 'https://a.example/b')).toBe('https://a.example/x?y#z'));
  test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'https://[bad', '', null])('%s is none', (address) => expect(absolute(address, 'https://a.example/')).toBeNull());
});

describe('the story among several statements', () => {
  test('is the one with the page’s headline', () => {
    const { metadata } = read(`<meta property="og:title" content="Ours"><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Theirs","author":"Someone"},{"@type":"NewsArticle","headline":"Ours","author":"Ann"}]</script>`);
    expect(metadata.authors).toEqual(['Ann']);
  });
});

describe('authors', () => {
  test('come from meta elements when nothing else names them, addresses left out', () => {
    expect(read('<meta name="author" content="Ann Lee, dpa">').metadata.authors).toEqual(['Ann Lee, dpa']);
    expect(read('<meta property="article:author" content="https://social.example/ann">').metadata.authors).toEqual([]);
  });
});

describe('the address of the publisher', () => {
  const address = (publisher: string, more = ''): string | null => read(`<script type="application/ld+json">[{"@type":"NewsArticle","headline":"A","publisher":${publisher}}${more}]</script>`).metadata.publisherUrl;
  test.each([
    ['{"@type":"Organization","name":"News","url":"/about"}', 'https://news.example/about'],
    ['{"@id":"https://other.example/#house"}', 'https://other.example/#house'],
    ['{"@type":"Organization","name":"News"}', null],
    ['{"@type":"Organization","url":"javascript:x"}', null],
    ['"News"', null],
  ])('%s: %s', (publisher, url) => expect(address(publisher)).toBe(url));
  test('is that of the house where the story names none', () => expect(address('"News"', ',{"@type":"NewsMediaOrganization","name":"News","url":"https://news.example/"}')).toBe('https://news.example/'));
});

describe('access', () => {
  const access = (value: string): boolean | null => read(`<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":${value}}</script>`).metadata.accessibleForFree;
  test.each([['false', false], ['"False"', false], ['true', true], ['"True"', true]])('%s', (given, free) => expect(access(given)).toBe(free));
  test('not declared is not known', () => expect(read('').metadata.accessibleForFree).toBeNull());
});

describe('what kind of thing it is', () => {
  test('microdata counts', () => expect(read('<div itemscope itemtype="https://schema.org/NewsArticle">')).toMatchObject({ declaresArticle: true, declaresNews: true }));
  test('og:type article alone is an article, not yet news', () => expect(read('<meta property="og:type" content="article">')).toMatchObject({ declaresArticle: true, declaresNews: false }));
  test('a wiki is a work of reference', () => expect(read('<meta name="generator" content="MediaWiki 1.43">').reference).toBe(true));
  test('a newspaper’s content system is not', () => expect(read('<meta name="generator" content="WordPress 6.9">').reference).toBe(false));
});

test('canonical address, site and policies are absolute and capped', () => {
  const { metadata } = read(`<link rel="canonical" href="/c"><meta property="og:url" content="ftp://x"><meta property="og:site_name" content="${'S'.repeat(500)}"><script type="application/ld+json">{"@type":"WebSite","ethicsPolicy":["/e","/e","javascript:x"]}</script>`);
  expect(metadata).toMatchObject({ canonical: 'https://news.example/c', ogUrl: null, policies: [{ kind: 'ethicsPolicy', url: 'https://news.example/e' }] });
  expect(metadata.siteName).toHaveLength(200);
});
