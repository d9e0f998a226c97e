import { describe, expect, test } from 'vitest';
import { pressAttempts } from '../../../../core/acts/recognise.ts';
import { linksOfPost } from '../../../../core/acts/post-links.ts';
import { pageOf, pathTo, signsFor } from './page.ts';

const LINK = 'https://meduza.io/feature/made-up';

const linksAt = (body: string, platform: string | null = null, url?: string, opener: string[] = []): string[] => linksOfPost(pathTo(pageOf(body, url), '#x'), signsFor(platform), opener);

describe('the links of a post', () => {
  test('are those that a shortener hides, as far as the post shows them', () => {
    expect(linksAt('<article><a href="https://t.co/a">meduza.io/feature/2026…</a><b id="x"></b></article>')).toEqual(['https://t.co/a', 'https://meduza.io/feature/']);
    expect(linksAt('<article><a href="https://t.co/a">From meduza.io</a><b id="x"></b></article>')).toEqual(['https://t.co/a', 'https://meduza.io']);
    expect(linksAt('<article><a href="https://t.co/a">A headline</a><b id="x"></b></article>')).toEqual(['https://t.co/a']);
    expect(linksAt('<article><a href="https://seeds.example/a">meduza.io</a><b id="x"></b></article>'), 'a link of another kind leads where it says').toEqual(['https://seeds.example/a']);
  });
  test('are those of frames and posts that are embedded in it', () => {
    expect(linksAt('<article><iframe src="https://t.me/meduzalive/1?embed=1"></iframe><blockquote cite="https://www.tiktok.com/@a/video/1"></blockquote><b id="x"></b></article>')).toEqual(['https://t.me/meduzalive/1?embed=1', 'https://www.tiktok.com/@a/video/1']);
    expect(linksAt('<article><iframe src="about:blank"></iframe><b id="x"></b></article>')).toEqual([]);
  });
  test('are the accounts that it names without a link, where the record of the platform says so', () => {
    const quoting = '<article><div data-testid="User-Name">Meduza @meduzaproject</div><b id="x"></b></article>';
    expect(linksAt(quoting, 'x', 'https://x.com/home')).toEqual(['https://x.com/meduzaproject']);
    expect(linksAt(quoting, null, 'https://x.com/home')).toEqual([]);
    expect(linksAt('<article><div data-testid="User-Name">Anna (@meduzaproject) @anna · 3h</div><b id="x"></b></article>', 'x', 'https://x.com/home'), 'anybody may call themselves so').toEqual(['https://x.com/anna']);
  });
  test('in a menu they are those of the post that was pressed last', () => {
    expect(linksAt('<div role="menu"><b id="x"></b></div>', null, undefined, [LINK])).toEqual([LINK]);
    expect(linksAt('<div class="btn-menu-item" id="x"></div>', 'telegram', undefined, [LINK])).toEqual([LINK]);
    expect(linksAt('<nav><b id="x"></b></nav>', null, undefined, [LINK]), 'not elsewhere').toEqual([]);
    expect(linksAt('<div role="dialog"><article><a href="https://seeds.example/">s</a><b id="x"></b></article></div>', null, undefined, [LINK]), 'nor in a post of its own').toEqual(['https://seeds.example/']);
    expect(linksAt(`<main><a href="${LINK}">a</a><a href="${LINK}/b">b</a></main><div role="menu"><b id="x"></b></div>`), 'and never those of the page around the menu').toEqual([]);
  });
});

describe('a button that follows', () => {
  const followed = (body: string): unknown[] => pressAttempts(pathTo(pageOf(body), '#x'), signsFor('x'), false).map(({ links }) => links);
  const ANNA = 'https://seeds.example/@anna';
  test('is about the account before it, and not about what the post links to', () => {
    expect(followed(`<article><a href="${ANNA}">Anna</a><button id="x">Follow</button><a href="${LINK}">m</a></article>`)).toEqual([[ANNA]]);
    expect(followed(`<article><a href="${ANNA}">Anna</a> recommends <a href="${LINK}">m</a><button id="x">Follow</button></article>`)).toEqual([[LINK]]);
    expect(followed(`<article><button id="x">Follow</button><a href="${ANNA}">Anna</a><a href="${LINK}">m</a></article>`), 'or the first, where none stands before').toEqual([[ANNA]]);
  });
  test('a like is about everybody in the post', () => {
    expect(followed(`<article><a href="${ANNA}">Anna</a><button id="x">Like</button><a href="${LINK}">m</a></article>`)).toEqual([[ANNA, LINK]]);
  });
});
