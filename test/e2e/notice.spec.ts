/** A notice in the built extension: told in full once, shorter afterwards; copied and printed; help beside it. */
import { until, type Driver, type Tab } from './driver.ts';
import { ownPageWith, panelWith, RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { MODEL_CASE } from './sites.ts';
import { expect, test } from './test.ts';

const LAW = 'ru-undesirable-organization';
const kept = (driver: Driver, area: 'local' | 'session'): Promise<string[]> =>
  driver.inExtension<string[]>(`browser.storage.${area}.get('seenLaws').then(({ seenLaws = {} }) => Object.keys(seenLaws))`);
const wordsOf = (panel: Tab): Promise<string> => panel.eval(`document.body.textContent.replace(/\\s+/g, ' ')`);
const button = (name: string): string => `return [...root.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(name)})`;

test('a notice is told in full the first time and shorter the next, and the device holds nothing of it', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  const first = await panelWith(tab, 'With reporting by AP');
  expect(first).not.toContain('You have seen this law before');
  await until(async () => (await kept(driver, 'session')).includes(LAW), 'the note that it was seen');
  expect(await tab.inPanel<string>(`return root.textContent`)).not.toContain('You have seen this law before');
  await tab.goto(MODEL_CASE);
  const next = await panelWith(tab, 'You have seen this law before. Nothing in it has changed since.');
  expect(next).toContain('Applies to you');
  expect(await tab.inPanel<boolean>(`return root.querySelector('.act').checkVisibility()`)).toBe(false);
  expect(await kept(driver, 'local')).toEqual([]);
  await tab.close();
});

test('in discreet mode too: in full the first time and shorter after a reload', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { surface: 'panel' });
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  const panel = await driver.openOwn('sidepanel', MODEL_CASE);
  expect(await ownPageWith(panel, 'With reporting by AP')).not.toContain('You have seen this law before');
  await until(async () => (await kept(driver, 'session')).includes(LAW), 'the note that it was seen');
  await tab.goto(MODEL_CASE);
  await until(async () => (await wordsOf(panel)).includes('You have seen this law before. Nothing in it has changed since.'), 'the short form');
  await until(async () => (await wordsOf(panel)).includes('With reporting by AP'), 'the sources');
  await panel.close();
  await tab.close();
});

test('in discreet mode it stays as it is while the reader moves about in the page', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { surface: 'panel' });
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  const panel = await driver.openOwn('sidepanel', MODEL_CASE);
  await ownPageWith(panel, 'With reporting by AP');
  await until(async () => (await kept(driver, 'session')).includes(LAW), 'the note that it was seen');
  await tab.eval(`void (location.hash = 'further-down')`);
  const recorded = (): Promise<string> => driver.inExtension(`browser.storage.session.get().then((all) => JSON.stringify(Object.entries(all).filter(([name]) => name.startsWith('tab:')).map(([, record]) => [record.url, record.textRead])))`);
  await until(async () => (await recorded()) === JSON.stringify([[`${MODEL_CASE}#further-down`, true]]), 'the new address');
  await settle();
  expect(await wordsOf(panel)).not.toContain('You have seen this law before');
  await panel.close();
  await tab.close();
});

test('help stands beside it, with the word on a helper that Russia outlaws', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'Where help is');
  const ovd = await tab.inPanel<string>(`return [...root.querySelectorAll('.helpers > li')].find((one) => one.querySelector('b').textContent === 'OVD-Info').querySelector('.standing').textContent`);
  expect(ovd).toContain('extremist');
  expect(await tab.inPanel<number>(`return root.querySelectorAll('.help a').length`)).toBe(0);
  await tab.close();
});

test('it is copied without a word to the page, and printed from a page of ours', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'With reporting by AP');
  await tab.eval(`globalThis.noticed = []; for (const name of ['copy', 'beforeprint', 'afterprint', 'paste', 'selectionchange']) { addEventListener(name, () => noticed.push(name), true); document.addEventListener(name, () => noticed.push(name), true); } 1`);
  await tab.inPanel(`${button('Copy with sources')}.id = 'copying'`);
  await tab.clickInPanel('#copying');
  const said = await until(() => tab.inPanel<string>(`return root.querySelector('.take [role=status]').textContent`), 'the word on copying');
  expect(said).toBe('Copied.');
  await tab.inPanel(`${button('Print')}.id = 'printing'`);
  await tab.clickInPanel('#printing');
  await until(() => driver.inExtension<boolean>(`browser.tabs.query({}).then((tabs) => tabs.some(({ title = '' }) => title.includes('Notice to print')))`), 'the page to print');
  expect(await tab.eval<string[]>(`noticed`)).toEqual([]);
  await driver.inExtension(`browser.tabs.query({}).then((tabs) => browser.tabs.remove(tabs.filter(({ title = '' }) => title.includes('Notice to print')).map(({ id }) => id)))`);
  await tab.close();
});
