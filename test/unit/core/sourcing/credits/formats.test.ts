import { describe, expect, test } from 'vitest';
import { found } from '../../../../fixtures/credit-page.ts';
import { formats } from '../../../../fixtures/credits/formats.ts';

describe('house styles', () => {
  test.each(formats)('%s: %s', (spot, text, language, agencies) => {
    const ids = found(spot, text, language).map((credit) => credit.split(' ')[1]);
    expect([...new Set(ids)].sort()).toEqual(agencies.split(' ').filter(Boolean).sort());
  });
});
