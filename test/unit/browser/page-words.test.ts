/** The words that are laid in a page. */
import { afterEach, expect, test } from 'vitest';
import { hasWords, layWords, pageWords } from '../../../browser/page-words.ts';
import type { SurfaceWorld } from '../../../browser/surface-world.ts';
import { surfaces as en } from '../../../locales/en/surfaces.ts';
import { surfaces as ru } from '../../../locales/ru/surfaces.ts';

afterEach(() => void delete (globalThis as SurfaceWorld).caveatWords);

test('words are there once they were laid', () => {
  expect(hasWords('ru')).toBe(false);
  layWords('ru', ru);
  expect([hasWords('ru'), hasWords('en'), pageWords('ru')]).toEqual([true, false, ru]);
});

test('a second language stands beside the first', () => {
  layWords('ru', ru);
  layWords('en', en);
  expect([pageWords('ru'), pageWords('en')]).toEqual([ru, en]);
});

test('a word in another language is better than none', () => {
  layWords('ru', ru);
  expect(pageWords('en')).toBe(ru);
});

test('without any words it says what is missing', () => expect(() => pageWords('en')).toThrow('laySurfacesReady'));
