/** Names of languages and countries, from our table and from the browser's. */
import { expect, test } from 'vitest';
import { NAMES } from '../../../generated/names.ts';
import { nameOf } from '../../../locales/names.ts';

test.each([
  ['language', 'ru', 'Russian', 'русский'],
  ['region', 'RU', 'Russia', 'Россия'],
] as const)('what is often named: %s %s', (type, code, english, russian) => {
  expect([nameOf(type, code, 'en'), nameOf(type, code, 'ru')]).toEqual([english, russian]);
  expect(NAMES.en[type === 'language' ? 'languages' : 'regions'][code]).toBe(english);
});

test.each([
  ['language', 'mi', 'Māori', 'маори'],
  ['region', 'VU', 'Vanuatu', 'Вануату'],
] as const)('what hardly is: %s %s', (type, code, english, russian) => {
  expect([nameOf(type, code, 'en'), nameOf(type, code, 'ru')]).toEqual([english, russian]);
  expect(NAMES.en[type === 'language' ? 'languages' : 'regions'][code]).toBeUndefined();
});
