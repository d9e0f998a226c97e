/** The index that ships: look-up tables, what stays out, and that the same records give the same index. */
import { describe, expect, test } from 'vitest';
import { buildIndex, filterKeys } from '../../../../scripts/compile/build-index.ts';
import { hostKey, publicSuffix } from '../../../../scripts/compile/host-keys.ts';
import { lawFrom, listFrom, publisherFrom, records, releasesFrom } from '../records-from.ts';
import { loadRecords } from '../../../../scripts/load-records.ts';

const source = 'sources:\n  about: { url: https://post.example/about, title: About, access: read, checked: 2026-01-01, gist: null, note: a copy }\n  list: { url: https://list.example, title: List, access: read, checked: 2026-01-01, gist: null }\n';
const post = publisherFrom('post', `hosts:\n  - { host: post.example.co.uk, from: [list] }\n  - { host: shared.example/post, from: [] }\n  - { host: copy.github.io, from: [], mirror: true }\naccounts: [{ platform: telegram, handle: Post, from: [] }]\nowner: { value: Owner, from: [about] }\ncautions: [look again]\n${source}`);
const house = publisherFrom('house', 'hosts:\n  - { host: shared.example, from: [] }\n');
const list = listFrom('no-law', ['publisher: house, hold: no source', 'publisher: post, checked: 2026-02-01', 'publisher: null']);
const all = records({ publishers: [post, house], regimes: [lawFrom('no-law', 'cautions: [look again]\n')], lists: [list] });
const index = buildIndex(all);

test('hosts with their owners, the longest path first', () => {
  expect(index.hosts['shared.example']).toEqual([{ path: 'post', publisher: 'post', mirror: false }, { path: null, publisher: 'house', mirror: false }]);
  expect(index.hosts['copy.github.io']).toEqual([{ path: null, publisher: 'post', mirror: true }]);
});
test('accounts, and the suffixes of the hosts', () => {
  expect(index.accounts).toEqual({ 'telegram:post': 'post' });
  expect(index.suffixes).toEqual(['co.uk', 'example', 'github.io']);
});
test('entries on hold do not ship, and positions count without them', () => {
  expect(index.designations['no-law']?.entries.map(({ publisher }) => publisher)).toEqual(['post', null]);
  expect(index.designated).toEqual({ post: [['no-law', 0]] });
});
test('what is for editors stays behind, with the sources that only it needs', () => {
  expect(index.publishers.post?.cautions).toEqual([]);
  expect(index.regimes['no-law']?.cautions).toEqual([]);
  expect(index.publishers.post?.sources).toEqual({ a: { url: 'https://post.example/about', title: 'About', access: 'read', checked: '2026-01-01', gist: null } });
  expect(index.regimes['no-law']?.examples).toEqual({ applies: [], doesNotApply: [] });
});
test('what was put right before readers were given a version does not ship', () => {
  const put = (on: string): string => `corrections: [{ on: ${on}, tier: other, was: a, now: b }]`;
  const mended = { publishers: [publisherFrom('post', `${put('2026-02-01')}\n`)], regimes: [lawFrom('no-law', `${put('2026-03-01')}\n`)], lists: [listFrom('no-law', [`publisher: post, ${put('2026-04-01')}`])] };
  const days = (...lines: string[]): (string | undefined)[] => {
    const { publishers, regimes, designations } = buildIndex(records({ ...mended, releases: lines.length > 0 ? releasesFrom(lines.map((line) => `- { ${line} }\n`).join('')) : null }));
    return [publishers.post, regimes['no-law'], designations['no-law']?.entries[0]].map((record) => record?.corrections?.[0]?.on);
  };
  expect(days()).toEqual([undefined, undefined, undefined]);
  expect(days('version: 0.1.0, on: null')).toEqual([undefined, undefined, undefined]);
  expect(days('version: 0.1.0, on: 2026-03-01', 'version: 0.2.0, on: 2026-06-01')).toEqual([undefined, undefined, '2026-04-01']);
  expect(days('version: 0.1.0, on: 2026-01-01')).toEqual(['2026-02-01', '2026-03-01', '2026-04-01']);
});
test('keys of sources are short in what ships, and whatever rests on a source still does', () => {
  const { records } = loadRecords();
  const shipped = buildIndex(records);
  for (const { value: law } of records.regimes.slice(0, 20)) {
    const short = shipped.regimes[law.id];
    expect(Object.keys(short?.sources ?? {}).every((key) => /^[a-z]{1,2}$/.test(key))).toBe(true);
    law.acts.forEach((act, at) => act.evidence.forEach(({ from }, one) => {
      const urls = short?.acts[at]?.evidence[one]?.from.map((key) => short.sources[key]?.url);
      expect(urls).toEqual(from.map((key) => law.sources[key]?.url));
    }));
  }
});
test('the day of the newest check, and no clock', () => {
  expect(index.compiled).toBe('2026-02-01');
  expect(JSON.stringify(buildIndex(all))).toBe(JSON.stringify(index));
  expect(JSON.stringify(buildIndex({ ...all, publishers: [house, post] }).hosts)).toBe(JSON.stringify(index.hosts));
});
test('what the detector must know', () => {
  expect(filterKeys(index)).toEqual(['copy.github.io', 'post.example.co.uk', 'shared.example', 'shared.example/post', 'telegram:post']);
});

describe('hosts as written', () => {
  test.each([
    ['post.example', { host: 'post.example', path: null }], ['www.Post.example', { host: 'post.example', path: null }],
    ['post.example/Persian/', { host: 'post.example', path: 'persian' }], ['dw.example/ru/беларусь/s-1', { host: 'dw.example', path: 'ru/беларусь/s-1' }],
    ['пост.рф', { host: 'xn--n1abcd.xn--p1ai', path: null }],
  ])('%s', (written, key) => expect(hostKey(written)?.path).toBe(key.path));
  test('a host in another script becomes what a browser has', () => expect(hostKey('ПОСТ.рф')).toEqual(hostKey('пост.рф')));
  test.each(['post', 'https://post.example', 'post.example:80', 'a b.example', 'user@post.example', 'post.example/%'])('%s is none', (written) => expect(hostKey(written)).toBeNull());
  test('public suffixes, private part included', () => {
    expect([publicSuffix('a.co.uk'), publicSuffix('a.github.io'), publicSuffix('github.io')]).toEqual(['co.uk', 'github.io', 'github.io']);
  });
});

test('a withdrawn publisher can be read about and is met nowhere; a withdrawn entry hangs on nobody', () => {
  const gone = publisherFrom('gone', 'hosts: [{ host: gone.example, from: [] }]\naccounts: [{ platform: x, handle: gone, from: [] }]\nvoid: { on: 2026-01-01, why: It never was. }\n');
  const post = publisherFrom('post', 'hosts: [{ host: post.example, from: [] }]\n');
  const index = buildIndex(records({ publishers: [gone, post], regimes: [lawFrom('no-law')], lists: [listFrom('no-law', ['publisher: post, void: { on: 2026-01-01, why: Not on the list. }', 'publisher: post, name: Post'])] }));
  expect(index.publishers.gone?.void?.why).toBe('It never was.');
  expect(filterKeys(index)).toEqual(['post.example']);
  expect(index.designated.post).toEqual([['no-law', 1]]);
});
