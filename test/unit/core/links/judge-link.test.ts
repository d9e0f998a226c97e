import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeLink } from '../../../../core/links/judge-link.ts';
import { isShortened } from '../../../../core/publisher/shortened.ts';
import { countsAs } from '../../../../core/links/counts.ts';
import { linkTable } from '../../../../core/links/link-table.ts';
import { IN_NORLAND, IN_SUNLAND, linkedWorld, SILENT, TODAY } from '../../../fixtures/linked-world.ts';

const table = linkTable(linkedWorld, IN_NORLAND, TODAY, 'elsewhere');
const judge = (href: string, words = ''): string | null => judgeLink(href, () => words, table);

describe('links that are marked', () => {
  test.each([
    'https://wave.example/',
    'https://www.wave.example/a/1.html?x=1#y',
    'https://d1wave.cdn.example/a',
    'https://south.wave.example/a',
    'https://globe.example/east/1',
    'https://paper.example/banned',
    'https://paper.example/banned/2',
    'https://t.me/wavelive/12',
    'https://x.com/wave_live/status/1',
    'https://vk.com/wall-4455_1',
    'https://bsky.app/profile/wave.example/post/1',
    'https://web.archive.org/web/2024/https://wave.example/a',
    'https://wave-example.translate.goog/a',
    'https://www.google.com/amp/s/wave.example/a',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fwave.example%2Fa&h=AT0',
    'https://vk.com/away.php?to=https%3A%2F%2Fwave.example%2Fa',
    'https://www.google.com/url?q=https://wave.example/a&sa=U',
    'https://t.me/iv?url=https%3A%2F%2Fwave.example%2Fa&rhash=1',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fvk.com%2Faway.php%3Fto%3Dhttps%253A%252F%252Fwave.example%252Fa',
  ])('%s', (href) => expect(judge(href)).toBe('applies'));
});

describe('links that are not', () => {
  test.each([
    ['https://lodger.wave.example/a', 'another publisher below a marked host'],
    ['https://globe.example/a', 'the body of a listed service'],
    ['https://globe.example/eastern', 'a path that only begins like the listed one'],
    ['https://globe.example/sport', 'a law of another place'],
    ['https://paper.example/a', 'what is not the listed item'],
    ['https://herald.example/', 'a status without a rule for readers'],
    ['https://t.me/herald', 'the account of that'],
    ['https://bsky.app/profile/herald.example', 'the name of that on Bluesky'],
    ['https://bsky.app/profile/reporter.wave.example', 'a name below a marked host'],
    ['https://bsky.app/profile/d1wave.cdn.example', 'a mirror as a name'],
    ['https://nobody.example/', 'nobody we know'],
    ['https://wave.example.evil.example/', 'a look-alike'],
    ['https://evil.example/?u=https://wave.example/', 'an address in a query'],
    ['https://wave.example@evil.example/', 'an address in userinfo'],
    ['https://cdn.example/', 'the host of a mirror'],
    ['https://other.cdn.example/', 'a neighbour of a mirror'],
    ['mailto:news@wave.example', 'no web address'],
    ['#top', 'no address'],
    ['', 'nothing'],
  ])('%s: %s', (href) => expect(judge(href, 'wave.example')).toBeNull());
});

describe('shortened links are judged by their words', () => {
  test.each([
    ['wave.example/a/1', 'applies'],
    ['https://wave.example/a/1', 'applies'],
    [' wave.example ', 'applies'],
    ['wave.example/a-very-long-na…', 'applies'],
    ['https://www.wave.example/a…', 'applies'],
    ['globe.example/east/long-na…', 'applies'],
    ['globe.example/eas…', null],
    ['wave.exam…', null],
    ['wave.example…', null],
    ['wave.example...', null],
    ['Read on wave.example', null],
    ['nobody.example/wave.example', null],
    ['wave', null],
    ['', null],
  ])('t.co with %j: %s', (words, expected) => expect(judge('https://t.co/AbC', words)).toBe(expected));

  test('and no other link is', () => {
    expect(judge('https://nobody.example/x', 'wave.example')).toBeNull();
    expect(judge('https://t.co.evil.example/x', 'wave.example')).toBeNull();
    expect([isShortened('https://t.co/x'), isShortened('https://www.bit.ly/x'), isShortened('https://xt.co/x'), isShortened('https://t.co@evil.example/')]).toEqual([true, true, false, false]);
  });
});

describe('the table', () => {
  test('marks what may apply to a reader who said nothing, and nothing for one whom no law reaches', () => {
    expect(judgeLink('https://globe.example/sport/1', () => '', linkTable(linkedWorld, SILENT, TODAY, 'elsewhere'))).toBe('may-apply');
    expect(linkTable(linkedWorld, IN_SUNLAND, TODAY, 'elsewhere').marks).toEqual({});
  });

  test('leaves out what only may apply where the reader wants what applies', () => {
    expect(linkTable(linkedWorld, SILENT, TODAY, 'applies').marks).toEqual({});
    expect(linkTable(linkedWorld, IN_NORLAND, TODAY, 'applies').marks['wave.example']).toBe('applies');
  });

  test.each([
    ['applies', 'criminal', 'applies'], ['applies', 'unclear', 'applies'], ['applies', 'none', null],
    ['may-apply', 'administrative', 'may-apply'], ['may-apply', 'unclear', null], ['elsewhere', 'criminal', null],
  ] as const)('%s with the risk %s is marked %s', (scope, severity, expected) => expect(countsAs(scope, severity, 'elsewhere')).toBe(expected));

  test('is empty before anything was listed', () => {
    expect(linkTable(linkedWorld, IN_NORLAND, '2016-01-01', 'elsewhere').marks).toEqual({});
  });

  test('holds nobody who is not needed', () => {
    expect(Object.keys(table.hosts).sort()).toEqual(['d1wave.cdn.example', 'globe.example', 'lodger.wave.example', 'paper.example', 'south.wave.example', 'wave.example']);
    expect(Object.keys(table.accounts).sort()).toEqual(['telegram:wavelive', 'vk:club4455', 'x:wave_live']);
    expect(table.suffixes.sort()).toEqual(['cdn.example', 'example']);
  });

  test('survives being sent as JSON', () => {
    const sent = JSON.parse(JSON.stringify(table)) as typeof table;
    expect(judgeLink('https://south.wave.example/', () => '', sent)).toBe('applies');
  });
});

test('no text makes it throw', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('https://', 'wave.example', 't.co/', '/', '…', 'vk.com/away.php?to=', '%'));
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(text, text, (href, words) => void judge(href, words)), { numRuns: 20_000 });
});
