/** Russian: who says it, and what says nothing. */
import { describe, expect, test } from 'vitest';
import { only, said, who } from '../said.ts';

describe('sources', () => {
  test.each([
    ['subject in front', 'Министр портов Ада Лугова заявила, что причал закрыт.', ['person: Ада Лугова']],
    ['behind a quotation', '«Причал закрыт», — сказала министр портов Ада Лугова журналистам.', ['person: Ада Лугова']],
    ['a body in a place’s clothes', 'В Минпорте заявили, что причал закрыт. В полиции подтвердили, что он закрыт.', ['organisation: полиции']],
    ['"по словам", in the genitive', 'Министр портов Олег Берегов приехал в порт. По словам Берегова, причал закрыт.', ['person: Олег Берегов']],
    ['"по данным"', 'По данным полиции, причал закрыт.', ['organisation: полиции']],
    ['"как сообщила"', 'Как сообщила пресс-служба порта, причал закрыт.', ['organisation: пресс-служба порта']],
    ['a report that shows', 'Из доклада следует, что причал закрыт.', ['document: доклада']],
    ['a paper behind its verb', 'Причал закрыт, пишет газета «Береговой вестник».', ['media: Береговой вестник']],
    ['an agency', 'Агентство Reuters передает, что причал закрыт.', ['media: Reuters']],
    ['experts', 'По мнению экспертов, причал опасен.', ['vague: экспертов']],
    ['who declined', 'В компании отказались от комментариев.', ['organisation: компании']],
  ])('%s', (_, text, expected) => expect(who(text, 'ru')).toEqual(expected));
});

describe('unnamed sources', () => {
  test('a source', () => expect(only('Источник, близкий к руководству порта, рассказал, что причал закрыт.', 'ru')).toMatchObject({ kind: 'anonymous', text: 'Источник' }));
  test('who wants it so', () => expect(only('Собеседник издания, пожелавший остаться анонимным, подтвердил, что причал закрыт.', 'ru')).toMatchObject({ kind: 'anonymous', text: 'Собеседник издания' }));
  test('with the reason', () => expect(only('Чиновник на условиях анонимности, поскольку не уполномочен говорить, сказал, что причал закрыт.', 'ru')).toMatchObject({ kind: 'anonymous', reason: 'поскольку не уполномочен говорить' }));
});

describe('who goes on', () => {
  test('"она"', () => expect(only('Министр Ада Лугова заявила, что причал закрыт. Она добавила, что он опасен.', 'ru')).toMatchObject({ name: 'Ада Лугова', paraphrased: 2 }));
  test('no subject at all', () => expect(only('Министр Ада Лугова заявила, что причал закрыт. Добавила, что он опасен.', 'ru')).toMatchObject({ name: 'Ада Лугова' }));
  test('"об этом сообщил"', () => expect(only('Причал закрыт. Об этом сообщил мэр Олег Берегов.', 'ru')).toMatchObject({ name: 'Олег Берегов', paraphrased: 1 }));
});

describe('no source', () => {
  test.each([
    ['nobody speaks', 'Причал закрыли в мае, и паром ушёл.'],
    ['a name in marks', 'Пароход «Заря» стоит в порту.'],
  ])('%s', (_, text) => expect(said(text, 'ru')).toEqual([]));
});
