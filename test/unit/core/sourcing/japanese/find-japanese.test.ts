import { describe, expect, test } from 'vitest';
import { said, sourcingOf, who } from '../said.ts';

describe('who says it in Japanese', () => {
  test.each([
    ['捜査関係者によると、船は夜に港を出た。', ['anonymous: 捜査関係者']],
    ['港湾局によると、桟橋は五月まで閉まる。', ['organisation: 港湾局']],
    ['山川新聞によると、船は来月戻る。', ['media: 山川新聞']],
    ['調査報告書によれば、桟橋は腐っていた。', ['document: 調査報告書']],
    ['山川市の田島進市長は「桟橋は五月まで閉める」と述べた。', ['person: 田島進']],
    ['田島進市長が「もう安全だ」と強調した。田島市長は「来月開ける」とも述べた。', ['person: 田島進']],
    ['ハンセン大統領は「交渉を続ける」と語った。', ['person: ハンセン']],
    ['警察は「事故の原因を調べている」と説明した。', ['organisation: 警察']],
    ['専門家は「波が高すぎた」と指摘する。', ['vague: 専門家']],
    ['近くに住む四十代の女性は「大きな音がした」と不安そうに話した。', ['anonymous: 近くに住む四十代の女性']],
    ['見に来たという市内の男性（61）は「残念だ、また来たい」と話した。', ['anonymous: 市内の男性（61）']],
  ])('%s', (text, sources) => expect(who(text, 'ja')).toEqual(sources));

  test('a sentence without a subject goes on with the speaker of its paragraph, not with another one’s', () => {
    expect(said('市内の男性は静かに語った。「橋はもうない、戻らない」と願う。\n「船もない、何もない」と語る。', 'ja')).toEqual([
      'Q 市内の男性 | と願 | 「橋はもうない、戻らない」',
      'Q – | と語る | 「船もない、何もない」',
    ]);
  });
  test('counts what was quoted', () => expect(sourcingOf('警察は「調べている」と説明した。', 'ja')).toMatchObject({ pack: 'ja', paragraphs: 1, carried: [{ kind: 'organisation', paragraphs: 1 }], sources: [{ quoted: 1, paraphrased: 0 }] }));
});

describe('nobody says it in Japanese', () => {
  test.each([
    '新しい校舎「記念棟」は来年開く。',
    '映画「静かな港」が三月に公開された。',
    '「資金の流れがある」として市が調べた。',
    '男性は桟橋を歩いた。',
    '市長は桟橋を開けた。',
    '天気は晴れによるものだった。',
  ])('%s', (text) => expect(who(text, 'ja')).toEqual([]));
  test('the outlet itself', () => expect(sourcingOf('山川新聞によると、船は来月戻る。', 'ja', { names: ['山川新聞'], agency: null }).sources).toEqual([]));
});
