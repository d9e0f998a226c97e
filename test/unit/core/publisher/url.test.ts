import { describe, expect, test } from 'vitest';
import { parseAddress, segmentsOf } from '../../../../core/publisher/url.ts';

describe('an address', () => {
  test.each([
    ['https://www.a.example/x/y?q=1#z', { host: 'a.example', path: '/x/y', query: '?q=1', hash: '#z' }],
    ['HTTP://A.example', { host: 'a.example', path: '/', query: '', hash: '' }],
    ['https://u:p@a.example:99/', { host: 'a.example', path: '/', query: '', hash: '' }],
    ['https://www.www.a.example/', { host: 'www.a.example', path: '/', query: '', hash: '' }],
    ['https://www.com/', { host: 'www.com', path: '/', query: '', hash: '' }],
    ['https://wwwa.example/', { host: 'wwwa.example', path: '/', query: '', hash: '' }],
    ['https://a.example./', { host: 'a.example', path: '/', query: '', hash: '' }],
  ])('%s', (text, parts) => expect(parseAddress(text)).toEqual(parts));
  test.each(['', 'a.example', 'ftp://a.example/', 'mailto:x@a.example', 'https://', 'https://a..example/', 'https://a.example../', 'https://.a.example/', 'about:blank'])('%j is none', (text) => expect(parseAddress(text)).toBeNull());
});

test.each([
  ['/', []],
  ['//a///B/', ['a', 'b']],
  ['/%61%2fb/c', ['a/b', 'c']],
  ['/%E0%A4%A/x', ['%e0%a4%a', 'x']],
  ['/%D0%B2', ['в']],
])('%s has segments %j', (path, segments) => expect(segmentsOf(path)).toEqual(segments));
