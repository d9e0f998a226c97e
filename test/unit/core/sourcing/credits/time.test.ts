import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCredits, findCreditsInText } from '../../../../../core/sourcing/credits/find-credits.ts';
import { agencyMentions } from '../../../../../core/sourcing/credits/mentions.ts';
import { agencies, creditPage, nobody } from '../../../../fixtures/credit-page.ts';
import type { Spot } from '../../../../fixtures/credit-page.ts';
import { TIMED, worked } from '../../../worked.ts';

/** Strings that backtracking patterns and nested loops choke on. */
const units = [
  '(', ')', '[', ' / ', '/', 'AP ', 'AP/', '(AP) ', 'AP, ', 'A', 'a', 'aA', 'dpa:', '© ', '©AP ', 'By ', 'Source: ', 'Source: AP ', 'with reporting by ', 'with reporting by AP ', 'contributed to this report ', 'AP contributed. ',
  'Photo: ', 'Photo: A/AP ', 'file photo ', '(file photo) ', '. ', '." ', '" ', "'", '-', ' - ', '— ', 'A. ', 'A, ', '1 ', 'additional reporting by ', 'originally published by ', 'told AP ', 'Getty Images ', '연합', '연합뉴스', '한', '新华社', '据', '来源：', 'رويترز ', 'ال', 'ـ ', '\u200b', '\u00ad', 'Ａ', 'ＡＰ＝', '｡', '।', '😀', '\ud800', 'i\u0307', 'İ', 'ß',
];

/** Microseconds a sign, the fastest of three runs; the bound is some fifty times what it takes on a slow machine. */
const PER_SIGN = 12;
function perSign(run: () => void, signs: number): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) { const start = worked(); run(); best = Math.min(best, worked() - start); }
  return (best * 1000) / signs;
}

const spots: readonly Spot[] = ['byline', 'caption', 'before', 'first', 'middle', 'last', 'after'];

describe('time per sign is bounded', TIMED, () => {
  test.each(units)('for a page of %j', (unit) => {
    const text = unit.repeat(Math.ceil(7900 / unit.length)).slice(0, 7900);
    const page = creditPage(spots.map((spot) => [spot, text] as const), 'en');
    expect(perSign(() => findCredits({ article: page, agencies, self: nobody, language: 'en' }), text.length * spots.length)).toBeLessThan(PER_SIGN);
  });

  test.each(units)('for mentions in %j', (unit) => {
    const text = unit.repeat(Math.ceil(40000 / unit.length)).slice(0, 40000);
    expect(perSign(() => agencyMentions(text, { agencies, self: nobody, language: 'ko' }), text.length)).toBeLessThan(PER_SIGN);
  });

  test('for mixtures', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 12 }), (parts) => {
      const unit = parts.join('');
      const text = unit.repeat(Math.ceil(4000 / unit.length)).slice(0, 4000);
      const page = creditPage(spots.map((spot) => [spot, text] as const), 'de');
      expect(perSign(() => findCredits({ article: page, agencies, self: nobody, language: 'de' }), text.length * spots.length)).toBeLessThan(PER_SIGN);
    }), { numRuns: 40 });
  });

  test('for a hundred thousand words, in step with their number', () => {
    const words = 'The harbour master told reporters on Monday that the ferry would sail again on Friday. ';
    const small = `${words.repeat(6)}\n\n`.repeat(100), large = small.repeat(10);
    const run = (text: string) => () => findCreditsInText(text, { agencies, self: nobody, language: 'en' });
    expect(perSign(run(large), large.length)).toBeLessThan(Math.max(1, 4 * perSign(run(small), small.length)));
  });
});

describe('any text is read without failing', () => {
  test('a full stop before the remark on a picture, and nothing before it', () => {
    expect(() => findCredits({ article: creditPage([['byline', '｡ ! (file photo) ']], 'en'), agencies, self: nobody, language: 'en' })).not.toThrow();
  });

  test('and every passage is found again by its words', () => {
    const piece = fc.oneof(fc.constantFrom(...units), fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('Foto: Mara Quill/dpa', 'With reporting by AP', 'OSLO (AP) — ', 'Ｑuelle： ｄｐａ', 'd\u200bpa'));
    fc.assert(fc.property(fc.constantFrom(...spots), fc.array(piece, { minLength: 1, maxLength: 10 }), (spot, parts) => {
      const text = parts.join(' ').slice(0, 2000);
      const result = findCredits({ article: creditPage([[spot, text]], 'en'), agencies, self: nobody, language: 'en' });
      for (const { passage } of [...result.credits, ...result.photoNotes]) expect(text).toContain(`${passage!.prefix}${passage!.exact}${passage!.suffix}`);
    }), { numRuns: 300 });
  });
});
