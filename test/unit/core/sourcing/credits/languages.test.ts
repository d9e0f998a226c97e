import { describe, expect, test } from 'vitest';
import { allExamples } from '../../../../fixtures/credits/all.ts';
import { found } from '../../../../fixtures/credit-page.ts';

for (const { language, examples } of allExamples) {
  describe(`credits in ${language ?? 'an unknown language'}`, () => {
    test.each(examples)('%s: %s', (spot, text, credits) => {
      expect(found(spot, text, language)).toEqual([...credits].sort());
    });

    test('has examples both ways', () => {
      expect(examples.filter(([, , credits]) => credits.length > 0).length).toBeGreaterThanOrEqual(4);
      expect(examples.filter(([, , credits]) => credits.length === 0).length).toBeGreaterThanOrEqual(3);
    });
  });
}
