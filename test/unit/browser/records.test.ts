/** The records that ship: read once, and refused when anything about them does not fit. */
import { beforeEach, expect, test, vi } from 'vitest';
import { INDEX_VERSION } from '../../../core/record-index.ts';
import { HOST_FILTER_OF } from '../../../generated/host-filter.ts';

const good = { version: INDEX_VERSION, filterOf: HOST_FILTER_OF, publishers: {} };
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
  expect(await records()).toEqual(good);
  await records();
  expect(fetched).toHaveBeenCalledTimes(1);
});

test.each([
  ['of another version', { ...good, version: INDEX_VERSION - 1 }],
  ['built with another filter than the detector has', { ...good, filterOf: '0123456789abcdef' }],
  ['without the name of their filter', { version: INDEX_VERSION }],
  ['that are no JSON', new SyntaxError('Unexpected end of JSON input')],
])('%s are refused, and asked for again the next time', async (_, body) => {
  const fetched = answers(body, good);
  const { records, RecordsUnavailable } = await fresh();
  await expect(records()).rejects.toBeInstanceOf(RecordsUnavailable);
  expect(await records()).toEqual(good);
  expect(fetched).toHaveBeenCalledTimes(2);
});
