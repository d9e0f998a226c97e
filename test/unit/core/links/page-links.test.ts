import { describe, expect, test } from 'vitest';
import { judgeLinks, judgePosts } from '../../../../core/links/page-links.ts';
import type { FoundPost } from '../../../../core/posts/find-posts.ts';
import { IN_NORLAND, IN_SUNLAND, linkedWorld, TODAY } from '../../../fixtures/linked-world.ts';

const link = (href: string, at = 0, words = '') => ({ href, words, mark: 'applies' as const, embed: false, at });
const post = (at: number, day: string | null, ...hrefs: string[]): FoundPost => ({ at, excerpt: `Post ${at}`, date: { day, shown: null }, links: hrefs.map((href) => ({ href, words: '', how: 'link' as const })) });

describe('links of a page', () => {
  const found = { links: [link('https://wave.example/a'), link('https://t.me/wavelive/1', 1), link('https://globe.example/east', 2), link('https://t.co/x', 3, 'wave.example/a'), link('https://nobody.example/', 4)], more: 2 };

  test('are looked up in the records, and a publisher with the same statuses is said once', () => {
    const { links, publishers, more, citations } = judgeLinks(found, linkedWorld, IN_NORLAND, TODAY, 'elsewhere');
    expect(links.map(({ at, publisher, byWords }) => `${at} ${publishers[publisher]?.name} ${byWords}`)).toEqual(['0 Wave Radio false', '1 Wave Radio false', '2 Globe East false', '3 Wave Radio true']);
    expect(publishers.map(({ id, notices }) => `${id} ${notices.map(({ regime, scope }) => `${regime} ${scope}`).join()}`)).toEqual(['wave no-register applies', 'globe-east no-register applies']);
    expect(more).toBe(2);
    expect(citations.length).toBeGreaterThan(0);
  });

  test('are none where no law reaches the reader, whatever the page’s script says', () => {
    expect(judgeLinks(found, linkedWorld, IN_SUNLAND, TODAY, 'elsewhere').links).toEqual([]);
  });
});

describe('posts of a page', () => {
  const before = (day: string | null, href: string): boolean | undefined => judgePosts({ posts: [post(0, day, href)], seen: 1, more: 0 }, linkedWorld, IN_NORLAND, TODAY, 'elsewhere').posts[0]?.finds[0]?.before;

  test.each([
    ['2024-02-19', 'https://wave.example/a', true],
    ['2024-02-20', 'https://wave.example/a', false],
    ['2025-01-01', 'https://wave.example/a', false],
    [null, 'https://wave.example/a', false],
    ['2023-04-30', 'https://globe.example/east', true],
    ['2023-05-10', 'https://globe.example/east', false],
  ])('of %s with %s: before the listing is %s', (day, href, expected) => expect(before(day, href)).toBe(expected));

  test('name each publisher once, and posts without one are left out', () => {
    const { posts, seen } = judgePosts({ posts: [post(0, null, 'https://wave.example/a', 'https://t.me/wavelive/2', 'https://globe.example/east'), post(1, null, 'https://nobody.example/')], seen: 7, more: 0 }, linkedWorld, IN_NORLAND, TODAY, 'elsewhere');
    expect(posts.map(({ at, finds }) => [at, finds.length])).toEqual([[0, 2]]);
    expect(seen).toBe(7);
  });
});
