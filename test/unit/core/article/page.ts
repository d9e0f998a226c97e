/** Pages for these tests: the fixtures, and small ones written in place. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Article, Zone } from '../../../../core/article/article.ts';
import { extractArticle } from '../../../../core/article/extract.ts';

export const URL_OF_STORY = 'https://news.example/a/a-story.html';

export function documentOf(html: string, url = URL_OF_STORY): Document {
  return new JSDOM(html, { url }).window.document;
}

export function fixture(name: string): Document {
  return documentOf(readFileSync(new URL(`../../../fixtures/pages/${name}.html`, import.meta.url), 'utf8'));
}

export function articleOf(name: string, url = URL_OF_STORY): Article {
  return extractArticle(fixture(name), url);
}

export const texts = (article: Article): string[] => article.body.map(({ text }) => text);
export const linesIn = (article: Article, zone: Zone): string[] => article.furniture.filter((block) => block.zone === zone).map(({ text }) => text);
