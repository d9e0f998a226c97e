/** What the acts in a frame are about, by the records as they are. */
import { describe, expect, test } from 'vitest';
import { framePatterns, frameSubject } from '../../../../core/guard/frame-subject.ts';
import { loadRecords } from '../../../../scripts/load-records.ts';

const sites = loadRecords().records.sites.map(({ value }) => value);
const PAGE = 'https://news.example/story';
const ARTICLE = 'https://meduza.io/feature/made-up';
const named = encodeURIComponent(ARTICLE);

describe('a frame is about', () => {
  test.each([
    ['the page that a like button names', `https://www.facebook.com/plugins/like.php?href=${named}&layout=button`, [ARTICLE], 'like'],
    ['the same in a version of its own', `https://www.facebook.com/v19.0/plugins/share_button.php?app_id=&href=${named}`, [ARTICLE], 'share'],
    ['the page around a like button that names none', 'https://www.facebook.com/plugins/like.php?layout=button', [PAGE], 'like'],
    ['the account that a page plug-in shows', 'https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Frferl&tabs=timeline', ['https://www.facebook.com/rferl'], null],
    ['what a share button says behind the "#"', `https://platform.twitter.com/widgets/tweet_button.2f70fb173b9000da126c79afe2098f02.en.html#id=twitter-widget-0&url=${named}`, [ARTICLE], 'share'],
    ['the page that VK’s like button names', `https://vk.com/widget_like.php?app=1&width=100%25&url=${named}&type=button`, [ARTICLE], 'like'],
    ['the page around a comment box of VK', 'https://vk.com/widget_comments.php?app=1&limit=5', [PAGE], 'comment'],
    ['the post that Telegram shows, and its discussion', 'https://t.me/meduzalive/12345?embed=1&discussion=1', ['https://t.me/meduzalive/12345?embed=1&discussion=1'], null],
    ['the page whose comments Disqus shows', `https://disqus.com/embed/comments/?base=default&f=made-up&t_u=${named}`, [ARTICLE], 'comment'],
    ['the community that VK’s widget names by its number, else the page around it', 'https://vk.com/widget_community.php?app=0&gid=4455', ['https://vk.com/widget_community.php?app=0&gid=4455', PAGE], null],
    ['the channel whose subscribe button it is, else the page around it', 'https://www.youtube.com/subscribe_embed?channelid=UCabcDEF0123456789_-xyzA', ['https://www.youtube.com/subscribe_embed?channelid=UCabcDEF0123456789_-xyzA', PAGE], 'subscribe'],
    ['the account that Instagram shows', 'https://www.instagram.com/meduzapro/embed/', ['https://www.instagram.com/meduzapro/embed/'], null],
    ['the page around a newsletter', 'https://made-up.substack.com/embed', [PAGE], 'subscribe'],
    ['the page around a form to pay', 'https://donorbox.org/embed/made-up', [PAGE], 'donate'],
  ])('%s', (_, frame, about, act) => {
    expect(frameSubject(frame, PAGE, sites)).toEqual({ about, act });
  });

  test.each([
    ['an advertisement', 'https://ads.example/banner?href=https://meduza.io/'],
    ['a look-alike', `https://facebook.com.evil.example/plugins/like.php?href=${named}`],
    ['another', `https://notfacebook.com/plugins/like.php?href=${named}`],
    ['another page of a platform', 'https://www.facebook.com/messages/like'],
    ['a page whose name goes on', 'https://www.facebook.com/plugins/likelihood'],
    ['no web page', 'about:blank'],
    ['no address', ''],
  ])('nothing that we know: %s', (_, frame) => {
    expect(frameSubject(frame, PAGE, sites)).toBeNull();
  });
});

test('patterns are of the form that browsers take, and none is for every site', () => {
  const patterns = framePatterns(sites);
  expect(patterns).toContain('*://*.facebook.com/plugins/like*');
  expect(patterns).toContain('*://*.t.me/*');
  for (const pattern of patterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z\d-]+(\.[a-z\d-]+)+\/[^?#]*\*$/);
  expect(new Set(patterns).size).toBe(patterns.length);
});
