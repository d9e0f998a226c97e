import { describe, expect, test } from 'vitest';
import { agencyMentions } from '../../../../../core/sourcing/credits/mentions.ts';
import type { SelfNames } from '../../../../../core/sourcing/credits/self-names.ts';
import { agencies, nobody } from '../../../../fixtures/credit-page.ts';

const classes = (text: string, language: string, self: SelfNames = nobody): string[] => agencyMentions(text, { agencies, self, language }).map((mention) => `${mention.as} ${mention.agency}`);

describe('a medium cited', () => {
  test.each([
    ['en', 'She told the AP that it sails.', 'ap'],
    ['en', 'It sails, according to Reuters.', 'reuters'],
    ['en', 'The Associated Press reported that it sails.', 'ap'],
    ['en', 'She told the state news agency TASS that it sails.', 'tass'],
    ['en', 'They gave the files to the AP, which first reported the story.', 'ap'],
    ['de', 'Laut dpa fährt sie.', 'dpa'],
    ['de', 'Das sagte sie der Deutschen Presse-Agentur.', 'dpa'],
    ['de', 'Das sagte sie gegenüber der APA.', 'apa_at'],
    ['de', 'Nach Angaben der Nachrichtenagentur AFP fährt sie.', 'afp'],
    ['de', 'Der Nachrichtenagentur Reuters zufolge fährt sie.', 'reuters'],
    ['fr', 'Il l’a déclaré à l’AFP.', 'afp'],
    ['fr', 'Selon l’agence Reuters, il part.', 'reuters'],
    ['es', 'Lo dijo a EFE la capitana.', 'efe'],
    ['es', 'Según la agencia EFE, zarpa.', 'efe'],
    ['pt', 'Disse à Lusa a capitã.', 'lusa'],
    ['it', 'Lo ha detto all’ANSA.', 'ansa'],
    ['nl', 'Dat zegt ze tegen het ANP.', 'anp'],
    ['da', 'Det siger hun til Ritzau.', 'ritzau'],
    ['no', 'Det skjer ifølge NTB.', 'ntb'],
    ['sv', 'Det säger hon till TT.', 'tt'],
    ['fi', 'Uutistoimisto Reutersin mukaan se lähtee.', 'reuters'],
    ['pl', 'Powiedziała w rozmowie z PAP.', 'pap'],
    ['cs', 'Podle agentury Reuters vypluje.', 'reuters'],
    ['ro', 'Potrivit Agerpres, pleacă.', 'agerpres'],
    ['ru', 'Об этом передает ТАСС.', 'tass'],
    ['ru', 'Об этом сообщает РИА Новости.', 'ria'],
    ['ru', 'Как пишет «Интерфакс», она уйдет.', 'interfax'],
    ['ru', 'Об этом она рассказала агентству Рейтер.', 'reuters'],
    ['uk', 'Про це повідомляє Укрінформ.', 'ukrinform'],
    ['be', 'Пра гэта паведамляе БелТА.', 'belta'],
    ['tr', 'Reuters’ın haberine göre gemi kalkıyor.', 'reuters'],
    ['fa', 'او به خبرگزاری رویترز گفت.', 'reuters'],
    ['ar', 'وقال لرويترز إنها ستبحر.', 'reuters'],
    ['ar', 'ونقلت وكالة رويترز عنها.', 'reuters'],
    ['zh', '据路透社报道，船将启航。', 'reuters'],
    ['ja', 'ロイター通信によると、船は出る。', 'reuters'],
    ['ko', '로이터통신에 따르면 배가 떠난다.', 'reuters'],
    ['hi', 'समाचार एजेंसी रॉयटर्स के अनुसार जहाज जाएगा।', 'reuters'],
    ['vi', 'Theo Reuters, tàu sẽ đi.', 'reuters'],
    ['id', 'Menurut Reuters, kapal akan pergi.', 'reuters'],
  ])('%s: %s', (language, text, agency) => {
    expect(classes(text, language)).toContain(`medium ${agency}`);
  });

  test('a list shares what cites its first', () => {
    expect(classes('according to AFP and Reuters, it sails', 'en')).toEqual(['medium afp', 'medium reuters']);
  });
});

describe('no medium', () => {
  test.each([
    ['en', 'Associated Press reporters heard the horn.', 'subject ap'],
    ['en', 'A Reuters photographer was hurt.', 'subject reuters'],
    ['en', 'The offices of Agence France-Presse closed.', 'subject afp'],
    ['de', 'Das Büro der Nachrichtenagentur Reuters schließt.', 'subject reuters'],
    ['ru', 'Офис Интерфакса закрылся.', 'subject interfax'],
  ])('%s: %s', (language, text, expected) => {
    expect(classes(text, language)).toEqual([expected]);
  });

  test('the outlet itself', () => {
    expect(classes('She told AFP that it sails.', 'en', { names: ['AFP'], agency: 'afp' })).toEqual(['self afp']);
  });

  test('a picture agency, a word, a longer name', () => {
    expect(classes('He told Getty Images that it sails.', 'en')).toEqual([]);
    expect(classes('Mehr als hundert kamen.', 'de')).toEqual([]);
    expect(classes('The Keystone Pipeline and the Reuters Institute reported.', 'en')).toEqual([]);
    expect(classes('Lihat antara keduanya.', 'id')).toEqual([]);
  });
});

test('offsets are those of the text given', () => {
  const text = 'Das sagte „d\u200bpa“: laut ＡＦＰ.';
  expect(agencyMentions(text, { agencies, self: nobody, language: 'de' }).map((mention) => text.slice(mention.start, mention.end))).toEqual(['d\u200bpa', 'ＡＦＰ']);
});
