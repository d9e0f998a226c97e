/** Texts of which the rest is sold. */
import { describe, expect, test } from 'vitest';
import { isCutOff, isPaywallLine } from '../../../../core/article/cut-off.ts';

const WHOLE = 'A sentence of a long article. '.repeat(100);

describe('cut off', () => {
  test('a short text that is not free', () => expect(isCutOff(false, 'Short.', [])).toBe(true));
  test.each(['Il vous reste 57.09% de cet article à lire.', 'Subscribe to continue reading', 'Already a subscriber? Log in', 'Jetzt weiterlesen mit Plus', 'Suscríbete para seguir leyendo', 'この記事は有料会員限定です', '残り1234文字', 'Чтобы читать дальше: оформите подписку, чтобы продолжить'])('by its own words: %s', (line) => {
    expect(isCutOff(null, WHOLE, [line])).toBe(true);
  });
});

describe('not cut off', () => {
  test('a long text behind a paywall that the reader has passed', () => expect(isCutOff(false, WHOLE, ['Related'])).toBe(false));
  test('a short text that is free, or of which nothing is said', () => {
    expect(isCutOff(true, 'Short.', [])).toBe(false);
    expect(isCutOff(null, 'Short.', ['More on this', 'The paper lost subscribers, its editor said.'])).toBe(false);
  });
  test('a long paragraph that speaks of such lines', () => expect(isPaywallLine(`${WHOLE} subscribe to continue reading`)).toBe(false));
});
