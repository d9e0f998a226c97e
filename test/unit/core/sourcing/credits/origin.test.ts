import { describe, expect, test } from 'vitest';
import { creditsOf } from '../../../../fixtures/credit-page.ts';

describe('republication', () => {
  test.each([
    ['This article was originally published by The Example Post.', 'en', 'Example Post'],
    ['This article is republished from The Conversation under a Creative Commons license.', 'en', 'Conversation'],
    ['This story first appeared in Harbour Weekly on Monday.', 'en', 'Harbour Weekly'],
    ['Dieser Text erschien zuerst bei Hafen-Zeitung.', 'de', 'Hafen-Zeitung'],
    ['Cet article est republié à partir de The Conversation.', 'fr', 'The Conversation'],
    ['Este artículo fue publicado originalmente en El Puerto.', 'es', 'El Puerto'],
    ['Статья впервые опубликована на «Медиазоне»', 'ru', 'Медиазоне'],
    ['本文转载自《港口周刊》', 'zh', '港口周刊'],
  ])('%s', (text, language, outlet) => {
    expect(creditsOf([['last', text]], language).republishedFrom).toContain(outlet);
  });

  test.each([
    ['This book was originally published in English.', 'en'],
    ['The report was first published in 2019.', 'en'],
    ['Dieser Artikel wurde im Original veröffentlicht auf Englisch', 'de'],
    ['The harbour reopened on Monday.', 'en'],
  ])('not: %s', (text, language) => {
    expect(creditsOf([['last', text]], language).republishedFrom).toBeNull();
  });
});

describe('translation', () => {
  test.each([
    ['Dieser Artikel wurde im Original veröffentlicht auf Englisch', 'de'],
    ['This article was translated from Ukrainian.', 'en'],
    ['Перевод: Мара Квилл', 'ru'],
    ['Traducido del inglés por Mara Quill', 'es'],
  ])('%s', (text, language) => {
    expect(creditsOf([['after', text]], language).translated?.exact).toContain(text.slice(0, 8));
  });

  test.each([['She works on the translation of a novel about the sea that will be printed soon.', 'en'], ['Die Übersetzung des Vertrags liegt seit gestern vor.', 'de']])('not: %s', (text, language) => {
    expect(creditsOf([['after', text]], language).translated).toBeNull();
  });
});

describe('staff in a closing line', () => {
  test.each([
    ['Mara Quill and Tom Reed contributed to this report.', ['Mara Quill', 'Tom Reed']],
    ['Mara Quill in Oslo and Tom Reed in Lima contributed reporting.', ['Mara Quill', 'Tom Reed']],
    ['(Reporting by Mara Quill; Additional reporting by Tom Reed; Editing by Ann Lee)', ['Mara Quill', 'Tom Reed']],
    ['Additional reporting by Mara Quill and J. P. Reed.', ['Mara Quill', 'J. P. Reed']],
    ['Associated Press writers Mara Quill and Tom Reed contributed to this report.', []],
    ['The Associated Press contributed to this report.', []],
    ['With reporting by AP', []],
    ['The storm contributed to the closure.', []],
    ['Lenders contributed $12 million to the work.', []],
  ])('%s', (text, names) => {
    expect(creditsOf([['last', text]], 'en').contributors).toEqual(names);
  });

  test('in German', () => {
    expect(creditsOf([['last', 'Mitarbeit: Mara Quill, Tom Reed']], 'de').contributors).toEqual(['Mara Quill', 'Tom Reed']);
  });
});
