/** What goes into a page in one language says there what it said before. */
import { describe, expect, test } from 'vitest';
import { noticeText } from '../../../components/notice-text.ts';
import { analyze } from '../../../core/analyze.ts';
import { actRows } from '../../../core/legal/act-rows.ts';
import { outcomeOf } from '../../../core/legal/outcome.ts';
import { en } from '../../../locales/en.ts';
import { inOneLanguage } from '../../../locales/one-language.ts';
import { pickText } from '../../../locales/pick-text.ts';
import { ru } from '../../../locales/ru.ts';
import { compiledRecords } from '../../../scripts/inspect/compiled-records.ts';

test.each([
  ['the reader\'s language is left', { en: 'fine', ru: 'штраф' }, 'ru', { ru: 'штраф' }],
  ['English goes where it is not the reader\'s', { en: 'fine', ru: 'штраф', be: 'штраф' }, 'en', { en: 'fine' }],
  ['English stays where the reader\'s language is missing', { en: 'fine', be: 'штраф' }, 'ru', { en: 'fine' }],
  ['a bare text is English already', 'fine', 'ru', 'fine'],
  ['texts are found in lists and parts', [{ note: { en: 'a', ru: 'б' }, at: null }], 'ru', [{ note: { ru: 'б' }, at: null }]],
  ['the state\'s own words for a status stay', { statusNames: { en: 'undesirable', ru: 'нежелательная' } }, 'en', { statusNames: { en: 'undesirable', ru: 'нежелательная' } }],
  ['what has "en" for a name and no words behind it is no text', { en: { one: 1 }, ru: { one: 2 } }, 'ru', { en: { one: 1 }, ru: { one: 2 } }],
])('%s', (_, value, language, expected) => expect(inOneLanguage<unknown>(value, language)).toEqual(expected));

describe.each([['en', en], ['ru', ru]] as const)('a report of the records in %s', (language, words) => {
  const rules = { actRows, outcomeOf };
  test.each([
    ['https://www.rferl.org/a/1.html', { at: ['RU'], citizen: ['RU'], statelessResident: [] }],
    ['https://nashaniva.com/1', { at: ['BY'], citizen: ['BY'], statelessResident: [] }],
    ['https://www.rt.com/news/1', { at: ['DE'], citizen: [], statelessResident: [] }],
  ])('%s', (url, reader) => {
    const report = analyze({ url, article: null }, compiledRecords(), reader, '2026-11-26');
    const sent = inOneLanguage(report, language);
    expect(report.legal.notices.length).toBeGreaterThan(0);
    expect(noticeText(sent.legal.notices, sent, words, rules)).toBe(noticeText(report.legal.notices, report, words, rules));
    expect(sent.help.map((one) => pickText(one.helps, language))).toEqual(report.help.map((one) => pickText(one.helps, language)));
    expect(JSON.stringify(sent).length).toBeLessThan(JSON.stringify(report).length);
  });
});
