/** The words that browsers show before anything of ours runs. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../../locales/en.ts';
import { ru } from '../../../locales/ru.ts';

test.each([['en', en], ['ru', ru]] as const)('the neutral title in the manifest is the one that the button gets later (%s)', (language, words) => {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;
  expect(messages['neutralTitle']?.message).toBe(words.neutral.title);
});
