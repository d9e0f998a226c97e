/** Ukrainian: who says it, and what says nothing. */
import { describe, expect, test } from 'vitest';
import { only, said, who } from '../said.ts';

describe('sources', () => {
  test.each([
    ['subject in front', 'Міністерка портів Марія Лісова заявила, що причал закрито.', ['person: Марія Лісова']],
    ['behind a quotation', '«Причал закрито», — сказала міністерка портів Марія Лісова журналістам.', ['person: Марія Лісова']],
    ['a body in a place’s clothes', 'У поліції заявили, що причал закрито.', ['organisation: поліції']],
    ['"за словами", in the genitive', 'Міністр портів Петро Гайовий приїхав. За словами Гайового, причал закрито.', ['person: Петро Гайовий']],
    ['"за даними"', 'За даними поліції, причал закрито.', ['organisation: поліції']],
    ['"як повідомила"', 'Як повідомила пресслужба порту, причал закрито.', ['organisation: пресслужба порту']],
    ['a paper', 'Причал закрито, пише газета «Береговий вісник».', ['media: Береговий вісник']],
    ['experts', 'На думку експертів, причал небезпечний.', ['vague: експертів']],
    ['who declined', 'У компанії відмовилися від коментарів.', ['organisation: компанії']],
  ])('%s', (_, text, expected) => expect(who(text, 'uk')).toEqual(expected));
});

describe('unnamed sources', () => {
  test('a source', () => expect(only('Джерело, близьке до керівництва порту, розповіло, що причал закрито.', 'uk')).toMatchObject({ kind: 'anonymous', text: 'Джерело' }));
  test('who wants it so', () => expect(only('Чиновник на умовах анонімності сказав, що причал закрито.', 'uk')).toMatchObject({ kind: 'anonymous', text: 'Чиновник' }));
});

describe('who goes on', () => {
  test('"вона"', () => expect(only('Міністерка Марія Лісова заявила, що причал закрито. Вона додала, що він небезпечний.', 'uk')).toMatchObject({ name: 'Марія Лісова', paraphrased: 2 }));
  test('"про це повідомив"', () => expect(only('Причал закрито. Про це повідомив мер Петро Гайовий.', 'uk')).toMatchObject({ name: 'Петро Гайовий', paraphrased: 1 }));
});

describe('no source', () => {
  test.each([
    ['nobody speaks', 'Причал закрили в травні, і пором пішов.'],
    ['a name in marks', 'Пароплав «Зоря» стоїть у порту.'],
  ])('%s', (_, text) => expect(said(text, 'uk')).toEqual([]));
});
