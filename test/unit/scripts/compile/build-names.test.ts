/** Names that the interface takes from tables. */
import { expect, test } from 'vitest';
import type { RecordIndex } from '../../../../core/record-index.ts';
import { NAMES } from '../../../../generated/names.ts';
import { namesFor } from '../../../../scripts/compile/build-names.ts';
import { LANGUAGES } from '../../../../locales/plural.ts';

test('what is often spoken, what helpers speak, and where laws and helpers are at home', () => {
  const publishers = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`p${n}`, { languages: n < 10 ? { value: ['be', 'fa'].slice(0, n < 9 ? 2 : 1) } : null }]));
  const names = namesFor({
    publishers,
    helpers: [{ languages: ['uk', 'uk'], at: ['GE', 'UA-43'] }],
    regimes: { law: { jurisdiction: 'GB' } },
  } as unknown as Pick<RecordIndex, 'publishers' | 'helpers' | 'regimes'>);
  expect(names).toEqual({
    en: { languages: { be: 'Belarusian', uk: 'Ukrainian' }, regions: { GB: 'United Kingdom', GE: 'Georgia' } },
    ru: { languages: { be: 'белорусский', uk: 'украинский' }, regions: { GB: 'Великобритания', GE: 'Грузия' } },
  });
});

test('what was compiled is what the browser would say', () => {
  for (const [language, { tag }] of Object.entries(LANGUAGES)) {
    const { languages, regions } = NAMES[language as keyof typeof LANGUAGES];
    for (const [type, names] of [['language', languages], ['region', regions]] as const) {
      const right = new Intl.DisplayNames([tag], { type });
      expect(Object.keys(names).length).toBeGreaterThan(20);
      expect(Object.fromEntries(Object.keys(names).map((code) => [code, right.of(code)]))).toEqual(names);
    }
  }
});
