/** One story, a front page, or neither. */
import { describe, expect, test } from 'vitest';
import { pageKind, type KindFacts } from '../../../../core/article/page-kind.ts';
import { readMetadata } from '../../../../core/article/read-metadata.ts';
import { documentOf } from './page.ts';

const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const OG = '<meta property="og:type" content="article">';
const plain = { hasHeadline: true, headlines: 3, prose: 2_000, paragraphs: 8, longest: 400, dated: true };
const kind = (head: string, facts: Partial<KindFacts> = {}): string => pageKind({ url: 'https://a.example/2026/story', declared: readMetadata(documentOf(head), 'https://a.example/'), ...plain, ...facts });

describe('an article', () => {
  test('is declared as news, however short', () => expect(kind(NEWS, { prose: 150, paragraphs: 1, longest: 150 })).toBe('article'));
  test('is declared by Open Graph', () => expect(kind(OG)).toBe('article'));
  test('may declare nothing, if it looks like one', () => expect(kind('')).toBe('article'));
  test('may stand at the root of its host, if it says so', () => expect(kind(NEWS, { url: 'https://a.example/' })).toBe('article'));
});

describe('no article', () => {
  test.each(['https://a.example/', 'https://a.example/en/', 'https://a.example/index.html', 'https://a.example/ru'])('a front page: %s', (url) => expect(kind(OG, { url })).toBe('publisher'));
  test('a section with many linked headlines', () => expect(kind('', { headlines: 30, prose: 600, paragraphs: 2, longest: 100 })).toBe('publisher'));
  test.each(['Product', 'DiscussionForumPosting', 'FAQPage', 'Recipe', 'SoftwareApplication'])('a page of type %s', (type) => expect(kind(`${OG}<script type="application/ld+json">{"@type":"${type}"}</script>`)).toBe('other'));
  test('a wiki', () => expect(kind(`${OG}<meta name="generator" content="MediaWiki 1.43">`)).toBe('other'));
  test('a search page', () => expect(kind(OG, { url: 'https://a.example/search/' })).toBe('other'));
  test('a video with a line of text', () => expect(kind('<meta property="og:type" content="video.other">', { prose: 300, paragraphs: 2 })).toBe('other'));
  test('too little text', () => expect(kind(OG, { prose: 100, paragraphs: 1 })).toBe('other'));
  test('an undated page without declaration and with little prose', () => expect(kind('', { dated: false, prose: 700 })).toBe('other'));
  test('no headline', () => expect(kind('', { hasHeadline: false })).toBe('other'));
});
