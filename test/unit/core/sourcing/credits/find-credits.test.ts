import { describe, expect, test } from 'vitest';
import { findCredits, findCreditsInText } from '../../../../../core/sourcing/credits/find-credits.ts';
import { selfNames } from '../../../../../core/sourcing/credits/self-names.ts';
import { agencies, creditPage, creditsOf, found, nobody } from '../../../../fixtures/credit-page.ts';

const rferl = { names: ['RFE/RL'], agency: 'rferl' };

describe('the model case', () => {
  const page = creditPage([
    ['byline', 'RFE/RL'],
    ['caption', 'A diplomat in Helsinki (file photo)'],
    ['caption', 'A diplomat in Helsinki (file photo)'],
    ['first', 'A U.S. diplomat met a Russian one in Helsinki, the State Department said in a statement.'],
    ['last', 'With reporting by AP'],
    ['author-box', 'RFE/RL journalists report the news in 27 languages in 23 countries.'],
    ['notice', 'RFE/RL has been declared an "undesirable organization" by the Russian government.'],
  ], 'en');

  test('has one credit, one photo note and nothing else', () => {
    const result = findCredits({ article: page, agencies, self: rferl, language: 'en' });
    expect(result.credits).toEqual([{
      agency: 'ap', name: 'Associated Press', form: 'text-credit', text: 'With reporting by AP', passage: { exact: 'With reporting by AP', prefix: '', suffix: '', where: 'body' },
    }]);
    expect(result.photoNotes).toEqual([{ text: '(file photo)', passage: { exact: '(file photo)', prefix: 'A diplomat in Helsinki ', suffix: '', where: 'furniture' } }]);
    expect(result).toMatchObject({ republishedFrom: null, contributors: [], placeDateline: null, translated: null });
  });

  test('is the same as plain text', () => {
    const text = 'A diplomat in Helsinki (file photo)\n\nThe diplomats met, the State Department said in a statement.\n\nWith reporting by AP\n  •  RFE/RL\n\nRFE/RL journalists report the news.\n\nRFE/RL has been declared an "undesirable organization".\n\nTo find out more, click here.\n\nXS\nSM';
    const result = findCreditsInText(text, { agencies, self: rferl, language: 'en' });
    expect(result.credits.map(({ agency, form, text: words }) => [agency, form, words])).toEqual([['ap', 'text-credit', 'With reporting by AP']]);
    expect(result.photoNotes.map((note) => note.text)).toEqual(['(file photo)']);
  });
});

describe('one credit for each agency and form', () => {
  test('the visible byline rather than the declared one', () => {
    const { credits } = creditsOf([['author', 'AFP'], ['byline', 'By AFP']], 'en');
    expect(credits).toHaveLength(1);
    expect(credits[0]).toMatchObject({ agency: 'afp', form: 'byline', passage: { where: 'furniture' } });
  });

  test('a byline that is only declared says so', () => {
    expect(creditsOf([['author', 'AFP']], 'en').credits[0]?.passage).toEqual({ exact: 'AFP', prefix: '', suffix: '', where: 'metadata' });
  });

  test('text and picture are two credits', () => {
    const { credits } = creditsOf([['last', 'Quelle: dpa'], ['caption', 'Foto: dpa'], ['caption', 'Foto: Mara Quill/dpa']], 'de');
    expect(credits.map((credit) => credit.form).sort()).toEqual(['photo-credit', 'text-credit']);
  });
});

describe('words of a credit', () => {
  test.each([
    ['caption', 'Boats in Oslo. (AP Photo/Mara Quill)', '(AP Photo/Mara Quill)'],
    ['caption', 'Boote. Foto: Mara Quill/dpa', 'Foto: Mara Quill/dpa'],
    ['caption', 'Boats at the CupCredit: PA', 'Credit: PA'],
    ['last', 'It sails on Friday. (AFP)', '(AFP)'],
    ['last', 'A fact. With reporting by AP', 'With reporting by AP'],
    ['first', 'OSLO, May 5 (Reuters) - It sails.', 'OSLO, May 5 (Reuters) -'],
    ['last', 'Quelle: d\u200bpa', 'Quelle: d\u200bpa'],
    ['caption', '港の船＝ＡＰ', '＝ＡＰ'],
  ] as const)('%s: %s', (spot, text, words) => {
    expect(creditsOf([[spot, text]], null).credits[0]?.text).toContain(words);
  });

  test('are short', () => {
    const text = `${Array.from({ length: 40 }, () => 'Mara Quill').join(', ')} and AP contributed to this report.`;
    for (const credit of creditsOf([['last', text]], 'en').credits) expect(credit.text.length).toBeLessThanOrEqual(161);
  });
});

describe('the publisher itself', () => {
  test('is never a credit', () => {
    const afp = selfNames('www.afp.com', ['AFP'], agencies);
    expect(found('first', 'OSLO (AFP) – It sails.', 'en', afp)).toEqual([]);
    expect(found('first', 'OSLO (AFP) – It sails.', 'en', nobody)).toEqual(['dateline afp']);
    expect(found('last', 'Quelle: dpa, AFP', 'de', afp)).toEqual(['text-credit dpa']);
    expect(found('caption', 'Lodě. Mara Quill / AFP', 'cs', afp)).toEqual([]);
  });

  test.each([
    ['apnews.com', [], 'ap'], ['factcheck.afp.com', [], 'afp'], ['www.reuters.com', [], 'reuters'], ['www.ansa.it', [], 'ansa'], ['www.aa.com.tr', [], 'aa'],
    ['example.org', ['Agence France-Presse'], 'afp'], ['example.org', ['The Associated Press'], 'ap'], ['reuters.example.org', [], null], ['example.org', ['Example Post'], null], ['trend.example.com', [], null],
  ] as const)('%s %j is %s', (host, names, agency) => {
    const self = selfNames(host, names, agencies);
    const text = 'With reporting by AP, AFP, Reuters, ANSA, Trend and Anadolu Agency';
    const all = found('last', text, 'en', nobody);
    expect(all.filter((credit) => !found('last', text, 'en', self).includes(credit))).toEqual(agency ? [`text-credit ${agency}`] : []);
  });
});

describe('pages that are no article', () => {
  test('yield nothing', () => {
    const page = creditPage([['last', 'With reporting by AP'], ['caption', 'Photo: AP']], 'en');
    const find = (kind: 'article' | 'publisher') => findCredits({ article: { ...page, kind }, agencies, self: nobody, language: 'en' }).credits.length;
    expect(find('article')).toBe(2);
    expect(find('publisher')).toBe(0);
    expect(findCredits({ article: { ...page, kind: 'other', body: [] }, agencies, self: nobody, language: 'en' }).credits).toEqual([]);
  });
});

describe('a dateline without an agency', () => {
  test.each([
    ['OSLO — The harbour reopened.', 'en', 'OSLO —'],
    ['AUBURN, Wash. — The harbour reopened.', 'en', 'AUBURN, Wash. —'],
    ['PUTRAJAYA, Nov 22 — The harbour reopened.', 'en', 'PUTRAJAYA, Nov 22 —'],
    ['München/London – Der Hafen ist wieder offen.', 'de', 'München/London –'],
  ])('%s', (text, language, place) => {
    const result = creditsOf([['first', text]], language);
    expect(result.credits).toEqual([]);
    expect(result.placeDateline?.exact).toBe(place);
  });

  test('"Chemnitz." is a place when the page names it again', () => {
    const first = ['first', 'Chemnitz. Der Hafen ist seit Montag wieder offen.'] as const;
    expect(creditsOf([first, ['last', 'Die Stadt Chemnitz freut sich.']], 'de').placeDateline?.exact).toBe('Chemnitz.');
    expect(creditsOf([first], 'de').placeDateline).toBeNull();
  });

  test.each([['The harbour reopened — at last.', 'en'], ['Oslo is a city — and a harbour.', 'en'], ['Gut. Aber der Hafen ist noch nicht offen, sagte sie.', 'en'], ['OSLO (AP) — The harbour reopened.', 'en'], ['NATO said it would stay.', 'en']])('not: %s', (text, language) => {
    expect(creditsOf([['first', text]], language).placeDateline).toBeNull();
  });
});
