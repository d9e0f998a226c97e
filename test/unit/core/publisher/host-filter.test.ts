import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filterKeys } from '../../../../scripts/compile/build-index.ts';
import { accounts, archives, copiesOfOthers, hosts, moreAccounts, partsOfSites, translations, viewers } from '../../../fixtures/addresses.ts';
import { families } from '../../../fixtures/families.ts';
import { buildHostFilter } from '../../../../core/publisher/build-host-filter.ts';
import { candidateKeys, hostFilterHas } from '../../../../core/publisher/host-filter.ts';
import { TIMED, worked } from '../../worked.ts';

/** Plausible names without two alike, the same in every run. */
function names(count: number, seed: number): string[] {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const syllables = 'ra di o no vo sti news ti me press kan al ta ge blat jour nal ga ze ta vest nik tv on li ne'.split(' ');
  const ends = 'com org net ru by info ir tr media co.uk'.split(' ');
  return Array.from({ length: count }, (_, at) => `${Array.from({ length: 2 + next(4) }, () => syllables[next(syllables.length)]).join('')}${at}.${ends[next(ends.length)]}`);
}

const KEYS = names(10_000, 1);
const FILTER = buildHostFilter(KEYS);

describe('the filter', () => {
  test('says yes to every name in it', () => {
    expect(KEYS.filter((key) => !hostFilterHas(FILTER, key))).toEqual([]);
  });

  test('errs at most once in a thousand pages, each of which asks several questions', () => {
    const pages = names(40_000, 2).map((host) => `https://www.x.${host}/news/2026/11/a-story.html`);
    const asked = pages.map(candidateKeys);
    expect(asked[0]?.length).toBeGreaterThanOrEqual(8);
    const wrong = asked.filter((keys) => keys.some((key) => hostFilterHas(FILTER, key)));
    expect(wrong.length / pages.length).toBeLessThanOrEqual(0.001);
  });

  test('takes at most two bytes a name, zipped or not counted twice', () => {
    expect(gzipSync(JSON.stringify(FILTER), { level: 9 }).length / KEYS.length).toBeLessThanOrEqual(2);
  });

  test('does not depend on order or on repetition', () => {
    expect(buildHostFilter([...KEYS].reverse().concat(KEYS.slice(0, 100)))).toBe(FILTER);
  });

  test('survives being written as source', () => {
    expect(JSON.stringify(FILTER)).toBe(`"${FILTER}"`);
    expect(FILTER).toMatch(/^[ 0-[\]-o~]*$/);
  });

  test.each([0, 1, 2, 39, 60, 100])('holds %i names', (count) => {
    const keys = KEYS.slice(0, count);
    const filter = buildHostFilter(keys);
    expect(keys.every((key) => hostFilterHas(filter, key))).toBe(true);
    expect(KEYS.slice(5_000).filter((key) => hostFilterHas(filter, key)).length).toBeLessThanOrEqual(6);
  });

  test('answers within the time that a page may cost', TIMED, () => {
    const filter = buildHostFilter(KEYS.slice(0, 2_000));
    const began = worked();
    const rounds = 200;
    for (let round = 0; round < rounds; round++) for (const key of candidateKeys(`https://www.some-site-${round}.org/a/b/c`)) hostFilterHas(filter, key);
    expect((worked() - began) / rounds).toBeLessThan(0.3);
  });
});

describe('the keys to ask', () => {
  test.each([
    ['https://www.bbc.com/persian/a/b/c', ['bbc.com', 'bbc.com/persian', 'bbc.com/persian/a', 'bbc.com/persian/a/b']],
    ['https://m.news.example.co.uk/', ['m.news.example.co.uk', 'news.example.co.uk', 'example.co.uk', 'co.uk']],
    ['https://a.example/x', ['a.example', 'a.example/x']],
    ['https://t.me/Wave', ['telegram:wave', 't.me', 't.me/wave']],
    ['https://social.example/@wave', ['mastodon:wave@social.example', 'social.example', 'social.example/@wave']],
    ['https://bsky.app/profile/Wave.example', ['bluesky:profile', 'bluesky:profile/wave.example', 'bluesky:wave.example', 'wave.example', 'bsky.app', 'bsky.app/profile', 'bsky.app/profile/wave.example']],
    ['https://localhost/', []],
    ['about:blank', []],
    ['', []],
  ])('of %s', (url, keys) => expect(candidateKeys(url)).toEqual(keys));
});

describe('what the records know by its address', () => {
  const urls = [...hosts, ...partsOfSites, ...accounts, ...moreAccounts, ...copiesOfOthers].map(([url]) => url).concat(archives, translations, viewers);
  const filter = buildHostFilter(filterKeys(families));
  test.each(urls)('%s passes the filter', (url) => expect(candidateKeys(url).some((key) => hostFilterHas(filter, key))).toBe(true));

  test.each([
    'https://www.google.com/search?q=https://wave.example/', 'https://yandex.ru/search?text=wave.example', 'https://www.bing.com/search?q=wave.example', 'https://web.archive.org/web/2024/https://nobody.test/', 'https://t.me/somebody', 'https://x.com/home',
    'https://vk.com/feed', 'https://nobody-test.translate.goog/', 'https://nobody.test/a/b/c', 'https://www.bing.com/news', 'https://evil.test/wave.example',
  ])('%s does not', (url) => expect(candidateKeys(url).some((key) => hostFilterHas(filter, key))).toBe(false));
});
