/** What is invisible, what is prose, what is a sentence. */
import { describe, expect, test } from 'vitest';
import { endsSentence, lettersOf, proseLength, tidy, visibleText } from '../../../../core/article/clean-text.ts';

describe('visible text', () => {
  test('loses soft hyphens, zero-width spaces and direction marks', () => {
    expect(visibleText('AP\u200b wri\u00adter\ufeff\u202e\u2066')).toBe('AP writer');
  });
  test('keeps full-width letters', () => {
    expect(visibleText('＝ＡＰ')).toBe('＝ＡＰ');
  });
  test('keeps joiners where they are spelling, and loses them elsewhere', () => {
    expect(visibleText('می\u200cشود')).toBe('می\u200cشود');
    expect(visibleText('क्\u200dष')).toBe('क्\u200dष');
    expect(visibleText('👩\u200d🚒')).toBe('👩\u200d🚒');
    expect(visibleText('A\u200cP\u200d')).toBe('AP');
  });
  test('is tidied to single spaces', () => {
    expect(tidy('\u3000 one \n\t two\u00a0three ')).toBe('one two three');
  });
});

describe('a sentence ends', () => {
  test.each(['It rained.', 'Really?', '“It rained.”', 'It rained.)', '雨が降った。', 'هطل المطر؟', 'It rained.*', 'It rained. [1]', 'বৃষ্টি হল।'])('%s', (text) => expect(endsSentence(text)).toBe(true));
  test.each(['With reporting by AP', 'Foto: A/dpa', '© 2026', 'More on this:', ''])('and here it does not: %s', (text) => expect(endsSentence(text)).toBe(false));
});

test('an Asian character counts for three letters', () => {
  expect(proseLength('abc')).toBe(3);
  expect(proseLength('港口')).toBe(6);
});

test('titles are compared by letters and digits', () => {
  expect(lettersOf('“Es wird” — bald: ＡＰ 1!')).toBe('eswirdbaldap1');
});
