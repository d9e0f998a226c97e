/** Belarusian: who says it, and what says nothing. */
import { describe, expect, test } from 'vitest';
import { only, said, who } from '../said.ts';

describe('sources', () => {
  test.each([
    ['subject in front', 'Міністарка партоў Марыя Лясная заявіла, што прычал зачынены.', ['person: Марыя Лясная']],
    ['behind a quotation', '«Прычал зачынены», — сказала міністарка Марыя Лясная журналістам.', ['person: Марыя Лясная']],
    ['a body in a place’s clothes', 'У міліцыі заявілі, што прычал зачынены.', ['organisation: міліцыі']],
    ['"паводле слоў", in the genitive', 'Дырэктар порта Алесь Берагавы прыехаў. Паводле слоў Берагавога, прычал зачынены.', ['person: Алесь Берагавы']],
    ['"паводле дадзеных"', 'Паводле дадзеных міліцыі, прычал зачынены.', ['organisation: міліцыі']],
    ['a paper', 'Прычал зачынены, піша газета «Берагавы веснік».', ['media: Берагавы веснік']],
    ['experts', 'На думку экспертаў, прычал небяспечны.', ['vague: экспертаў']],
    ['who declined', 'У кампаніі адмовіліся ад каментароў.', ['organisation: кампаніі']],
  ])('%s', (_, text, expected) => expect(who(text, 'be')).toEqual(expected));
});

describe('unnamed sources', () => {
  test('a source', () => expect(only('Крыніца, блізкая да кіраўніцтва порта, расказала, што прычал зачынены.', 'be')).toMatchObject({ kind: 'anonymous', text: 'Крыніца' }));
  test('who wants it so', () => expect(only('Чыноўнік на ўмовах ананімнасці сказаў, што прычал зачынены.', 'be')).toMatchObject({ kind: 'anonymous', text: 'Чыноўнік' }));
});

describe('who goes on', () => {
  test('"яна"', () => expect(only('Міністарка Марыя Лясная заявіла, што прычал зачынены. Яна дадала, што ён небяспечны.', 'be')).toMatchObject({ name: 'Марыя Лясная', paraphrased: 2 }));
  test('"пра гэта паведаміў"', () => expect(only('Прычал зачынены. Пра гэта паведаміў мэр Алесь Берагавы.', 'be')).toMatchObject({ name: 'Алесь Берагавы', paraphrased: 1 }));
});

describe('no source', () => {
  test.each([
    ['nobody speaks', 'Прычал зачынілі ў траўні, і паром пайшоў.'],
    ['a name in marks', 'Параход «Зара» стаіць у порце.'],
  ])('%s', (_, text) => expect(said(text, 'be')).toEqual([]));
});
