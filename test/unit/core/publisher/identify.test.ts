import { describe, expect, test } from 'vitest';
import { buildHostFilter } from '../../../../core/publisher/build-host-filter.ts';
import { mayBeOurs } from '../../../../core/publisher/host-filter.ts';
import { identify, publisherOfUrl } from '../../../../core/publisher/identify.ts';
import { filterKeys } from '../../../../scripts/compile/build-index.ts';
import { accounts, archives, copiesOfOthers, hosts, moreAccounts, partsOfSites, redirects, translations, viewers } from '../../../fixtures/addresses.ts';
import { families } from '../../../fixtures/families.ts';
import { article, publisher, recordIndex } from '../../../fixtures/records.ts';

const known = (url: string) => {
  const { finding } = identify(url, null, families);
  return finding.kind === 'known' ? `${finding.id} ${finding.how} ${finding.matched}` : finding.kind;
};

describe('hosts', () => {
  test.each(hosts)('%s is %s', (url, expected) => expect(known(url)).toBe(expected));

  test.each([
    'https://evil-wave.example/',
    'https://wave.example.evil.example/',
    'https://wave.example.org/',
    'https://wave.com/',
    'https://waveexample/',
    'https://wave-example/',
    'https://wave.examples/',
    'https://xwave.example/',
    'https://wave.example@evil.example/',
    'https://wave.example:443@evil.example/',
    'https://wave.example%40evil.example/',
    'https://evil.example/wave.example',
    'https://evil.example/https://wave.example/',
    'https://evil.example/?u=https://wave.example/',
    'https://evil.example/?url=https%3A%2F%2Fwave.example%2F',
    'https://evil.example/#https://wave.example/',
    'https://evil.example\\@wave.example/',
    'https://wavе.example/', // Cyrillic е
    'https://wаve.example/', // Cyrillic а
    'https://wave.exаmple/',
    'https://wávé.example/',
    'https://wave。evil.example/',
    'https://wave.example.xn--p1ai/',
    'https://example/',
    'https://co.example/',
    'https://cdn.example/',
    'https://pages.example/',
    'https://patreon.com/c',
    'https://patreon.com/c/c/column',
    'https://patreon.com/cat/column',
    'https://other.example/c/column',
    'https://other.cdn.example/',
    'https://d1wave.other.cdn.example/',
    'https://x-d1wave.cdn.example/',
    'https://wave.cdn.example/',
    'https://globe.co.example/',
    'https://wave..example/',
    'https://.wave.example/',
    'https://wave.example../',
    'https://constructor/',
    'https://__proto__/',
    'https://constructor.example/',
    'https://hasownproperty.example/',
    'https://127.0.0.1/wave.example',
    'https://[::1]/wave.example',
    'https://2130706433/',
    'ftp://wave.example/',
    'file:///wave.example/index.html',
    'javascript:location="https://wave.example/"',
    'data:text/html,https://wave.example/',
    'about:blank',
    'chrome-extension://wave.example/',
    'view-source:https://wave.example/',
    'blob:https://wave.example/0b1c',
    'wave.example',
    '//wave.example/',
    '/wave.example',
    'https://',
    'https:///',
    'http://%',
    'https://wave.example:99999/',
    '',
    ' ',
    'null',
    '\u0000',
  ])('%j is not known', (url) => expect(known(url)).toBe('unknown'));
});

describe('parts of a site', () => {
  test.each([
    ...partsOfSites,
    ['https://writing.example/@column2', 'unknown'],
    ['https://writing.example/', 'unknown'],
    ['https://writing.example/x/@column', 'unknown'],
  ])('%s is %s', (url, expected) => expect(known(url)).toBe(expected));
});

describe('accounts', () => {
  test.each([...accounts, ...moreAccounts])('%s is %s', (url, key) => {
    const { finding, place, pageKind } = identify(url, null, families);
    expect(finding).toMatchObject({ kind: 'known', id: 'wave', how: 'account', matched: key });
    expect(place?.account).toBe(key);
    expect(pageKind).toBe('account');
  });

  test.each([
    'https://t.me/wavelive2',
    'https://t.me/xwavelive',
    'https://t.me/share/url?url=https://t.me/wavelive',
    'https://t.me/share/wavelive',
    'https://t.me/iv?url=https%3A%2F%2Fwave.example%2F',
    'https://t.me/c/wavelive/1',
    'https://t.me/boost',
    'https://t.me/boost/wavelive2',
    'https://t.me/boosts/wavelive',
    'https://www.facebook.com/messages/wave.radio',
    'https://www.facebook.com/messages/t/wave.radio2',
    'https://www.facebook.com/messages/e2ee/t/100012345678901',
    'https://freed.facebook.com/wave.radio',
    'https://ig.me/wave.photo',
    'https://ig.me/m/wave.photo2',
    'https://ig.me.evil.example/m/wave.photo',
    'https://live.vkvideo.ru/wave_radio',
    'https://t.me/+wavelive',
    'https://t.me/joinchat/wavelive',
    'https://t.me/s/',
    'https://t.me/',
    'https://t.me/x/wavelive',
    'https://t.me.evil.example/wavelive',
    'https://t-me.example/wavelive',
    'https://at.me/wavelive',
    'https://evil.wavelive.t.me/',
    'https://web.telegram.org/k/#-100123',
    'https://web.telegram.org/wavelive',
    'https://web.telegram.org/#?tgaddr=tg%3A%2F%2Fresolve%3Fdomain%3Dwavelive2',
    'https://tgstat.ru/@wavelive',
    'https://tgstat.ru/channel/wavelive',
    'https://tgstat.ru.evil.example/channel/@wavelive',
    'https://evil.tgstat.ru/channel/@wavelive',
    'https://nitter.net.evil.example/wave_live',
    'https://nitter.example/wave_live',
    'https://m.me.evil.example/wave.radio',
    'https://social.example/users',
    'https://social.example/users/wave2',
    'https://other.example/users/wave',
    'https://social.example/people/wave',
    'https://x.com/wave_live_',
    'https://x.com/i/status/1',
    'https://x.com/i/wave_live',
    'https://x.com/intent/user?name=wave_live',
    'https://x.com/intent/tweet?screen_name_=wave_live',
    'https://x.com/intent/tweet?screen_name=wave_live',
    'https://x.com/intent/follow?screen_name=wave_live2',
    'https://syndication.twitter.com/wave_live',
    'https://syndication.twitter.com.evil.example/srv/timeline-profile/screen-name/wave_live',
    'https://evil.nitter.poast.org/wave_live',
    'https://poast.org/wave_live',
    'https://fxtwitter.com.evil.example/wave_live/status/1',
    'https://web.telegram.org/a/#@wavelive2/12',
    'https://web.telegram.org/k/#x@wavelive',
    'https://webx.telegram.org/#@wavelive',
    'https://evilx.tgstat.com/channel/@wavelive',
    'https://tgstat.com/en/ratings/@wavelive',
    'https://tlgrm.ru.evil.example/channels/@wavelive',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2Fwave.radio%2Fposts%2F12',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Ffacebook.com.evil.example%2Fwave.radio%2Fposts%2F12',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Ft.me%2Fwavelive',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fplugins%2Fpost.php%3Fhref%3Dhttps%253A%252F%252Fwww.facebook.com%252Fwave.radio',
    'https://www.facebook.com/plugins/share_button.php?href=https%3A%2F%2Fwww.facebook.com%2Fwave.radio',
    'https://www.facebook.com/plugins/post.php',
    'https://www.facebook.com/p/waveradio/',
    'https://www.facebook.com/photo.php?fbid=100012345678901',
    'https://facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfye.onion/wave.radio',
    'https://vk.com/story4455',
    'https://vk.com/market4455',
    'https://vk.com/4455_news',
    'https://vk.com/album4455_0',
    'https://vk.com/video_ext.php?oid=4455&id=1',
    'https://vk.com/widget_community.php?gid=-4455',
    'https://vk.com/video/wave_radio',
    'https://vk.com/im?sel=4455',
    'https://evil.vk.com/wave_radio',
    'https://ok.ru/dk?st.cmd=friendMain&st.friendId=5566',
    'https://www.tiktok.com/embed/v2/wave.clips',
    'https://social.example/web/wave',
    'https://mastodon.social/@wave',
    'https://mastodon.social.evil.example/@wave@social.example',
    'https://mastodon.social/@wave@social.example.evil.example',
    'https://mastodon.social/@wave@',
    'https://other.example/@wave@social.example',
    'https://embed.bsky.app/profile/wave.example',
    'https://evil.bsky.app/profile/wave.example',
    'https://www.reddit.com/r/waveradio.rss.evil',
    'https://redditmedia.com.evil.example/r/waveradio',
    'https://x.com/intent/tweet?url=https://wave.example',
    'https://x.com/search?q=wave_live',
    'https://x.com/hashtag/wave_live',
    'https://x.com/share?url=https://x.com/wave_live',
    'https://x.com.evil.example/wave_live',
    'https://evilx.com/wave_live',
    'https://xx.com/wave_live',
    'https://nottwitter.com/wave_live',
    'https://twitter.com@evil.example/wave_live',
    'https://twitter.com.co/wave_live',
    'https://www.facebook.com/sharer/sharer.php?u=https://wave.example',
    'https://www.facebook.com/watch/?v=1',
    'https://www.facebook.com/watch/waveradio',
    'https://www.facebook.com/groups/waveradio',
    'https://www.facebook.com/events/1',
    'https://www.facebook.com/profile.php?id=1000123456789011',
    'https://www.facebook.com/people/100012345678901',
    'https://www.facebook.com/Anything-1000123456789012/',
    'https://evil.facebook.com/waveradio',
    'https://facebook.com.evil.example/waveradio',
    'https://faceb00k.com/waveradio',
    'https://www.instagram.com/p/CxYz/',
    'https://www.instagram.com/explore/wave.photo',
    'https://www.instagram.com/accounts/login/?next=/wave.photo/',
    'https://vk.com/wave-radio',
    'https://vk.com/away.php?to=https%3A%2F%2Fwave.example',
    'https://vk.com/share.php?url=https://wave.example',
    'https://vk.com/feed',
    'https://vk.com/wall4455_120',
    'https://vk.com/wall-44556_120',
    'https://vk.com/video4455_9',
    'https://vk.com/id4455',
    'https://vk.com.evil.example/wave_radio',
    'https://ok.ru/group/55667',
    'https://ok.ru/video/5566',
    'https://ok.ru/profile/5566',
    'https://ok.ru/feed',
    'https://tiktok.com/wave.clips',
    'https://www.tiktok.com/discover/@wave.clips',
    'https://threads.net/wave.threads',
    'https://other.example/@wave',
    'https://social.example/@wave@other.example',
    'https://evil.example/@wave@social.example',
    'https://social.example/wave',
    'https://bsky.app/wave.example',
    'https://bsky.app/profile/evil.wave.example.org',
    'https://bsky.app/profile/reporter.south.example',
    'https://bsky.app/profile/xsouth.example',
    'https://bsky.app/profile/d1wave.cdn.example',
    'https://bsky.app/profile/writing.example',
    'https://bsky.app/profile/constructor',
    'https://bsky.app/south.example',
    'https://x.com/south.example',
    'https://social.example/@south.example',
    'https://www.reddit.com/user/waveradio',
    'https://www.reddit.com/waveradio',
    'https://www.whatsapp.com/0029VaWave',
    'https://www.linkedin.com/in/wave-radio',
    'https://www.linkedin.com/wave-radio',
  ])('%s is nobody we know', (url) => expect(known(url)).toBe('unknown'));

  test.each([
    'https://www.youtube.com/watch?v=abc',
    'https://www.youtube.com/watch/waveradio',
    'https://www.youtube.com/results?search_query=waveradio',
    'https://www.youtube.com/shorts/waveradio',
    'https://www.youtube.com/embed/waveradio',
    'https://www.youtube.com/embed/abc?channel=UCabcDEF0123456789_-xyzA',
    'https://www.youtube.com/embed/abc?list=UUabcDEF0123456789_-xyzA',
    'https://www.youtube.com/watch?v=abc&list=UUabcDEF0123456789_-xyzA',
    'https://www.youtube.com/watch?v=abc&ab_channel=WaveRadio',
    'https://www.youtube.com/playlist?list=PLabcDEF0123456789_-xyzA',
    'https://www.youtube.com/playlist?list=UUXXabcDEF0123456789_-xyzA',
    'https://www.youtube.com/playlist?list=UULFbcDEF0123456789_-xyzA',
    'https://www.youtube.com/subscribe_embed?name=waveradio',
    'https://www.youtube.com/feed/@waveradio',
    'https://www.youtube.com/@waveradio2',
    'https://www.youtube.com/',
  ])('%s is the platform itself', (url) => expect(known(url)).toBe('clips host youtube.com'));

  test.each([
    ['https://bsky.app/profile/south.example', 'wave-south account bluesky:south.example'],
    ['https://bsky.app/profile/South.Wave.Example/post/3k', 'wave-south account bluesky:south.wave.example'],
    ['https://bsky.app/profile/xn--e1afmkfd.xn--p1ai', 'idn account bluesky:xn--e1afmkfd.xn--p1ai'],
  ])('%s bears the name of its site', (url, expected) => {
    expect(known(url)).toBe(expected);
    expect(mayBeOurs(buildHostFilter(filterKeys(families)), url)).toBe(true);
  });

  test('a service has its own account', () => expect(known('https://t.me/s/wavesouth/1')).toBe('wave-south account telegram:wavesouth'));
});

describe('copies of pages', () => {
  test.each(archives)('%s is an archived copy', (url) => expect(known(url)).toBe('wave archive wave.example'));
  test.each(translations)('%s is a translation', (url) => expect(known(url)).toBe('wave translation wave.example'));
  test.each(viewers)('%s is a viewer', (url) => expect(known(url)).toBe('wave amp wave.example'));

  test.each(copiesOfOthers)('%s is %s', (url, expected) => expect(known(url)).toBe(expected));

  test.each([
    'https://web.archive.org/',
    'https://web.archive.org/web/',
    'https://web.archive.org/web/*/https://wave.example.evil.example/*',
    'https://web.archive.org/web/*/wave',
    'https://web.archive.org/save/https://evil.example/https://wave.example/',
    'https://web.archive.org/save/?x=https://wave.example/',
    'https://web.archive.org/details/wave.example',
    'https://web.archive.org/details/https://wave.example/',
    'https://archive.org/details/https://wave.example/',
    'https://archive.org/search?url=https://wave.example/',
    'https://archive.org/https://wave.example/',
    'https://waybackmachine.org.evil.example/https://wave.example/',
    'https://mywaybackmachine.org/https://wave.example/',
    'https://web.archive.org/web/2024/https://wave.example.evil.example/',
    'https://web.archive.org/web/2024/https://wave.example@evil.example/',
    'https://web.archive.org/web/2024/https://evil.example/https://wave.example/',
    'https://web.archive.org/web/2024/https://evil.example/?u=https://wave.example/',
    'https://web.archive.org.evil.example/web/2024/https://wave.example/',
    'https://evil-web.archive.org/web/2024/https://wave.example/',
    'https://web-archive.org/web/2024/https://wave.example/',
    'https://archive.ph/*.evil-wave.example',
    'https://archive.ph/wave.example.evil.example',
    'https://archive.ph/about?url=https://wave.example/',
    'https://archiveiya74codqgiixo33q62qlrqtkgmcitqx5u2oeqnmn5bpcbiyz.onion/https://wave.example/',
    'https://cc.bingj.com/cache.aspx?q=wave.example',
    'https://cc.bingj.com.evil.example/cache.aspx?u=https://wave.example/',
    'https://googleweblight.com.evil.example/?lite_url=https://wave.example/',
    'https://www.google.com/search?q=about+cache:wave.example',
    'https://translate.yandex.zip/translate?url=https://wave.example/',
    'https://translate.yandex.lt.evil.example/translate?url=https://wave.example/',
    'https://yandex.com.lt/turbo/wave.example/s/a/1',
    'https://google.xx/search?q=cache:wave.example',
    'https://z5h64q92x9.net.evil.example/proxy_u/ru-en.en/https/wave.example/',
    'https://z5h64q92x9.net/other/ru-en.en/https/wave.example/',
    'https://archive.ph/AbC12',
    'https://archive.ph/search/?q=wave.example',
    'https://archive.com/https://wave.example/',
    'https://archive.ph.evil.example/https://wave.example/',
    'https://xarchive.ph/https://wave.example/',
    'https://webcache.googleusercontent.com/search?q=wave.example',
    'https://webcache.googleusercontent.com.evil.example/search?q=cache:wave.example',
    'https://googleusercontent.com/search?q=cache:wave.example',
    'https://12ft.io.evil.example/https://wave.example/',
    'https://112ft.io/https://wave.example/',
    'https://smry.ai/',
    'https://smry.ai.evil.example/https://wave.example/',
    'https://jina.ai/https://wave.example/',
    'https://txtify.it/https://evil.example/https://wave.example/',
    'https://removepaywall.com/search?q=https://wave.example/',
    'https://megalodon.jp/https://wave.example/',
    'https://megalodon.jp/2024/https://wave.example/',
    'https://timetravel.mementoweb.org/about/20240102030405/https://wave.example/',
    'https://webcitation.org.evil.example/query?url=https://wave.example/',
    'https://www.webarchive.org.uk/https://wave.example/',
    'https://yandexwebcache.net.evil.example/yandbtm?url=https://wave.example/',
    'https://fanyi.baidu.com/?query=https://wave.example/',
    'https://baidu.com/transpage?query=https://wave.example/',
    'https://12ft.io/',
    'https://translate.goog/wave.example',
    'https://wave-example.translate.goog.evil.example/',
    'https://wave-example-translate.goog/',
    'https://wave-example.evil.translate.goog/',
    'https://evil-wave--example.translate.goog/',
    'https://translate.google.com/?u=https://evil.example/?u=https://wave.example',
    'https://translate.google.com.evil.example/translate?u=https://wave.example/',
    'https://translate.google.xx/translate?u=https://wave.example/',
    'https://translate.google.kp/translate?u=https://wave.example/',
    'https://translate-google.com/translate?u=https://wave.example/',
    'https://google.com/translate?u=https://wave.example/',
    'https://translate.google.com/translate?url=https://wave.example/',
    'https://translate.yandex.xyz/translate?url=https://wave.example/',
    'https://translate.example/translate?u=https://wave.example/',
    'https://google.xx/amp/s/wave.example/1',
    'https://google.evil.example/amp/s/wave.example/1',
    'https://google.com/search/amp/s/wave.example/1',
    'https://cdn.ampproject.org.evil.example/c/s/wave.example/1',
    'https://evilcdn.ampproject.org/c/s/wave.example/1',
    'https://wave-example.cdn.ampproject.org/',
    'https://bing.com/search?q=/amp/s/wave.example',
    'https://turbopages.org/wave.example/s/a/1',
    'https://wave-example.turbopages.org/',
    'https://yandex.ru/search?text=wave.example',
  ])('%s shows nobody we know', (url) => expect(known(url)).toBe('unknown'));

  test('copies within copies end somewhere', () => {
    const nest = (levels: number): string => (levels === 0 ? 'https://wave.example/' : `https://web.archive.org/web/2024/${nest(levels - 1)}`);
    expect(known(nest(3))).toBe('wave archive wave.example');
    expect(known(nest(4))).toBe('unknown');
    expect(known(nest(500))).toBe('unknown');
  });
});

describe('the chain of bodies', () => {
  test('goes up from the publisher', () => {
    expect(identify('https://globe.example/east/blog/1', null, families).chain).toEqual(['globe-east-blog', 'globe-east', 'globe']);
    expect(identify('https://wave.example/', null, families).chain).toEqual(['wave']);
    expect(identify('https://nobody.example/', null, families).chain).toEqual([]);
  });
  test('ends at a loop and at a missing record', () => {
    const loop = recordIndex({ publishers: [publisher('a', { parent: 'b', hosts: ['a.example'] }), publisher('b', { parent: 'a' })] });
    expect(identify('https://a.example/', null, loop).chain).toEqual(['a', 'b']);
    const orphan = recordIndex({ publishers: [publisher('a', { parent: 'gone', hosts: ['a.example'] })] });
    expect(identify('https://a.example/', null, orphan).chain).toEqual(['a']);
  });
});

describe('what a page declares', () => {
  const declares = (metadata: Parameters<typeof article>[0] & object, url = 'https://nobody.example/a') => identify(url, article(metadata), families).finding;
  test('is a name, and no more', () => {
    expect(declares({ metadata: { publisher: 'The Harbour' } })).toEqual({ kind: 'declared', name: 'The Harbour' });
    expect(declares({ metadata: { siteName: ' Harbour ' } })).toEqual({ kind: 'declared', name: 'Harbour' });
    expect(declares({ metadata: { publisher: 'The Harbour', siteName: 'Harbour' } })).toEqual({ kind: 'declared', name: 'The Harbour' });
    expect(declares({})).toEqual({ kind: 'unknown' });
    expect(declares({ metadata: { publisher: '  ' } })).toEqual({ kind: 'unknown' });
  });
  test('never makes a page known, whatever it claims', () => {
    const claim = { publisher: 'Wave Radio', siteName: 'Wave Radio', canonical: 'https://wave.example/a', ogUrl: 'https://wave.example/a' };
    expect(declares({ metadata: claim })).toEqual({ kind: 'declared', name: 'Wave Radio', says: { id: 'wave', name: 'Wave Radio' } });
    expect(identify('https://nobody.example/a', article({ metadata: claim }), families).chain).toEqual([]);
  });
  test.each([
    ['a name and a canonical address at the same path', { publisher: 'Wave Radio', canonical: 'https://wave.example/a/ferry.html' }, 'wave'],
    ['another of its names', { publisher: ' радио  волна', canonical: 'https://www.wave.example/a/ferry.html' }, 'wave'],
    ['the publisher’s address under a name that we do not hold', { publisher: 'Wave Radio Ltd', publisherUrl: 'https://wave.example/about', canonical: 'https://wave.example/a/ferry.html' }, 'wave'],
    ['its own address for the publisher, as copying tools write it', { publisher: 'Wave Radio', publisherUrl: 'https://mirror.test/', canonical: 'https://wave.example/a/ferry.html' }, 'wave'],
    ['the name in Open Graph alone', { siteName: 'Wave Radio', canonical: 'https://wave.example/a/ferry.html' }, undefined],
    ['the address in Open Graph alone', { publisher: 'Wave Radio', ogUrl: 'https://wave.example/a/ferry.html' }, undefined],
    ['the address of another known publisher beside the name', { publisher: 'Wave Radio', publisherUrl: 'https://globe.example/', canonical: 'https://wave.example/a/ferry.html' }, undefined],
    ['the address of somebody unknown for the publisher, and another name', { publisher: 'Harbour', publisherUrl: 'https://harbour.example/', canonical: 'https://wave.example/a/ferry.html' }, undefined],
    ['a look-alike’s address for the publisher', { publisher: 'Waves', publisherUrl: 'https://wave.example.evil.test/', canonical: 'https://wave.example/a/ferry.html' }, undefined],
    ['an account as canonical address', { publisher: 'Wave Radio', canonical: 'https://t.me/wavelive/12' }, undefined],
    ['a part of a site', { publisher: 'Globe East', canonical: 'https://globe.example/east/ferry.html' }, undefined],
    ['another path', { publisher: 'Wave Radio', canonical: 'https://wave.example/a/other.html' }, undefined],
    ['another name', { publisher: 'Harbour', canonical: 'https://wave.example/a/ferry.html' }, undefined],
    ['the body’s name for a service', { publisher: 'Wave Radio', canonical: 'https://south.wave.example/a/ferry.html' }, undefined],
    ['a canonical address of nobody', { publisher: 'Wave Radio', canonical: 'https://wave.example.evil.example/a/ferry.html' }, undefined],
    ['its own canonical address', { publisher: 'Wave Radio', canonical: 'https://mirror.test/a/ferry.html' }, undefined],
    ['two addresses that differ', { publisher: 'Wave Radio', canonical: 'https://wave.example/a/ferry.html', ogUrl: 'https://globe.example/a/ferry.html' }, undefined],
    ['an archive as canonical address', { publisher: 'Wave Radio', canonical: 'https://archive.ph/https://wave.example/a/ferry.html' }, undefined],
    ['a name alone', { publisher: 'Wave Radio' }, undefined],
  ])('with %s says that it is %s', (_, metadata, expected) => {
    const finding = declares({ metadata }, 'https://mirror.test/a/ferry.html');
    expect(finding.kind === 'declared' ? finding.says?.id : finding.kind).toBe(expected);
    expect(identify('https://mirror.test/a/ferry.html', article({ metadata }), families)).toMatchObject({ chain: [], place: null });
  });
  test.each(['https://mirror.test/', 'https://mirror.test/en/', 'https://mirror.test/index.html'])('%s has a path that any site has', (url) => {
    const { pathname } = new URL(url);
    expect(declares({ metadata: { publisher: 'Wave Radio', canonical: `https://wave.example${pathname}` } }, url)).toEqual({ kind: 'declared', name: 'Wave Radio' });
  });
  test('does not speak against the address', () => {
    expect(declares({ metadata: { publisher: 'The Globe', canonical: 'https://globe.example/' } }, 'https://wave.example/a')).toMatchObject({ kind: 'known', id: 'wave' });
  });
  test('is cut to a length', () => {
    expect(declares({ metadata: { publisher: 'x'.repeat(10_000) } })).toEqual({ kind: 'declared', name: 'x'.repeat(120) });
  });

  test.each([
    ['https://www.instagram.com/p/CxYz/', 'https://www.instagram.com/wave.photo/p/CxYz/', 'wave account instagram:wave.photo'],
    ['https://www.facebook.com/photo/?fbid=1', 'https://www.facebook.com/waveradio/photos/1', 'wave account facebook:waveradio'],
    ['https://www.facebook.com/photo.php?fbid=1&set=a', 'https://m.facebook.com/story.php?story_fbid=1&id=waveradio', 'wave account facebook:waveradio'],
    ['https://x.com/i/web/status/12?s=20', 'https://twitter.com/wave_live/status/12', 'wave account x:wave_live'],
    ['https://archive.ph/AbC12', 'https://archive.ph/2024.01.02-030405/https://wave.example/a', 'wave archive wave.example'],
    ['https://archive.today/AbC12', 'https://archive.is/20240102/https://globe.example/east', 'globe-east archive globe.example/east'],
  ])('%s is told by its own canonical address %s', (url, canonical, expected) => {
    const { finding } = identify(url, article({ metadata: { canonical } }), families);
    expect(finding.kind === 'known' && `${finding.id} ${finding.how} ${finding.matched}`).toBe(expected);
  });
  test.each([
    ['https://www.instagram.com/p/CxYz/', 'https://wave.example/a'],
    ['https://www.instagram.com/p/CxYz/', 'https://t.me/wavelive'],
    ['https://archive.ph/AbC12', 'https://wave.example/a'],
    ['https://archive.ph/AbC12', 'https://archive.ph.evil.example/https://wave.example/a'],
    ['https://archive.ph/https://nobody.example/', 'https://archive.ph/2024/https://wave.example/a'],
    ['https://t.me/somebody', 'https://t.me/wavelive'],
    // What the page before declared, on a network that went on from it without a load.
    ['https://www.instagram.com/', 'https://www.instagram.com/wave.photo/'],
    ['https://x.com/home', 'https://x.com/wave_live'],
    ['https://x.com/home', 'https://x.com/wave_live/status/1'],
    ['https://www.instagram.com/p/AbCd/', 'https://www.instagram.com/wave.photo/p/CxYz/'],
    ['https://www.facebook.com/photo/?fbid=2&set=a', 'https://www.facebook.com/waveradio/photos/1'],
    ['https://www.instagram.com/explore/search/keyword/?q=wave.photo', 'https://www.instagram.com/wave.photo/'],
    ['https://nobody.example/a', 'https://archive.ph/2024/https://wave.example/a'],
    ['https://nobody.example/a', 'https://t.me/wavelive'],
  ])('%s is not made known by canonical %s', (url, canonical) => {
    expect(identify(url, article({ metadata: { canonical } }), families).finding.kind).toBe('unknown');
  });
});

describe('what kind of page it is', () => {
  const kind = (url: string, of: 'article' | 'publisher' | 'other' | null) => identify(url, of && article({ kind: of }), families).pageKind;
  test('a front page is the publisher’s, whatever the text looks like', () => {
    expect(kind('https://wave.example/', 'article')).toBe('publisher');
    expect(kind('https://wave.example', null)).toBe('publisher');
    expect(kind('https://globe.example/east/', 'other')).toBe('publisher');
    expect(kind('https://globe.example/ru/восток', null)).toBe('publisher');
    expect(kind('https://web.archive.org/web/2024/https://wave.example/', null)).toBe('publisher');
  });
  test('other pages are what the text is', () => {
    expect(kind('https://wave.example/a', 'article')).toBe('article');
    expect(kind('https://wave.example/a', 'publisher')).toBe('publisher');
    expect(kind('https://wave.example/a', null)).toBe('other');
    expect(kind('https://globe.example/east/x', 'article')).toBe('article');
    expect(kind('https://nobody.example/', 'article')).toBe('article');
    expect(kind('https://nobody.example/', null)).toBe('other');
  });
  test('an account is an account, ours or not', () => {
    expect(kind('https://t.me/wavelive/1', 'article')).toBe('account');
    expect(kind('https://t.me/somebody', 'article')).toBe('account');
    expect(kind('https://x.com/search?q=a', 'article')).toBe('article');
    expect(kind('https://nobody.example/@someone', 'article')).toBe('article');
  });
});

describe('links', () => {
  test.each(redirects)('%s leads to %s', (href, expected) => expect(publisherOfUrl(href, families)).toBe(expected));

  test('redirectors within redirectors end somewhere', () => {
    const nest = (levels: number): string => (levels === 0 ? 'https://wave.example/' : `https://vk.com/away.php?to=${encodeURIComponent(nest(levels - 1))}`);
    expect([1, 3, 4, 12].map((levels) => publisherOfUrl(nest(levels), families))).toEqual(['wave', 'wave', null, null]);
  });
});

describe('the table of addresses', () => {
  test('is of several hundred, both ways', () => {
    const ours = hosts.length + partsOfSites.length + accounts.length + archives.length + translations.length + viewers.length + copiesOfOthers.length + redirects.filter(([, publisher]) => publisher !== null).length;
    expect(ours).toBeGreaterThanOrEqual(280);
  });
});
