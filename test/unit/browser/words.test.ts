/** Which language the interface speaks. */
import { expect, test } from 'vitest';
import { wordsFor } from '../../../browser/words.ts';
import { en } from '../../../locales/en.ts';
import { ru } from '../../../locales/ru.ts';

test.each([
  ['the choice of the reader goes before the browser', 'ru', ['en-GB'], ru],
  ['auto follows the browser', 'auto', ['ru-RU', 'en'], ru],
  ['auto takes the first language that there are words for', 'auto', ['be', 'ru', 'en'], ru],
  ['auto falls back to English', 'auto', ['fa', 'xx'], en],
  ['a tag that is no language is no key', 'auto', ['constructor'], en],
] as const)('%s', (_, language, browser, expected) => expect(wordsFor(language, browser)).toBe(expected));
