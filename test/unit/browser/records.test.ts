/** The records that ship: read once, and refused when anything about them does not fit. */
import { beforeEach, expect, test, vi } from 'vitest';
import { packIndex } from '../../../core/packed-index.ts';
import { INDEX_VERSION, type RecordIndex } from '../../../core/record-index.ts';
import { HOST_FILTER_OF } from '../../../generated/host-filter.ts';

const index: RecordIndex = { version: INDEX_VERSION, compiled: '2026-11-26', filterOf: HOST_FILTER_OF, publishers: {}, regimes: {}, designations: {}, agencies: [], hosts: {}, accounts: {}, designated: {}, suffixes: [], mediaNames: {} };
const good = packIndex(index);
const answers = (...bodies: unknown[]) => {
  const fetched = vi.fn(() => Promise.resolve({ json: () => { const body = bodies.shift(); return body instanceof Error ? Promise.reject(body) : Promise.resolve(body); } }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
/** The module anew, as after the background was ended. */
const fresh = () => import('../../../browser/records.ts');

beforeEach(() => vi.resetModules());

test('are read once', async () => {
  const fetched = answers(good, good);
  const { records } = await fresh();
  expect(await records()).toEqual(index);
  await records();
  expect(fetched).toHaveBeenCalledTimes(1);
});

test.each([
  ['of another version', { ...good, version: INDEX_VERSION - 1 }],
  ['built with another filter than the detector has', { ...good, filterOf: '0123456789abcdef' }],
  ['without the name of their filter', { ...good, filterOf: undefined }],
  ['of the right version, but with no table of sources', { ...good, sources: undefined }],
  ['that are no JSON', new SyntaxError('Unexpected end of JSON input')],
])('%s are refused, and asked for again the next time', async (_, body) => {
  const fetched = answers(body, good);
  const { records, RecordsUnavailable } = await fresh();
  await expect(records()).rejects.toBeInstanceOf(RecordsUnavailable);
  expect(await records()).toEqual(index);
  expect(fetched).toHaveBeenCalledTimes(2);
});
