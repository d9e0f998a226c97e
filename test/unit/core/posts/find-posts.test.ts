import { describe, expect, test } from 'vitest';
import { linkTable } from '../../../../core/links/link-table.ts';
import { findPosts, type FoundPosts } from '../../../../core/posts/find-posts.ts';
import { findLinks } from '../../../../core/links/find-links.ts';
import { postSelectors } from '../../../../core/posts/post-selectors.ts';
import { atOnce } from '../../../../core/steps.ts';
import { dayIn } from '../../../../core/posts/read-post.ts';
import { IN_NORLAND, linkedWorld, TODAY } from '../../../fixtures/linked-world.ts';
import { articlePage, feedPage, profilePage } from '../../../fixtures/social-pages.ts';
import { documentOf } from '../article/page.ts';

const table = linkTable(linkedWorld, IN_NORLAND, TODAY, 'elsewhere');

function found(html: string, url = 'https://social.test/anna'): FoundPosts {
  const steps = findPosts(documentOf(html, url), url, table);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
const lines = ({ posts }: FoundPosts): string[] => posts.map(({ excerpt, date, links }) => `${date.day ?? date.shown} | ${links.map(({ how }) => how).join()} | ${excerpt}`);
const post = (inner: string, attributes = ''): string => `<article ${attributes}>${inner}</article>`;

describe('posts of a feed', () => {
  const feed = found(feedPage('wave.example'), 'https://x.com/anna');
  test('are found by shortened links and quoted accounts, and keep their day', () => {
    expect(lines(feed)).toEqual(['2023-06-01 | link | Anna Worth a look: wave.example/a/fer…', '2025-03-03 | account | Carla So true Wave The ferry is back.']);
  });
  test('are counted once each', () => expect(feed.seen).toBe(3));
  test('lead back to their elements', () => expect(feed.posts.map(({ at }) => feed.elements[at]?.getAttribute('data-testid'))).toEqual(['tweet', 'tweet']));
});

test('posts of a profile on a network like VK', () => {
  const profile = found(profilePage('wave.example'), 'https://vk.com/anna');
  expect(lines(profile)).toEqual([
    '2 Mar 2021 | link | Anna 2 Mar 2021 The ferry again. wave.example/a/ferry.html',
    '3 Mar 2025 | account,account | Anna 3 Mar 2025 Wave 1 Mar 2025 The ferry is back.',
    '5 Mar 2025 | words | Anna 5 Mar 2025 Listen at wave.example/live, they say.',
  ]);
  expect(profile.seen).toBe(4);
});

test('a story is one post', () => {
  const story = found(articlePage('wave.example'));
  expect(story.posts.map(({ links }) => links.map(({ how, words }) => `${how} ${words}`))).toEqual([['link the radio reported']]);
});

describe('what is one post', () => {
  const link = (to = 'https://wave.example/a'): string => `<a href="${to}">here</a>`;
  test('a post with its comments is apart from them', () => {
    const page = found(post(`My own words ${link()}${['One', 'Two', 'Three', 'Four'].map((name) => post(`${name} says ${name === 'Two' ? link('https://globe.example/east') : 'hello'}`, 'role="article"')).join('')}`, 'role="article"'));
    expect(lines(page)).toEqual(['null | link | My own words here', 'null | link | Two says here']);
  });
  test('rows of a feed without roles are told by their times', () => {
    const row = (day: string, words: string): string => `<div class="row"><div><span>Anna</span><time datetime="${day}">${day}</time></div><div><p>${words}</p></div></div>`;
    const page = found(`<main><div>${row('2024-01-01', `First ${link()}`)}${row('2024-01-02', 'Second')}${row('2024-01-03', `Third ${link('https://t.me/wavelive/3')}`)}</div></main>`);
    expect(lines(page)).toEqual(['2024-01-01 | link | Anna First here', '2024-01-03 | link | Anna Third here']);
  });
  test('without any sign the words around the link are shown', () => {
    expect(lines(found(`<main><div><p>${'Some words before. '.repeat(6)}${link()}</p></div></main>`))[0]).toContain('Some words before.');
  });
});

describe('what stands in a post', () => {
  test.each([
    ['a player', '<iframe src="https://wave.example/player/1"></iframe>', 'embed'],
    ['a player that loads later', '<iframe data-src="https://wave.example/player/1"></iframe>', 'embed'],
    ['a quotation', '<blockquote cite="https://x.com/wave_live/status/1">Words</blockquote>', 'embed'],
    ['a post of Telegram', '<script data-telegram-post="wavelive/7"></script>', 'embed'],
    ['an address in words', 'Look at https://wave.example/a.', 'words'],
    ['a bare address in words', 'Look (wave.example/a)!', 'words'],
    ['a link', '<a href="https://wave.example/a">this</a>', 'link'],
  ])('%s', (_, inner, how) => expect(found(post(inner)).posts.map(({ links }) => links.map((link) => link.how))).toEqual([[how]]));

  test.each([
    ['mail', 'Write to news@wave.example today'],
    ['a look-alike', 'Look at wave.example.evil.test/a and evil-wave.example'],
    ['an address in an address', 'See https://evil.test/?u=https://wave.example/'],
    ['a listed body’s other part', '<a href="https://globe.example/west">west</a>'],
    ['a host that was cut off', 'See wave.example… and wave.example... and so on'],
    ['an account of mail', 'wave.example@evil.test'],
    ['a broken frame', '<iframe src="https://["></iframe>'],
    ['a made-up post of Telegram', '<script data-telegram-post="../wavelive/7"></script>'],
  ])('%s is nothing', (_, inner) => expect(found(post(inner)).posts).toEqual([]));
});

describe('days', () => {
  const day = (inner: string, more = ''): string | null | undefined => found(post(`${inner} <a href="https://wave.example/a">x</a>`) + more).posts[0]?.date.day;
  test.each([
    ['<time datetime="2021-03-02T23:30:00+03:00">2 March</time>', '2021-03-02'],
    ['<time datetime="2021-03-02">2 March</time>', '2021-03-02'],
    ['<meta itemprop="datePublished" content="2021-03-02T10:00:00Z">', '2021-03-02'],
    ['<abbr data-utime="1614679200">2 March</abbr>', '2021-03-02'],
    ['<span data-time="951782400">29 February</span>', '2000-02-29'],
    ['<span data-time="99">2 March</span>', null],
    ['<time datetime="yesterday">yesterday</time>', null],
    ['', null],
  ])('%s is %s', (inner, expected) => expect(day(inner)).toBe(expected));
  test('are taken from what the page states apart from its posts', () => {
    const json = '<script type="application/ld+json">{"@type":"SocialMediaPosting","url":"https://social.test/anna/1","datePublished":"2020-05-06T07:00:00Z"}</script>';
    expect(day('<a href="/anna/1">#</a>', json)).toBe('2020-05-06');
    expect(day('<a href="/anna/2">#</a>', json)).toBeNull();
  });
  test.each([['2021-13-01', null], ['2021-12-32', null], ['20211201', null], [7, null], ['2021-12-01', '2021-12-01']])('%s as a day is %s', (text, expected) => expect(dayIn(text)).toBe(expected));
});

test('a page of ten thousand posts is read, and named up to a limit', () => {
  const page = found(Array.from({ length: 10_000 }, (_, at) => post(`Post ${at} <a href="https://wave.example/${at}">x</a>`)).join(''));
  expect(page.posts.length).toBe(300);
  expect(page.seen).toBe(3_000);
});

describe('posts by the record of the site', () => {
  const wall = '<div class="feed"><div class="row" id="a">One <a href="https://wave.example/a">x</a></div><div class="row" id="b">Two</div></div>';
  function foundBy(html: string, selectors: string[]): FoundPosts {
    const steps = findPosts(documentOf(html, 'https://vk.com/anna'), 'https://vk.com/anna', table, selectors);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }
  test('are told apart where the general signs tell none', () => {
    expect(found(wall).seen).toBe(0);
    const byRecord = foundBy(wall, ['.row']);
    expect([byRecord.seen, byRecord.posts.map(({ excerpt }) => excerpt), byRecord.elements.map(({ id }) => id)]).toEqual([2, ['One x'], ['a']]);
  });
  test('go by the general signs where the record finds none', () => expect(foundBy(post('One <a href="https://wave.example/a">x</a>'), ['.row']).seen).toBe(1));
  test('are those of the host alone', () => {
    const sites = [{ hosts: ['vk.com', 'vk.ru'], post: ['.post'] }, { hosts: [], post: ['.status'] }];
    expect(['vk.com', 'm.vk.com', 'evilvk.com', 'vk.com.evil.example'].map((host) => postSelectors(sites, host))).toEqual([['.post'], ['.post'], [], []]);
  });
});

describe('posts in open shadow roots', () => {
  const page = documentOf('<main><x-feed></x-feed></main>', 'https://social.test/anna');
  const fill = (host: Element | null, mode: ShadowRootMode, html: string): ShadowRoot => {
    const root = (host as Element).attachShadow({ mode });
    root.append(...documentOf(html).body.childNodes);
    return root;
  };
  const feed = fill(page.querySelector('x-feed'), 'open', '<article><time datetime="2021-03-02"></time>Look <x-card></x-card></article><article>Nothing</article>');
  fill(feed.querySelector('x-card'), 'open', '<a href="https://wave.example/a">here</a> and t.me/wavelive');
  const closed = page.createElement('div');
  fill(closed, 'closed', '<article><a href="https://wave.example/b">x</a></article>');
  page.body.append(closed);
  const inRoots = atOnce(findPosts(page, 'https://social.test/anna', table));
  test('are told apart, with what stands in roots within them', () => {
    expect(inRoots.seen).toBe(2);
    expect(lines(inRoots)).toEqual(['2021-03-02 | link,words | Look here and t.me/wavelive']);
  });
  test('and so are links', () => expect(atOnce(findLinks(page, table)).links.map(({ href, words }) => `${words} ${href}`)).toEqual(['here https://wave.example/a']));
});

test('links of a page hold what it embeds', () => {
  const page = documentOf('<a href="https://wave.example/a">x</a><iframe src="https://t.me/wavelive/7?embed=1"></iframe><iframe src="https://t.me/nobody/7?embed=1"></iframe>');
  expect(atOnce(findLinks(page, table)).links.map(({ href, embed }) => [href, embed])).toEqual([['https://wave.example/a', false], ['https://t.me/wavelive/7', true]]);
});
