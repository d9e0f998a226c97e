/** Names by which texts cite other media. */
import { expect, test } from 'vitest';
import { mediaNames } from '../../../../scripts/compile/media-names.ts';
import { publisherFrom } from '../records-from.ts';

const named = (...all: [id: string, name: string, rest?: string][]) => mediaNames(all.map(([id, name, rest = '']) => publisherFrom(id, `name: "${name}"\n${rest}`).value));

test('the name, its other names, and each half of a double name', () => {
  expect(named(['post', 'The Harbour Post', 'otherNames: [{ text: Порт }]\n'], ['two', 'Kanal Nord / Nordradio'])).toEqual({ 'the harbour post': 'post', порт: 'post', 'kanal nord': 'two', nordradio: 'two' });
});
test('a whole name outranks what is left of another without its bracket', () => {
  expect(named(['guardian', 'The Guardian'], ['guardian-ng', 'The Guardian (Nigeria)'])).toEqual({ 'the guardian': 'guardian' });
  expect(named(['citizen-za', 'The Herald (South Africa)'], ['citizen-tz', 'The Herald (Zimbabwe)'])).toEqual({});
});
test('no name of two publishers, no short one, no ordinary word, no body that is no medium', () => {
  expect(named(['one', 'Daily News'], ['two', 'Daily News'])).toEqual({});
  expect(named(['abc', 'ABC'], ['time', 'Time'], ['meduza', 'Meduza'])).toEqual({ meduza: 'meduza' });
  expect(named(['watch', 'Harbour Watch', 'kind: { value: ngo, from: [] }\n'])).toEqual({});
});
