/** What of a researchers' list counts, and when a site on it is known. */
import { expect, test } from 'vitest';
import { listCoverage } from '../../../../scripts/report/list-coverage.ts';
import { publisher, recordIndex } from '../../../fixtures/records.ts';

const index = recordIndex({ publishers: [publisher('post', { hosts: ['post.example', 'mirror:copy.example'] }), publisher('part', { hosts: ['big.example/part'] })] });
const list = (...rows: string[]): string => ['url,category_code,category_description,date_added,source,notes', ...rows].join('\n');

test('a host counts once, and is known with its sub-hosts and mirrors', () => {
  const csv = list('https://www.post.example/,NEWS,News Media,2020-01-01,x,', 'http://post.example/a,NEWS,News Media,2020-01-01,x,', 'http://m.post.example/,NEWS,News Media,2020-01-01,x,', 'https://copy.example/,NEWS,News Media,2020-01-01,x,', 'https://other.example/,NEWS,News Media,2020-01-01,x,"a, b"');
  expect(listCoverage(csv, index)).toEqual({ sites: 4, known: 3, unknown: ['other.example'] });
});
test('other categories, pages on platforms and broken rows do not count', () => {
  const csv = list('https://shop.example/,COMM,E-commerce,2020-01-01,x,', 'https://twitter.com/post,NEWS,News Media,2020-01-01,x,', 'NEWS,News Media', '');
  expect(listCoverage(csv, index)).toEqual({ sites: 0, known: 0, unknown: [] });
});
test('of a site of which only a part is a publisher, that part is known and the rest is not', () => {
  expect(listCoverage(list('https://big.example/part/x,NEWS,News Media,2020-01-01,x,'), index).known).toBe(1);
  expect(listCoverage(list('https://big.example/else,NEWS,News Media,2020-01-01,x,'), index).unknown).toEqual(['big.example']);
});
