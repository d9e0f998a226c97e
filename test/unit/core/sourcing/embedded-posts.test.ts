import { describe, expect, test } from 'vitest';
import { embeddedPosts } from '../../../../core/sourcing/embedded-posts.ts';

const post = (href: string, text = 'The pier is shut.', platform = 'X') => ({ platform, href, by: null, text });

describe('embedded posts', () => {
  test('are sources under their account', () => {
    expect(embeddedPosts([post('https://x.com/harbour/status/1')], 2)).toEqual([{
      id: 's3', kind: 'social-post', name: '@harbour (X)', role: null, spokesperson: null, via: null, text: 'harbour', reason: null, quoted: 1, paraphrased: 0, declined: false,
      passages: [{ exact: 'The pier is shut.', prefix: '', suffix: '', where: 'body' }],
    }]);
  });
  test('of one account are one source', () => {
    expect(embeddedPosts([post('https://x.com/harbour/status/1'), post('https://x.com/Harbour/status/2'), post('https://x.com/ferry/status/3')], 0).map(({ id, name, quoted }) => [id, name, quoted])).toEqual([['s1', '@harbour (X)', 2], ['s2', '@ferry (X)', 1]]);
  });
  test.each([
    ['https://www.tiktok.com/@harbour/video/1', 'TikTok', '@harbour (TikTok)'],
    ['https://bsky.app/profile/harbour.example/post/1', 'Bluesky', '@harbour.example (Bluesky)'],
    ['https://www.instagram.com/p/abc/', 'Instagram', 'Instagram'],
    ['https://t.me/harbour/12', 'Telegram', '@harbour (Telegram)'],
    ['https://www.youtube.com/watch?v=1', 'YouTube', 'YouTube'],
    ['not an address', 'X', 'X'],
  ])('%s', (href, platform, name) => expect(embeddedPosts([post(href, '', platform)], 0)).toMatchObject([{ name, passages: [] }]));
  test('none', () => expect(embeddedPosts([], 5)).toEqual([]));
});
