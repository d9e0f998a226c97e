/** Readers in other places, before pages of publishers that their states have a word about. */
import { of, testCases, type Case } from './read-as.ts';
import { lookUp, ownPageWith, panelWith, startAs } from './reader.ts';
import { AL_JAZEERA, DW_BELARUS, DW_ENGLISH, IRAN_INTERNATIONAL, KLOOP, OVD_INFO, REUTERS, RT_IN_ENGLISH, SVABODA } from './sites.ts';
import { expect, test } from './test.ts';

const cases: Case[] = [
  {
    name: 'RT in Germany: a ban that binds who makes it available, and reading is free of a rule',
    reader: of('DE'), url: RT_IN_ENGLISH,
    says: [/European Union bans the broadcasting of this publisher/, /For reading, no rule was found|Reading is not an offence/, /Annex XV/], never: [/European Union blocks this publisher/],
  },
  {
    name: 'Svaboda in Minsk: an extremist formation and extremist materials',
    reader: of('BY'), url: SVABODA,
    says: [/Applies to you/, /Belarus lists this publisher as an “extremist formation”/, /Belarus lists material of this publisher as “extremist materials”/, /Contact(ing)?/, /base values/], never: [/not listed/i],
  },
  {
    name: 'Iran International in Tehran: contact and contributions',
    reader: of('IR'), url: IRAN_INTERNATIONAL,
    says: [/Applies to you/, /ContactCri/, /ContributeCri/, /What stays lawful, as far as found/], never: [],
  },
  {
    name: 'Kloop in Bishkek: extremist materials',
    reader: of('KG'), url: KLOOP,
    says: [/Applies to you/, /Kyrgyzstan lists material of this publisher as “extremist materials”/, /ReadNo rule found/, /Share, linkCri/], never: [/blocks this publisher/],
  },
  {
    name: 'Reuters in Shanghai: blocked, which is no rule for readers',
    reader: of('CN'), url: REUTERS,
    says: [/China blocks this publisher/, /For reading, no rule was found|Reading is not an offence/, /ReadNo rule found/], never: [/reading can bring/i, /Crime at once.*Share/],
  },
  {
    name: 'Al Jazeera in Dubai today: neither',
    reader: of('AE'), url: AL_JAZEERA,
    says: [/In the United Arab Emirates, the story itself can matter/, /Not found on what we know of the lists of the United Arab Emirates/, /weaker than “not listed”/], never: [/Sympathy with Qatar/, /The United Arab Emirates blocks (this publisher|Al Jazeera)/],
  },
  {
    name: 'OVD-Info in Russia since June 2026: extremist',
    reader: of('RU'), url: OVD_INFO,
    says: [/Applies to you/, /Russia lists this publisher as an “extremist organisation”/, /DonateC/, /foreign agent/], never: [],
  },
];

testCases(cases);

test('what held on past days stands in the records, with its end', async ({ driver }) => {
  await startAs(driver, of('AE'));
  const page = await driver.openOwn('known');
  await ownPageWith(page, 'publishers on record');
  await lookUp(page, 'qatar', 'Laws', 'Sympathy with Qatar (2017 announcement)');
  const law = await ownPageWith(page, 'Whom it concerns');
  expect(law).toContain('It is no longer in force.');
  expect(law).toContain('7 June 2017 to Jan 2021');
  await lookUp(page, 'ovd-info', 'Publishers', 'OVD-Info');
  const publisher = await ownPageWith(page, 'Statuses, past ones too');
  expect(publisher).toMatch(/“extremist organisation”, since 5 June 2026/);
  expect(publisher).toMatch(/“foreign agent”, since 29 Sept 2021/);
  await page.close();
});

test('a formation of the Belarusian section of DW is no status of its English pages', async ({ driver }) => {
  await startAs(driver, of('BY'));
  const tab = await driver.newTab();
  await tab.goto(DW_BELARUS);
  expect(await panelWith(tab, 'Publisher')).toContain('extremist formation');
  await tab.goto(DW_ENGLISH);
  const english = await panelWith(tab, 'Publisher');
  expect(english).toContain('extremist materials');
  expect(english).not.toMatch(/lists (this publisher|a section of .*?) as an? “extremist formation”/);
  await tab.close();
});
