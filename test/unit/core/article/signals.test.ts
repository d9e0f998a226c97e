/** Which pages call themselves news. */
import { describe, expect, test } from 'vitest';
import { readSignals } from '../../../../core/article/signals.ts';
import { documentOf, fixture } from './page.ts';

const declares = (head: string): boolean => readSignals(documentOf(head)).declaresArticle;
const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('a news article', () => {
  test.each([
    ['by JSON-LD', jsonLd('{"@type": "NewsArticle"}')],
    ['by a subtype', jsonLd('{"@type":"ReportageNewsArticle"}')],
    ['by a list of types', jsonLd('{"@type":["Article","NewsArticle"]}')],
    ['with the long name of the type', jsonLd('{"@type":"https://schema.org/NewsArticle"}')],
    ['by the second script', jsonLd('{"@type":"WebSite"}') + jsonLd('{"@graph":[{"@type":"OpinionNewsArticle"}]}')],
    ['as a live blog', jsonLd('{"@type":"LiveBlogPosting"}')],
    ['by Open Graph with a date', '<meta property="og:type" content="Article"><meta property="article:published_time" content="2026-01-01">'],
    ['by microdata', '<div itemscope itemtype="http://schema.org/NewsArticle"></div>'],
    ['even where its JSON is broken', jsonLd('{"@type":"NewsArticle", oops')],
  ])('%s', (_, head) => expect(declares(head)).toBe(true));
  test('the model case', () => expect(readSignals(fixture('rferl-helsinki')).declaresArticle).toBe(true));
});

describe('no news article', () => {
  test.each([
    ['nothing declared', '<article><p>Text</p></article>'],
    ['a shop', jsonLd('{"@type":"Product"}') + '<meta property="og:type" content="product">'],
    ['a forum', jsonLd('{"@type":"DiscussionForumPosting"}') + '<meta property="og:type" content="website"><meta property="article:published_time" content="2026-01-01">'],
    ['documentation', jsonLd('{"@type":"TechArticle"}') + '<meta property="og:type" content="article">'],
    ['a page that names the type only in text', '<p>"@type":"NewsArticle"</p>'],
    ['a newspaper’s front page', jsonLd('{"@type":"NewsMediaOrganization"}') + '<meta property="og:type" content="website">'],
    ['a type far down in a huge script', jsonLd(`{"x":"${'y'.repeat(30_000)}","@type":"NewsArticle"}`)],
  ])('%s', (_, head) => expect(declares(head)).toBe(false));
});
