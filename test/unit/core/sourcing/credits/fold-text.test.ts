import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, originalSpan } from '../../../../../core/sourcing/credits/fold-text.ts';

describe('folding', () => {
  test.each([
    ['plain', 'plain'], ['ＡＰ＝共同', 'AP=共同'], ['d\u200bp\u00ada', 'dpa'], ['a – b — c', 'a - b - c'], ['„x“ «y»', '"x" "y"'], ['d’archives', "d'archives"], ['（資料）', '(資料)'], ['【共同】', '[共同]'],
    ['a • b ∙ c・d', 'a · b · c·d'], ['AFP\u00a0', 'AFP '], ['رویترز', 'رويترز'], ['İHA', 'IHA'], ['السويس ـ', 'السويس -'], ['رويتــرز', 'رويترز'], ['٥', '5'],
  ])('%s', (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  test('a span leads back to the words that it was made of', () => {
    const text = 'Quelle： d\u200bpa!';
    const folded = foldText(text);
    const at = folded.text.indexOf('dpa');
    expect(text.slice(...originalSpan(folded, at, at + 3))).toBe('d\u200bpa');
  });

  test('offsets rise, and stay inside the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const folded = foldText(text);
      let last = 0;
      for (let i = 0; i < folded.text.length; i++) {
        const [start, end] = originalSpan(folded, i, i + 1);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }));
  });
});
