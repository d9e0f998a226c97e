import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesInText } from '../../../../core/acts/text-links.ts';
import { TIMED, worked } from '../../worked.ts';

describe('addresses in what somebody wrote', () => {
  test.each([
    ['https://meduza.io/a', ['https://meduza.io/a']],
    ['Look: meduza.io/feature/a, and more.', ['https://meduza.io/feature/a']],
    ['(https://www.rferl.org/a/1.html)', ['https://www.rferl.org/a/1.html']],
    ['HTTP://Meduza.io', ['HTTP://Meduza.io']],
    ['Читайте t.me/meduzalive!', ['https://t.me/meduzalive']],
    ['два сайта: meduza.io и холод.рф', ['https://meduza.io', 'https://холод.рф']],
    ['web.archive.org/web/2024/https://meduza.io/a', ['https://web.archive.org/web/2024/https://meduza.io/a']],
    ['a <b>https://meduza.io/x</b>', ['https://meduza.io/x']],
  ])('%s', (text, links) => {
    expect(addressesInText(text)).toEqual(links);
  });
  test.each([['no address at all'], ['3.14 and 10.5'], ['me@meduza.io'], ['and so on...'], ['a.b'], [''], ['e.g. this']])('none in "%s"', (text) => {
    expect(addressesInText(text)).toEqual([]);
  });
  test.each([
    ['Look at meduza.io/feature/a-lo…', ['https://meduza.io/feature/']],
    ['https://meduza.io/feature/2024/a-lo...', ['https://meduza.io/feature/2024/']],
    ['https://meduza.io/fea… and t.me/meduzalive.', ['https://meduza.io/', 'https://t.me/meduzalive']],
    ['meduza.io… meduza.io... https://meduza.io…', []],
  ])('cut off by a page: %s', (text, links) => expect(addressesInText(text, true)).toEqual(links));
  test('what the reader wrote is not cut off', () => expect(addressesInText('Look at meduza.io...')).toEqual(['https://meduza.io']));
  test('the beginning and the end of a text of any length, in little time', TIMED, () => {
    const text = `https://meduza.io/first ${'слово. '.repeat(200_000)} https://meduza.io/last`;
    const began = worked();
    expect(addressesInText(text)).toEqual(['https://meduza.io/first', 'https://meduza.io/last']);
    expect(worked() - began).toBeLessThan(200);
  });
  test('a text without a break costs no more', TIMED, () => {
    const began = worked();
    for (const text of ['a.'.repeat(100_000), 'a-'.repeat(100_000) + '.b', '/'.repeat(100_000) + 'a.b', 'a.b@'.repeat(50_000)]) addressesInText(text);
    expect(worked() - began).toBeLessThan(1_000);
  });
  test('any text gives addresses that can be read, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => addressesInText(text).every((link) => URL.canParse(link))), { numRuns: 2_000 });
  });
});
