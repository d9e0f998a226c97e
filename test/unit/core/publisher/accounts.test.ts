import { describe, expect, test } from 'vitest';
import { accountKey, accountKeys } from '../../../../core/publisher/accounts.ts';
import { parseAddress } from '../../../../core/publisher/url.ts';
import type { Platform } from '../../../../data/schema.ts';

describe('one way to write an account', () => {
  test.each<[Platform, string, string]>([
    ['telegram', 'WaveLive', 'telegram:wavelive'],
    ['telegram', '@wavelive', 'telegram:wavelive'],
    ['telegram', 's/wavelive', 'telegram:wavelive'],
    ['youtube', '@Wave', 'youtube:wave'],
    ['youtube', 'c/Wave', 'youtube:c/wave'],
    ['youtube', 'user/Wave', 'youtube:u/wave'],
    ['youtube', 'channel/UCabcDEF0123456789_-xyzA', 'youtube:ucabcdef0123456789_-xyza'],
    ['youtube', 'UCabcDEF0123456789_-xyzA', 'youtube:ucabcdef0123456789_-xyza'],
    ['youtube', '@%D0%B2%D0%BE%D0%BB%D0%BD%D0%B0', 'youtube:волна'],
    ['facebook', 'Wave.Radio', 'facebook:waveradio'],
    ['instagram', 'wave.radio', 'instagram:wave.radio'],
    ['vk', 'public123', 'vk:club123'],
    ['vk', '-123', 'vk:club123'],
    ['vk', 'public_wave', 'vk:public_wave'],
    ['ok', 'group123', 'ok:group/123'],
    ['ok', 'groupwave', 'ok:groupwave'],
    ['reddit', 'r/Wave', 'reddit:r/wave'],
    ['reddit', 'user/wave', 'reddit:u/wave'],
    ['reddit', 'wave', 'reddit:u/wave'],
    ['linkedin', 'wave', 'linkedin:company/wave'],
    ['linkedin', 'in/wave', 'linkedin:in/wave'],
    ['whatsapp', '0029Va', 'whatsapp:channel/0029va'],
    ['mastodon', '@wave@social.example', 'mastodon:wave@social.example'],
    ['bluesky', 'did:plc:abc', 'bluesky:did:plc:abc'],
  ])('%s %s', (platform, handle, key) => {
    expect(accountKey(platform, handle)).toBe(key);
    expect(accountKey(platform, key.slice(platform.length + 1))).toBe(key);
  });
});

/** Whoever bears a name of one kind need not be who bears it as another. */
describe('the four kinds of names on YouTube', () => {
  const keys = (path: string) => accountKeys(parseAddress(`https://www.youtube.com/${path}`) as NonNullable<ReturnType<typeof parseAddress>>);
  const ID = 'UCabcDEF0123456789_-xyzA';
  test.each([
    ['@Wave', ['youtube:wave']],
    ['@Live', ['youtube:live']],
    ['c/Wave', ['youtube:c/wave', 'youtube:wave']],
    ['user/Wave', ['youtube:u/wave']],
    [`channel/${ID}`, [`youtube:${ID.toLowerCase()}`]],
    ['Wave', ['youtube:c/wave', 'youtube:wave', 'youtube:u/wave']],
  ])('%s is %j', (path, expected) => expect(keys(path)).toEqual(expected));
  test.each([`@${ID}`, 'channel/Wave', 'channel/UCshort', 'channel/@Wave', 'feeds/videos.xml?channel_id=Wave', 'subscribe_embed?channelid=Wave', 'embed/live_stream?channel=Wave'])('%s is none: a number of a channel has 24 signs, and no name is taken for one', (path) => expect(keys(path)).toEqual([]));
  test.each([[`c/${ID}`, [`youtube:c/${ID.toLowerCase()}`]], [`user/${ID}`, [`youtube:u/${ID.toLowerCase()}`]], [ID, [`youtube:c/${ID.toLowerCase()}`, `youtube:u/${ID.toLowerCase()}`]]])('%s is no number of a channel', (path, expected) => expect(keys(path)).toEqual(expected));
});

describe('an address', () => {
  const keys = (url: string) => accountKeys(parseAddress(url) as NonNullable<ReturnType<typeof parseAddress>>);
  test('may name two owners: the post before the page under it', () => {
    expect(keys('https://vk.com/some_page?w=wall-1_2')).toEqual(['vk:club1', 'vk:some_page']);
    expect(keys('https://www.facebook.com/Some-Name-123456789/')).toEqual(['facebook:some-name-123456789', 'facebook:123456789']);
  });
  test.each([
    'https://t.me/', 'https://x.com/', 'https://x.com/home', 'https://vk.com/im', 'https://ok.ru/dk?st.cmd=x', 'https://www.reddit.com/r/', 'https://bsky.app/search',
    'https://www.linkedin.com/feed/', 'https://www.whatsapp.com/', 'https://www.facebook.com/profile.php', 'https://www.facebook.com/pages/category/media/',
  ])('%s names none', (url) => expect(keys(url)).toEqual([]));
});
