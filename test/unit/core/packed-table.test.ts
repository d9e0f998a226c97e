/** Tables of the package that follow from other records. */
import { expect, test } from 'vitest';
import { packTable, unpackTable } from '../../../core/packed-table.ts';
import { hostsOf } from '../../../core/publisher/host-table.ts';
import { namesOf, plainNames } from '../../../core/publisher/media-names.ts';

const publishers = [
  { id: 'post', name: 'The Post', otherNames: [] },
  { id: 'wave', name: 'Wave / Волна', otherNames: [{ text: 'Radio Wave (Riga)', lang: 'en' }] },
  { id: 'tide', name: 'Tide', otherNames: [{ text: 'Волна', lang: 'ru' }] },
] as unknown as Parameters<typeof namesOf>[0];

test.each([
  ['all of them', { 'the post': 'post', wave: 'wave', волна: 'tide', 'radio wave': 'wave', tide: 'tide' }, { not: [], rest: {} }],
  ['a word of the language', { 'the post': 'post', 'radio wave': 'wave', волна: 'tide' }, { not: ['wave', 'tide'], rest: {} }],
  ['another than the last that bears it', { 'the post': 'post', wave: 'wave', волна: 'wave', 'radio wave': 'wave', tide: 'tide' }, { not: [], rest: { волна: 'wave' } }],
  ['a name that is none of theirs', { 'the post': 'post', wave: 'wave', волна: 'tide', 'radio wave': 'wave', tide: 'tide', gazette: 'post' }, { not: [], rest: { gazette: 'post' } }],
])('%s', (_, names, packed) => {
  expect(packTable<string>(names, namesOf(publishers))).toEqual(packed);
  expect(unpackTable<string>(packed, namesOf(publishers))).toEqual(names);
});

test('a name without its bracket, and each half of a double one', () => {
  expect(plainNames('Radio Wave (Riga)')).toEqual(['radio wave']);
  expect(plainNames('Wave / Волна')).toEqual(['wave', 'волна']);
});

test('hosts of publishers and parts of hosts, the part before the whole; none of a withdrawn record', () => {
  const record = (id: string, ...hosts: string[]) => ({ id, hosts: hosts.map((host) => ({ host, mirror: host.startsWith('m.'), from: [] })) });
  const table = hostsOf([record('post', 'post.example', 'm.post.example'), record('section', 'post.example/section'), { ...record('gone', 'gone.example'), void: { on: '2026-01-01', reason: 'a mistake' } }] as unknown as Parameters<typeof hostsOf>[0]);
  expect(Object.fromEntries(table)).toEqual({
    'post.example': [{ path: 'section', publisher: 'section', mirror: false }, { path: null, publisher: 'post', mirror: false }],
    'm.post.example': [{ path: null, publisher: 'post', mirror: true }],
  });
});
