import { describe, expect, test } from 'vitest';
import { EMBEDS, embedAt } from '../../../../core/embeds/embed-at.ts';
import { postShownBy } from '../../../../core/embeds/shown-post.ts';
import { publisherOfUrl } from '../../../../core/publisher/identify.ts';
import { families } from '../../../fixtures/families.ts';
import { documentOf } from '../article/page.ts';

const BASE = 'https://courier.example/a';

/** What the first embed in a piece of a page is, and whose: "platform address publisher". */
function embedIn(html: string): string | null {
  const page = documentOf(`<body>${html}</body>`, BASE);
  const element = page.querySelector(EMBEDS);
  const embed = element && embedAt(element, BASE);
  if (!embed) return null;
  const publisher = (embed.by && publisherOfUrl(embed.by, families)) ?? publisherOfUrl(embed.href, families);
  return `${embed.platform} ${embed.href} ${publisher}`;
}

describe('what a page embeds, and whose it is', () => {
  test.each([
    ['<blockquote class="twitter-tweet"><p>Words <a href="https://twitter.com/other">@other</a></p>&mdash; Wave (@wave_live) <a href="https://twitter.com/wave_live/status/1?ref_src=x">May 1</a></blockquote>', 'x https://twitter.com/wave_live/status/1?ref_src=x wave'],
    ['<div class="twitter-tweet twitter-tweet-rendered"><iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&amp;id=12&amp;lang=en" data-tweet-id="12"></iframe></div>', 'x https://x.com/i/status/12 null'],
    ['<iframe src="https://syndication.twitter.com/srv/timeline-profile/screen-name/wave_live"></iframe>', 'x https://syndication.twitter.com/srv/timeline-profile/screen-name/wave_live wave'],
    ['<iframe src="https://t.me/wavelive/12?embed=1&amp;userpic=true"></iframe>', 'telegram https://t.me/wavelive/12 wave'],
    ['<script data-telegram-post="wavelive/12" data-width="100%"></script>', 'telegram https://t.me/wavelive/12 wave'],
    ['<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CxYz/?utm_source=ig_embed"><a href="https://www.instagram.com/p/CxYz/">View this post</a><p>A post shared by Wave Radio (@wave.photo)</p></blockquote>', 'instagram https://www.instagram.com/p/CxYz/?utm_source=ig_embed wave'],
    ['<iframe src="https://www.instagram.com/wave.photo/reel/CxYz/embed/captioned/?cr=1"></iframe>', 'instagram https://www.instagram.com/wave.photo/reel/CxYz/ wave'],
    ['<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?start=1"></iframe>', 'youtube https://www.youtube.com/watch?v=dQw4w9WgXcQ clips'],
    ['<figure><iframe data-src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"></iframe><figcaption>From <a href="https://www.youtube.com/@WaveRadio">Wave Radio</a></figcaption></figure>', 'youtube https://www.youtube.com/watch?v=dQw4w9WgXcQ wave'],
    ['<iframe src="https://www.youtube.com/embed/live_stream?channel=UCabcDEF0123456789_-xyzA"></iframe>', 'youtube https://www.youtube.com/channel/UCabcDEF0123456789_-xyzA wave'],
    ['<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fwave.radio%2Fposts%2F12&amp;width=500"></iframe>', 'facebook https://www.facebook.com/wave.radio/posts/12 wave'],
    ['<div class="fb-post fb_iframe_widget" data-href="https://www.facebook.com/wave.radio/posts/12"></div>', 'facebook https://www.facebook.com/wave.radio/posts/12 wave'],
    ['<iframe src="https://vk.com/widget_post.php?app=0&amp;owner_id=-4455&amp;post_id=7&amp;hash=x"></iframe>', 'vk https://vk.com/wall-4455_7 wave'],
    ['<iframe src="//vk.com/video_ext.php?oid=-4455&amp;id=9&amp;hash=x"></iframe>', 'vk https://vk.com/video-4455_9 wave'],
    ['<iframe src="https://ok.ru/videoembed/123"></iframe>', 'ok https://ok.ru/video/123 null'],
    ['<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@wave.clips/video/7" data-video-id="7"></blockquote>', 'tiktok https://www.tiktok.com/@wave.clips/video/7 wave'],
    ['<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@wave.threads/post/C"></blockquote>', 'threads https://www.threads.net/@wave.threads/post/C wave'],
    ['<iframe src="https://www.threads.net/@wave.threads/post/C/embed"></iframe>', 'threads https://www.threads.net/@wave.threads/post/C wave'],
    ['<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3k"><p>Words</p>&mdash; <a href="https://bsky.app/profile/did:plc:abc">Wave</a> (<a href="https://bsky.app/profile/wave.example?ref_src=embed">@wave.example</a>) <a href="https://bsky.app/profile/wave.example/post/3k">May 1</a></blockquote>', 'bluesky https://bsky.app/profile/wave.example/post/3k wave'],
    ['<iframe src="https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3k?id=1"></iframe>', 'bluesky https://bsky.app/profile/did:plc:abc/post/3k null'],
    ['<iframe class="mastodon-embed" src="https://social.example/@wave/110/embed"></iframe>', 'mastodon https://social.example/@wave/110 wave'],
    ['<blockquote class="mastodon-embed" data-embed-url="https://social.example/@wave/110/embed"></blockquote>', 'mastodon https://social.example/@wave/110 wave'],
    ['<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/WaveRadio/comments/1/x/">Title</a><br> by <a href="https://www.reddit.com/user/someone/">u/someone</a> in <a href="https://www.reddit.com/r/WaveRadio/">WaveRadio</a></blockquote>', 'reddit https://www.reddit.com/r/WaveRadio/ wave'],
    ['<iframe src="https://embed.reddit.com/r/WaveRadio/comments/1/x/?embed=true"></iframe>', 'reddit https://www.reddit.com/r/WaveRadio/comments/1/x/ wave'],
    ['<iframe src="https://wave.example/player/1"></iframe>', 'null https://wave.example/player/1 wave'],
    ['<blockquote cite="https://wave.example/a">Words</blockquote>', 'null https://wave.example/a wave'],
  ])('%s', (html, expected) => expect(embedIn(html)).toBe(expected));

  test.each([
    ['<iframe src="https://platform.twitter.com.evil.example/embed/Tweet.html?id=1&u=wave_live"></iframe>', 'null https://platform.twitter.com.evil.example/embed/Tweet.html?id=1&u=wave_live null'],
    ['<iframe src="https://t.me.evil.example/wavelive/12?embed=1"></iframe>', 'null https://t.me.evil.example/wavelive/12?embed=1 null'],
    ['<iframe src="https://evil.example/?u=https://wave.example/"></iframe>', 'null https://evil.example/?u=https://wave.example/ null'],
    ['<iframe src="https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)"></iframe>', 'facebook https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1) null'],
    ['<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Fwave.radio"></iframe>', 'facebook https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Fwave.radio null'],
    ['<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CxYz/"><p>A post shared by Somebody (@wave.photo2)</p></blockquote>', 'instagram https://www.instagram.com/p/CxYz/ null'],
    ['<figure><iframe src="https://www.instagram.com/p/CxYz/embed/"></iframe><a href="https://www.youtube.com/@WaveRadio">x</a></figure>', 'instagram https://www.instagram.com/p/CxYz/ null'],
    ['<script data-telegram-post="../wavelive/12"></script>', null],
    ['<iframe src="about:blank"></iframe>', null],
    ['<iframe src="javascript:0"></iframe>', null],
    ['<iframe src="https://["></iframe>', null],
    ['<blockquote class="quote"><a href="https://wave.example/">Wave</a></blockquote>', null],
  ])('%s is nobody’s that we know', (html, expected) => expect(embedIn(html)).toBe(expected));
});

test.each(['', 'no address', 'https://[', 'https://%', 'mailto:a@wave.example'])('the frame %j stays what it is', (frame) => expect(postShownBy(frame)).toBe(frame));
