/** Readers in other places, before pages of publishers that their states have a word about. */
import type { Reader } from '../../core/legal/legal.ts';
import { panelWith, startAs } from './reader.ts';
import { DW_BELARUS, DW_ENGLISH, IRAN_INTERNATIONAL, KLOOP, OVD_INFO, REUTERS, RT_IN_ENGLISH } from './sites.ts';
import { expect, test } from './test.ts';

const of = (code: string): Reader => ({ at: [code], citizen: [code], statelessResident: [] });

const cases: { name: string; reader: Reader; url: string; says: RegExp[]; never: RegExp[] }[] = [
  { name: 'RT in Germany: a ban that binds who makes it available, and reading is free of a rule', reader: of('DE'), url: RT_IN_ENGLISH, says: [/European Union bans the broadcasting/, /For reading, no rule was found|Reading is not an offence/], never: [/reading is a crime/i] },
  { name: 'Iran International in Tehran: contact and contributions', reader: of('IR'), url: IRAN_INTERNATIONAL, says: [/Applies to you/, /Iran/, /Contribut/], never: [/reading is a crime/i] },
  { name: 'Kloop in Bishkek: extremist materials', reader: of('KG'), url: KLOOP, says: [/Applies to you/, /Kyrgyzstan/], never: [] },
  { name: 'Reuters in Shanghai: blocked, which is no rule for readers', reader: of('CN'), url: REUTERS, says: [/China blocks this publisher/, /For reading, no rule was found|Reading is not an offence/, /ReadNo rule found/], never: [/illegal to read/i, /reading can bring/i] },
  { name: 'OVD-Info in Russia since June 2026: extremist', reader: of('RU'), url: OVD_INFO, says: [/Applies to you/, /extremist organisation/], never: [] },
];

for (const { name, reader, url, says, never } of cases) {
  test(name, async ({ driver }) => {
    await startAs(driver, reader, { keepOutOf: { state: false, social: true, private: true } });
    const tab = await driver.newTab();
    await tab.goto(url);
    const text = await panelWith(tab, 'Publisher');
    for (const words of says) expect(text).toMatch(words);
    for (const words of never) expect(text).not.toMatch(words);
    expect(text).not.toMatch(/(reading|sharing|it|this) is safe/i);
    await tab.close();
  });
}

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
