/** Places by their words, made from offsets. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageAt } from '../../../../core/article/passages.ts';

test('a passage has its words and up to 32 characters on both sides', () => {
  const text = `${'a'.repeat(40)}[here]${'z'.repeat(5)}`;
  expect(passageAt(text, 40, 46)).toEqual({ exact: '[here]', prefix: 'a'.repeat(32), suffix: 'zzzzz', where: 'body' });
  expect(passageAt('With reporting by AP', 18, 20, 'furniture')).toEqual({ exact: 'AP', prefix: 'With reporting by ', suffix: '', where: 'furniture' });
});

test('offsets outside the text are brought inside', () => {
  expect(passageAt('abc', -5, 99)).toMatchObject({ exact: 'abc', prefix: '', suffix: '' });
  expect(passageAt('abc', 2, 1).exact).toBe('');
});

test('no character is cut in half, and the parts stand together in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(120), fc.nat(120), (text, start, length) => {
      const { exact, prefix, suffix } = passageAt(text, start, start + length);
      expect(text).toContain(prefix + exact + suffix);
      for (const part of [exact, prefix, suffix]) expect(part.isWellFormed()).toBe(true);
    }),
  );
});
