/** Addresses come back as they were, however they are alike. */
import { expect, test } from 'vitest';
import { packUrls, unpackUrls } from '../../../core/packed-urls.ts';

test('an address that begins like one before names the first that does', () => {
  expect(packUrls(['https://rsf.org/en/index', null, 'https://rsf.org/en/country/iran', 'https://rsf.org/en/country/cuba', 'https://rsf.org/fr', 'https://rsf.org'])).toEqual([
    'rsf.org/en/index', null, '0//country/iran', '2///cuba', '0/fr', 'rsf.org',
  ]);
});

test.each([
  ['slashes in a row', ['https://a.org//x', 'https://a.org//y', 'https://a.org/x/', 'https://a.org/x//', 'https://a.org/x///z']],
  ['hosts that begin with digits', ['https://24.kg/a/1', 'https://24.kg/a/2', 'https://100noticias.com.ni/1', 'https://8.8.8.8/1', 'https://8.8.8.8/2']],
  ['parts that are numbers', ['https://a.org/1/2', 'https://a.org/1/3', 'https://a.org/1', 'https://a.org/']],
  ['an address within an address', ['https://web.archive.org/web/2022/https://a.org/b', 'https://web.archive.org/web/2022/https://a.org/c', 'https://a.org/c']],
  ['the same twice', ['https://a.org/b', 'https://a.org/b', 'https://a.org/', 'https://a.org/']],
  ['no address, and one without https', [null, 'http://a.org/b', 'http://a.org/c', 'https://a.org/d', null, 'https://a.org/e']],
])('%s come back', (_what, urls) => {
  expect(unpackUrls(JSON.parse(JSON.stringify(packUrls(urls))) as (string | null)[])).toEqual(urls);
});
