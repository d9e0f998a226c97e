/** Persian: who says it, and what says nothing. */
import { describe, expect, test } from 'vitest';
import { only, said, who } from '../said.ts';

describe('sources', () => {
  test.each([
    ['a person with the office in front', 'وزیر خارجه ایران مسعود کرانی گفت که اسکله بسته است.', ['person: مسعود کرانی']],
    ['a quotation', 'رئیس جمهور مسعود کرانی گفت: «اسکله بسته است».', ['person: مسعود کرانی']],
    ['a body', 'وزارت بهداشت اعلام کرد که اسکله بسته است.', ['organisation: وزارت بهداشت']],
    ['"به گفته"', 'به گفته کارشناسان، اسکله خطرناک است.', ['vague: کارشناسان']],
    ['"به گزارش"', 'به گزارش خبرگزاری رویترز، اسکله بسته است.', ['media: رویترز']],
  ])('%s', (_, text, expected) => expect(who(text, 'fa')).toEqual(expected));
});

describe('unnamed sources', () => {
  test('a source', () => expect(only('یک منبع آگاه گفت که اسکله بسته است.', 'fa')).toMatchObject({ kind: 'anonymous', text: 'یک منبع آگاه' }));
});

describe('who goes on', () => {
  test('"او"', () => expect(only('رئیس جمهور مسعود کرانی گفت که اسکله بسته است. او گفت که کشتی رفته است.', 'fa')).toMatchObject({ name: 'مسعود کرانی', paraphrased: 2 }));
});

describe('no source', () => {
  test.each([
    ['nobody speaks', 'اسکله در ماه مه بسته شد.'],
    ['an office without a name is nobody', 'اسکله قدیمی است.'],
  ])('%s', (_, text) => expect(said(text, 'fa')).toEqual([]));
});
