import { describe, expect, test } from 'vitest';
import { pickText } from '../../../locales/pick-text.ts';

const text = { en: 'foreign agent', ru: 'иностранный агент', fa: 'عامل خارجی' };

describe('a text that the data hold in several languages', () => {
  test("the reader's own language needs no mark", () => {
    expect(pickText(text, 'ru')).toEqual({ text: 'иностранный агент', lang: undefined });
    expect(pickText(text, 'en')).toEqual({ text: 'foreign agent', lang: undefined });
    expect(pickText('A plain sentence.', 'en')).toEqual({ text: 'A plain sentence.', lang: undefined });
  });

  test('a language that is missing falls back to English, and says so', () => {
    expect(pickText(text, 'de')).toEqual({ text: 'foreign agent', lang: 'en' });
    expect(pickText('A plain sentence.', 'ru')).toEqual({ text: 'A plain sentence.', lang: 'en' });
  });

  test('never another language than these two', () => {
    expect(pickText({ en: 'notice', fa: 'اطلاعیه' }, 'ru').text).toBe('notice');
  });
});
