import { describe, expect, test } from 'vitest';
import type { RegimeKind } from '../../../data/schema.ts';
import { regimeKinds } from '../../../data/schema.ts';
import { en } from '../../../locales/en.ts';
import type { Rich } from '../../../locales/rich.ts';
import { ru } from '../../../locales/ru.ts';
import type { HeadingParts } from '../../../locales/sentence-parts.ts';

const spoken = (rich: Rich, quote: (text: string) => string): string => rich.map((piece) => (typeof piece === 'string' ? piece : 'quote' in piece ? quote(piece.quote) : piece.strong)).join('');
const english = (rich: Rich): string => spoken(rich, en.quote);
const russian = (rich: Rich): string => spoken(rich, ru.quote);
const parts = (kind: RegimeKind, jurisdiction: string, quoted: string, more: Partial<HeadingParts> = {}): HeadingParts => ({ kind, jurisdiction, covers: 'whole', quoted: { text: quoted, lang: undefined }, body: null, lastChecked: null, ...more });

/** Kind, place, the state's words in English and Russian, and the sentences that they must come to. */
const sentences: Record<Exclude<RegimeKind, 'content-rule' | 'circumvention-rule'>, [place: string, quoted: [string, string], sentence: [string, string]]> = {
  'publisher-register': ['RU', ['undesirable organisation', 'нежелательная организация'], ['Russia lists this publisher as an “undesirable organisation”', 'Россия: статус этого издания — «нежелательная организация»']],
  'contact-ban': ['BY', ['extremist formation', 'экстремистское формирование'], ['Belarus lists this publisher as an “extremist formation”', 'Беларусь: статус этого издания — «экстремистское формирование»']],
  'item-list': ['BY', ['extremist materials', 'экстремистские материалы'], ['Belarus lists material of this publisher as “extremist materials”', 'Беларусь: материалы в списке — «экстремистские материалы»']],
  block: ['AE', ['access restricted', 'доступ ограничен'], ['The United Arab Emirates blocks this publisher', 'ОАЭ: доступ заблокирован']],
  closure: ['MM', ['licence revoked', 'лицензия отозвана'], ['Myanmar has ordered this publisher to stop: “licence revoked”', 'Мьянма: предписано прекратить работу — «лицензия отозвана»']],
  'broadcast-ban': ['EU', ['Annex XV', 'Приложение XV'], ['The European Union bans the broadcasting of this publisher: “Annex XV”', 'Европейский союз: вещание запрещено — «Приложение XV»']],
  'funding-rule': ['AZ', ['smuggling', 'контрабанда'], ['Azerbaijan applies a funding rule to this publisher: “smuggling”', 'Азербайджан: правило о финансировании — «контрабанда»']],
  sanctions: ['GB', ['designated person', 'лицо в списке'], ['The United Kingdom has sanctions on this publisher: “designated person”', 'Великобритания: введены санкции — «лицо в списке»']],
  'source-context': ['US', ['agent of a foreign principal', 'агент иностранного принципала'], ['The United States registers this publisher as an “agent of a foreign principal”', 'США: запись в реестре — «агент иностранного принципала»']],
};

describe('a status as a sentence', () => {
  test.each(Object.entries(sentences))('%s', (kind, [place, [inEnglish, inRussian], [first, second]]) => {
    expect(english(en.law.heading(parts(kind as RegimeKind, place, inEnglish)))).toBe(first);
    expect(russian(ru.law.heading(parts(kind as RegimeKind, place, inRussian)))).toBe(second);
  });

  test('every kind of law that can list a publisher is among them', () => {
    expect([...Object.keys(sentences), 'content-rule', 'circumvention-rule'].sort()).toEqual([...regimeKinds].sort());
  });

  test('the body above is named when the page is one of its services', () => {
    const of = parts('publisher-register', 'RU', 'foreign agent', { body: 'RFE/RL' });
    expect(english(en.law.heading(of))).toBe('Russia lists RFE/RL as a “foreign agent”');
    expect(russian(ru.law.heading({ ...of, quoted: { text: 'иностранный агент', lang: undefined } }))).toBe('Россия: статус издания «RFE/RL» — «иностранный агент»');
  });

  test('a part is never told as the whole', () => {
    const heading = (covers: HeadingParts['covers'], kind: RegimeKind = 'contact-ban'): string => english(en.law.heading(parts(kind, 'BY', 'extremist formation', { covers })));
    expect(heading('items')).toBe('Belarus lists items by this publisher as an “extremist formation”');
    expect(heading('account')).toBe('Belarus lists an account of this publisher as an “extremist formation”');
    expect(heading('section')).toBe('Belarus lists a section of this publisher as an “extremist formation”');
    expect(heading('frequency', 'block')).toBe('Belarus blocks a frequency of this publisher');
    const inRussian = (covers: HeadingParts['covers'], kind: RegimeKind = 'contact-ban'): string => russian(ru.law.heading(parts(kind, 'BY', 'экстремистское формирование', { covers })));
    expect(inRussian('items')).toBe('Беларусь: статус отдельных материалов этого издания — «экстремистское формирование»');
    expect(inRussian('account')).toBe('Беларусь: статус аккаунта этого издания — «экстремистское формирование»');
    expect(inRussian('account', 'block')).toBe('Беларусь: доступ заблокирован (аккаунт)');
    expect(inRussian('section', 'block')).toBe('Беларусь: доступ заблокирован (раздел)');
  });

  test('a record past its review date speaks of the day it was last checked', () => {
    const old = parts('publisher-register', 'RU', 'undesirable organisation', { lastChecked: '2026-07-14' });
    expect(english(en.law.heading(old))).toBe('In July 2026 Russia listed this publisher as an “undesirable organisation”');
    expect(russian(ru.law.heading({ ...old, quoted: { text: 'нежелательная организация', lang: undefined } }))).toBe('Россия, июль 2026 г.: статус этого издания — «нежелательная организация»');
    expect(english(en.law.heading({ ...old, kind: 'block', jurisdiction: 'US' }))).toBe('In July 2026 the United States blocked this publisher');
  });

  test("words of the state that the reader's language lacks keep the mark of their own", () => {
    const quoted = { text: 'foreign agent', lang: 'en' };
    expect(ru.law.heading({ ...parts('publisher-register', 'RU', ''), quoted })).toContainEqual({ quote: 'foreign agent', lang: 'en' });
  });

  test('a state that has no word for its block is not quoted', () => {
    const unquoted = { ...parts('block', 'DZ', ''), quoted: null };
    for (const form of ['heading', 'shortHeading'] as const) {
      expect(en.law[form](unquoted)).toEqual(['Algeria blocks this publisher']);
      expect(ru.law[form](unquoted)).toEqual(['Алжир: доступ заблокирован']);
    }
    expect(english(en.law.statusLine('DZ', null, 'block', '2017-10-05', 'TSA'))).toBe('Algeria: blocked since 5 Oct 2017, TSA.');
    expect(russian(ru.law.statusLine('DZ', null, 'block', '2017-10-05', 'TSA'))).toBe('Алжир: заблокировано, TSA, с 5 октября 2017 г.');
    expect(english(en.law.statusLine('KZ', null, 'closure', '2012-12-25', null))).toBe('Kazakhstan: ordered to stop since 25 Dec 2012.');
    expect(russian(ru.law.statusLine('KZ', null, 'closure', '2012-12-25', null))).toBe('Казахстан: предписано прекратить работу, с 25 декабря 2012 г.');
    expect(english(en.law.statusLine('BY', { text: 'extremist formation', lang: undefined }, 'contact-ban', null, null))).toBe('Belarus: “extremist formation”.');
  });

  test('the short form', () => {
    const of = parts('publisher-register', 'RU', 'undesirable organisation');
    expect(english(en.law.shortHeading(of))).toBe('Listed in Russia as an “undesirable organisation”');
    expect(english(en.law.shortHeading({ ...of, lastChecked: '2026-07' }))).toBe('Listed in Russia in July 2026 as an “undesirable organisation”');
    expect(english(en.law.shortHeading(parts('block', 'TR', 'access block')))).toBe('Türkiye blocks this publisher');
    expect(english(en.law.shortHeading(parts('publisher-register', 'TJ', 'extremist organisation', { covers: 'account' })))).toBe('An account listed in Tajikistan as an “extremist organisation”');
    expect(russian(ru.law.shortHeading(parts('contact-ban', 'BY', 'экстремистское формирование')))).toBe('Беларусь: статус — «экстремистское формирование»');
  });
});

describe('what acts can bring', () => {
  test('acts that few readers do are named in a row', () => {
    expect(en.law.otherActs(['work_for', 'advertise'])).toBe('Other acts: working for it, advertising with it');
    expect(ru.law.otherActs(['work_for', 'advertise'])).toBe('Другие действия: работа там, реклама');
  });

  test('the acts first, reading last', () => {
    const groups = [
      { outcome: 'crime', acts: ['donate'], sure: true },
      { outcome: 'fine-then-crime', acts: ['share', 'link'], sure: false },
      { outcome: 'none', acts: ['read'], sure: true },
    ] as Parameters<typeof en.law.say>[0];
    expect(english(en.law.say(groups))).toBe('Paying it is a crime from the first time. Sharing or linking can bring a fine; if repeated, a criminal case. Reading is not an offence.');
    expect(russian(ru.law.say(groups))).toBe('Денежный перевод — преступление уже с первого раза. За репосты или ссылки возможен штраф, при повторении — уголовное дело. Чтение не является правонарушением.');
  });

  test('reading is called no offence only where that is sure', () => {
    const unsure = [{ outcome: 'none', acts: ['read'], sure: false }] as Parameters<typeof en.law.say>[0];
    expect(english(en.law.say(unsure))).toBe('For reading, no rule was found.');
    expect(russian(ru.law.say(unsure))).toBe('Чтение — нормы не найдено.');
  });
});

test('a status of a sister service stands on a line of its own', () => {
  const quoted = { text: 'extremist formation', lang: undefined };
  expect(english(en.law.statusLine('BY', quoted, 'contact-ban', '2021-12-23', 'Radio Svaboda'))).toBe('Belarus: “extremist formation” since 23 Dec 2021, Radio Svaboda.');
  expect(english(en.law.statusLine('BY', quoted, 'contact-ban', null, null))).toBe('Belarus: “extremist formation”.');
  expect(russian(ru.law.statusLine('BY', { text: 'экстремистское формирование', lang: undefined }, 'contact-ban', '2021-12-23', 'Radio Svaboda'))).toBe('Беларусь: «экстремистское формирование», Radio Svaboda, с 23 декабря 2021 г.');
});
