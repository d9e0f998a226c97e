/** How sources are written short, and come back. */
import { expect, test } from 'vitest';
import type { SourceRecord } from '../../../data/schema.ts';
import { packRows, sourceName, sourcesAt, usualTitle } from '../../../core/packed-sources.ts';

const all = Array.from({ length: 40 }, (_, at): SourceRecord => ({ url: `https://example.org/${at}`, title: String(at), access: 'read', checked: null, gist: null }));

test.each([[0, 'a'], [25, 'z'], [26, 'aa'], [27, 'ab'], [701, 'zz'], [702, 'aaa']])('source %i is %s', (at, name) => {
  expect(sourceName(at)).toBe(name);
});

test('rows are steps from one to the next, and come back by their names', () => {
  expect(packRows({ a: 7, b: 8, c: 3 })).toEqual([7, 1, -5]);
  expect(sourcesAt([7, 1, -5], all)).toEqual({ a: all[7], b: all[8], c: all[3] });
  expect(sourcesAt(packRows({}), all)).toEqual({});
});

test('sources with names of their own keep them', () => {
  const rows = { gazette: 3, b: 4 };
  expect(packRows(rows)).toEqual(rows);
  expect(sourcesAt(rows, all)).toEqual({ gazette: all[3], b: all[4] });
});

test.each([
  ['https://en.wikipedia.org/wiki/Nasha_Niva', 'Wikipedia: Nasha Niva'],
  ['https://en.wikipedia.org/wiki/Caf%C3%A9', 'Wikipedia: Café'],
  ['https://en.wikipedia.org/wiki/100%_news', null],
  ['https://ru.wikipedia.org/wiki/Meduza', null],
  [null, null],
])('%s is called %s', (url, title) => {
  expect(usualTitle(url)).toBe(title);
});
