/** Chinese: who says it, and what says nothing. */
import { describe, expect, test } from 'vitest';
import { only, said, who } from '../said.ts';

describe('sources', () => {
  test.each([
    ['a spokesman with name', '外交部发言人林海岸表示，码头已经关闭。', ['person: 林海岸']],
    ['a quotation', '国防部长林海指出：“码头已经关闭。”', ['person: 林海']],
    ['a body', '警方称，码头已经关闭。', ['organisation: 警方']],
    ['"据 ... 报道"', '据路透社报道，码头已经关闭。', ['media: 路透社']],
    ['experts', '专家认为，码头很危险。', ['vague: 专家']],
  ])('%s', (_, text, expected) => expect(who(text, 'zh')).toEqual(expected));
});

describe('unnamed sources', () => {
  test('people in the know', () => expect(only('知情人士透露，码头已经关闭。', 'zh')).toMatchObject({ kind: 'anonymous', text: '知情人士' }));
  test('an official who withholds the name', () => expect(only('一名不愿透露姓名的官员表示，码头已经关闭。', 'zh')).toMatchObject({ kind: 'anonymous', text: '一名不愿透露姓名的官员' }));
});

describe('who goes on', () => {
  test('"他"', () => expect(only('国防部长林海表示，码头已经关闭。他说，船已经离开。', 'zh')).toMatchObject({ name: '林海', paraphrased: 2 }));
});

describe('no source', () => {
  test.each([
    ['nobody speaks', '码头在五月关闭。'],
  ])('%s', (_, text) => expect(said(text, 'zh')).toEqual([]));
});
