/** What is packed comes back as it was: all records of this project, with every field that only some of them have. */
import { expect, test } from 'vitest';
import { packIndex, unpackIndex, type PackedIndex } from '../../../core/packed-index.ts';
import { buildIndex } from '../../../scripts/compile/build-index.ts';
import { loadRecords } from '../../../scripts/load-records.ts';

const { records } = loadRecords();
const [first, second] = records.publishers as [(typeof records.publishers)[0], (typeof records.publishers)[0]];
/** Fields that few publishers have, or none has today. */
const rare = { legalEntity: 'Example Ltd', parent: 'bbc', kindBasis: 'a list', corrections: [{ on: '2026-11-01', tier: 'other' as const, was: '2010', now: '2011', from: [] }], accountsSought: { on: '2026-11-20', where: 'its pages' } };
const releases = { file: 'data/releases.yml', text: '', value: [{ version: '0.1.0', on: '2026-10-01' }] };
const index = buildIndex({ ...records, releases, publishers: [{ ...first, value: { ...first.value, ...rare } }, ...records.publishers.slice(1)] });
const written = JSON.parse(JSON.stringify(packIndex(index))) as PackedIndex;

test('all records come back as they were', () => {
  expect(unpackIndex(written)).toStrictEqual(JSON.parse(JSON.stringify(index)));
});

test('what few have is not given to the others', () => {
  const { publishers } = unpackIndex(written);
  // Where accounts were looked for is for editors.
  expect(publishers[first.value.id]).toMatchObject({ ...rare, accountsSought: { on: '2026-11-20', where: '' } });
  expect('parent' in (publishers[second.value.id] as object)).toBe(false);
});

test('a source that many records cite stands once', () => {
  const cited = [index.publishers, index.regimes, index.designations].flatMap((table) => Object.values(table)).flatMap(({ sources }) => Object.values(sources)).length;
  expect(written.sources.url.length).toBeLessThan(cited);
  expect(new Set(written.sources.url.map((url, at) => JSON.stringify([url, written.sources.title[at], written.sources.access[at], written.sources.checked[at], written.sources.gist[at]]))).size).toBe(written.sources.url.length);
});
