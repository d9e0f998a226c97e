/** An article made of paragraphs, for tests that need more than text. */
import type { Article, Paragraph } from '../../../../core/article/article.ts';

export const paragraph = (text: string, role: Paragraph['role'] = 'paragraph', hrefs: readonly string[] = []): Paragraph => ({
  text, role,
  links: hrefs.map((href, i) => ({ href, text: text.slice(i, i + 4), start: i, end: i + 4 })),
});

export const story = (body: Paragraph[], changes: Partial<Article> = {}): Article => ({
  url: 'https://www.harbour-post.example/pier', host: 'www.harbour-post.example', kind: 'article', title: 'The pier', language: 'en', published: null, modified: null, byline: [], body, furniture: [],
  metadata: { types: [], publisher: null, publisherUrl: null, siteName: null, authors: [], canonical: null, ogUrl: null, ogType: null, accessibleForFree: null, policies: [] },
  notices: [], embeds: [], cutOff: false, ...changes,
});
