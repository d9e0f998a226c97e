/** The traps that real pages set for credit detection, each both ways: what must be found, and what must not. */
import { describe, expect, test } from 'vitest';
import { creditsOf, found } from '../../../../fixtures/credit-page.ts';
import type { Spot } from '../../../../fixtures/credit-page.ts';

type Case = readonly [spot: Spot, text: string, language: string | null, credits: readonly string[]];

const traps: Readonly<Record<string, readonly Case[]>> = {
  'letters that mean something else': [
    ['last', 'The party will meet on Friday. (PTI)', 'en', ['text-credit pti']],
    ['first', 'Pakistan Tehreek-e-Insaf (PTI) — the party of Omar Vale — met.', 'en', []],
    ['last', 'Liman açıldı. (AA)', 'tr', ['text-credit aa']],
    ['before', 'AA', 'en', []],
    ['caption', 'Boats.|||PA', 'en', ['photo-credit pa']],
    ['byline', 'PA|||Peter Archer', 'en', []],
    ['caption', '高速道路PAの写真', 'ja', []],
    ['caption', 'Boats. Keystone/Mara Quill', 'de', ['photo-credit sda']],
    ['last', 'The Keystone Pipeline reopened.', 'en', []],
    ['after', 'Thomson Reuters', 'en', ['text-credit reuters']],
    ['after', 'Our Standards: The Thomson Reuters Trust Principles.', 'en', []],
  ],
  'an agency that the story is about': [
    ['first', 'OSLO, May 5 (Reuters) - A Reuters journalist was honoured.', 'en', ['dateline reuters']],
    ['last', 'Reuters said its journalist was honoured for her work.', 'en', []],
    ['last', 'Reuters editor-in-chief Mara Quill praised the Reuters team.', 'en', []],
  ],
  'told to an agency, or credited to it': [
    ['last', 'With files from The Associated Press', 'en', ['text-credit ap']],
    ['last', 'She told the AP that she would stay.', 'en', []],
    ['last', 'Das sagte sie gegenüber der APA.', 'de', []],
    ['last', 'Об этом передает ТАСС.', 'ru', []],
    ['last', 'Det skjer ifølge Reuters.', 'no', []],
  ],
  'one line, a picture or a text': [
    ['caption', 'Quelle: dpa', 'de', ['photo-credit dpa']],
    ['last', 'Quelle: dpa', 'de', ['text-credit dpa']],
    ['caption', 'Источник: ТАСС', 'ru', ['photo-credit tass']],
    ['caption', 'Источник: Фонд морей', 'ru', []],
    ['after', 'Kilde: NTB', 'no', ['text-credit ntb']],
    ['after', 'Kilde: Helsenorge.no', 'no', []],
  ],
  'words stuck together': [
    ['caption', 'Boats at the World CupCredit: PA', 'en', ['photo-credit pa']],
    ['byline', 'dpa|||MM-Redaktion', 'de', ['byline dpa']],
    ['caption', 'Boote mit NadjaBild: Mara Quill/TASS/dpa', 'de', ['photo-credit dpa', 'photo-credit tass']],
    ['caption', 'Barcos en Losal.EFE', 'es', ['photo-credit efe']],
    ['caption', 'The new LaCreditPA shines.', 'en', []],
  ],
  'signatures of authors': [
    ['last', 'mqu/dpa', 'de', ['text-credit dpa']],
    ['last', '(kas)', 'de', []],
    ['last', '(nz)', 'de', []],
    ['last', 'Der Hafen öffnet. (jse)', 'de', []],
  ],
  'names that only look like an agency': [
    ['last', 'With reporting by AFP', 'en', ['text-credit afp']],
    ['last', 'With reporting by AFPP', 'en', []],
    ['last', 'With reporting by the Assassinated Press', 'en', []],
    ['last', 'Quelle: dpo', 'de', []],
  ],
  'teasers and tags after the text': [
    ['after', 'With reporting by Reuters', 'en', ['text-credit reuters']],
    ['after', 'Harbour reopens after storm, Reuters reports', 'en', []],
    ['after', 'Getty Images', 'en', []],
    ['after', 'Reuters: Harbour reopens', 'en', []],
  ],
  'invisible signs, full width, several dots': [
    ['last', 'With reporting by Reu\u00adters', 'en', ['text-credit reuters']],
    ['last', 'Quelle: d\u200bpa', 'de', ['text-credit dpa']],
    ['caption', '港の船＝ＡＰ', 'ja', ['photo-credit ap']],
    ['caption', 'Boats • Mara Quill ∙ AFP', 'en', ['photo-credit afp']],
    ['last', 'With reporting by Mara\u200bAFP', 'en', []],
  ],
  'quotations that are no sources': [
    ['last', '“We sail on Friday,” he said. — AFP', 'en', ['text-credit afp']],
    ['last', '“With reporting by AP” was the title of the song.', 'en', []],
  ],
  'quotations without a speaker': [
    ['last', '“The ferry sails on Friday.” (AFP)', 'en', ['text-credit afp']],
    ['last', '“The ferry sails on Friday, AFP.”', 'en', []],
  ],
  'texts about anonymity': [
    ['last', 'Based on reporting by AP', 'en', ['text-credit ap']],
    ['last', 'The AP policy on anonymous sources is strict.', 'en', []],
  ],
  'a wrong or missing language': [
    ['last', 'Mit Material von dpa', 'en', ['text-credit dpa']],
    ['last', 'Con información de EFE', null, ['text-credit efe']],
    ['caption', 'Båter. Foto: Mara Quill / NTB', 'en', ['photo-credit ntb']],
    ['last', 'Iziphathimandla zitshele i-AFP ngoLwesihlanu.', 'en', []],
  ],
  inflection: [
    ['last', 'Mit Material der Deutschen Presse-Agentur', 'de', ['text-credit dpa']],
    ['last', 'По материалам Интерфакса', 'ru', ['text-credit interfax']],
    ['last', 'За матеріалами Укрінформу', 'uk', ['text-credit ukrinform']],
    ['last', 'Об этом сообщили агентством Рейтер в пятницу.', 'ru', []],
  ],
  'insertions of editors': [
    ['last', 'Der Hafen öffnet. (dpa/red)', 'de', ['text-credit dpa']],
    ['last', '„Er [dpa-Chef Quill, Anm. d. Red.] bleibt“, hieß es.', 'de', []],
  ],
  'boxes beside the text': [
    ['last', 'With reporting by AP', 'en', ['text-credit ap']],
    ['author-box', 'With reporting by AP', 'en', []],
    ['notice', 'With reporting by AP', 'en', []],
  ],
  'datelines on lines of their own, and at the end': [
    ['before', 'OSLO, May 5 (AFP)', 'en', ['dateline afp']],
    ['last', '港は金曜日に開く。【共同】', 'ja', ['text-credit kyodo']],
    ['before', 'OSLO, May 5', 'en', []],
  ],
};

for (const [trap, cases] of Object.entries(traps)) {
  describe(`trap: ${trap}`, () => {
    test.each(cases)('%s: %s', (spot, text, language, credits) => {
      expect(found(spot, text, language)).toEqual([...credits].sort());
    });

    test('is tried both ways', () => {
      expect(cases.some(([, , , credits]) => credits.length > 0)).toBe(true);
      expect(cases.some(([, , , credits]) => credits.length === 0)).toBe(true);
    });
  });
}

describe('trap: a second article below the first', () => {
  test('a bare name counts only right below the text', () => {
    const below = (n: number) => [...Array.from({ length: n }, (_, i): [Spot, string] => ['after', `Topic ${'abcdefgh'[i]}`]), ['after', 'Reuters'] as [Spot, string]];
    expect(creditsOf(below(0), 'en').credits).toHaveLength(1);
    expect(creditsOf(below(5), 'en').credits).toHaveLength(0);
  });
});

describe('trap: a text that is cut off', () => {
  test('the credit is found where it is there, and not made up where it is not', () => {
    expect(found('last', 'With reporting by AP', 'en')).toEqual(['text-credit ap']);
    expect(found('last', 'Subscribe to read on. Reuters readers can', 'en')).toEqual([]);
  });
});
