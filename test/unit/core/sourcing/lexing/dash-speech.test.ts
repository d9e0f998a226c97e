/** Speech parted by dashes, with and without quotation marks. */
import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

describe('the speaker inside the quotation marks', () => {
  test('is taken out of them', () => {
    expect(said('«Это незаконно, — подчеркнул адвокат Иван Лугов. — Мы обжалуем приговор».', 'ru')).toEqual([
      'Q адвокат Иван Лугов | подчеркнул | «Это незаконно,',
      'Q – | – | Мы обжалуем приговор»',
    ]);
  });
  test('but a dash in somebody’s words parts nothing', () => {
    expect(said('«Порт — это наша жизнь», — сказал адвокат Иван Лугов.', 'ru')).toEqual(['Q адвокат Иван Лугов | сказал | «Порт — это наша жизнь»']);
  });
});

describe('speech behind a dash', () => {
  test('is a quotation without marks', () => {
    expect(said('— Паром не пойдёт, — сказал капитан Олег Берегов.', 'ru')[0]).toBe('Q капитан Олег Берегов | сказал | Паром не пойдёт,');
    expect(said('– Prom nie popłynie – powiedział kapitan Jan Brzeg.', 'pl')[0]).toMatch(/^Q kapitan Jan Brzeg \| powiedział \| Prom nie popłynie/);
  });
  test('only where somebody speaks: a list item is none', () => {
    expect(said('— паром в семь утра;', 'ru')).toEqual([]);
    expect(said('– prom o siódmej rano;', 'pl')).toEqual([]);
  });
});
