/** Settings through their own page: a file out and in, sites by hand, site access withdrawn and given back, and everything forgotten. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pressOf, until, type Driver, type Tab } from './driver.ts';
import { ownPageWith, panelGone, panelWith, RUSSIAN_IN_RUSSIA, startAs } from './reader.ts';
import { MODEL_CASE } from './sites.ts';
import { expect, test } from './test.ts';

const stored = (driver: Driver, area: 'local' | 'session'): Promise<string> => driver.inExtension(`(globalThis.browser ?? chrome).storage.${area}.get(null).then((all) => JSON.stringify(all))`);
const press = (tab: Tab, name: string): Promise<unknown> => tab.eval(pressOf(name));
const folder = mkdtempSync(join(tmpdir(), 'caveat-settings-'));

/** The text of the file that "Save a file" makes: taken from the link, before the browser stores it. */
async function savedFile(options: Tab): Promise<string> {
  await options.eval(`void (URL.createObjectURL = (blob) => { window.blob = blob; return 'blob:none'; })`);
  await options.eval(`void (HTMLAnchorElement.prototype.click = function () { window.saved = this.download; })`);
  await press(options, 'Save a file');
  await until(() => options.eval<boolean>('window.saved !== undefined'), 'the file');
  expect(await options.eval('window.saved')).toBe('settings.json');
  return options.eval('window.blob.text()');
}

async function take(options: Tab, text: string): Promise<void> {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, text);
  await options.chooseFile('input[type=file]', file);
}

test('settings saved, everything forgotten, and taken back from the file', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { keepReader: true, theme: 'dark', sites: { 'nrk.no': { sourcing: false } } });
  await driver.inExtension(`(globalThis.browser ?? chrome).storage.local.set({ reader: ${JSON.stringify(RUSSIAN_IN_RUSSIA)} })`);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'Applies to you');
  const options = await driver.openOwn('options');
  await ownPageWith(options, 'nrk.no');
  const text = await savedFile(options);
  expect(JSON.parse(text)).toMatchObject({ format: 'caveat-settings', version: 1, settings: { theme: 'dark', reader: RUSSIAN_IN_RUSSIA, sites: { 'nrk.no': { sourcing: false } } } });

  await press(options, 'Forget everything');
  await press(options, 'Forget');
  await panelGone(tab);
  await ownPageWith(options, 'Forgotten.');
  await until(async () => (await stored(driver, 'local')) === '{}', 'empty storage');
  await until(async () => (await stored(driver, 'session')) === '{}', 'empty memory');
  await until(async () => (await driver.badge(MODEL_CASE)) === '', 'the number to go');
  expect(await tab.eval('document.documentElement.outerHTML.includes("caveat")')).toBe(false);

  await take(options, text);
  await ownPageWith(options, 'Taken over.');
  expect(JSON.parse(await stored(driver, 'local'))).toMatchObject({ reader: RUSSIAN_IN_RUSSIA, sites: { 'nrk.no': { sourcing: false } }, settings: { theme: 'dark', keepReader: true } });
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'Applies to you');
  await options.close();
  await tab.close();
});

test('a file that does not fit changes nothing, and what is wrong with it is said', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { theme: 'light' });
  const options = await driver.openOwn('options');
  await ownPageWith(options, 'Settings as a file');
  // What the test before kept is still being taken off the disk.
  await until(async () => (await stored(driver, 'local')).includes('light') && !(await stored(driver, 'session')).includes('rewriting'), 'the settings to stand');
  const before = [await stored(driver, 'local'), await stored(driver, 'session')];
  await take(options, '{ "format": "caveat-settings", "version": 1, "settings": { "theme": "dark", "textSize": 7, "sites": { "not a site": {} } } }');
  const said = await ownPageWith(options, 'Nothing was changed.');
  expect(said).toContain('textSize');
  expect(said).toContain('not a site');
  await take(options, '{ "format": "cav');
  await ownPageWith(options, 'can’t be read as JSON');
  await take(options, '{ "format": "caveat-settings", "version": 99, "settings": {} }');
  await ownPageWith(options, 'newer version of Caveat');
  expect([await stored(driver, 'local'), await stored(driver, 'session')]).toEqual(before);
  await options.close();
});

test('a site added by hand, found by its letters, and switched', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { sites: { 'nrk.no': { sourcing: false }, 'dw.com': { warnings: false } } });
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'Applies to you');
  const options = await driver.openOwn('options');
  await ownPageWith(options, 'Add a site');
  const type = (selector: string, text: string): Promise<unknown> =>
    options.eval(`(() => { const f = document.querySelector(${JSON.stringify(selector)}); f.value = ${JSON.stringify(text)}; f.dispatchEvent(new Event('input', { bubbles: true })); })()`);
  const rows = (): Promise<string> => options.eval(`[...document.querySelectorAll('#sites tbody th')].map((th) => th.textContent).join()`);
  await type('#sites form input', 'no site');
  await press(options, 'Add');
  await ownPageWith(options, 'This names no site.');
  await type('#sites form input', 'https://www.rferl.org/a/x.html');
  await press(options, 'Add');
  await until(async () => (await rows()) === 'dw.com,nrk.no,rferl.org', 'the new row');
  await type('#sites input[type=search]', 'rfe');
  await until(async () => (await rows()) === 'rferl.org', 'the search');
  await options.eval(`document.querySelector('input[aria-label="rferl.org: Sidebar"]').click()`);
  await panelGone(tab);
  await type('#sites input[type=search]', '');
  await press(options, 'Remove all');
  await press(options, 'Remove all');
  await panelWith(tab, 'Applies to you');
  await until(async () => !(await stored(driver, 'local')).includes('nrk'), 'the list to go');
  await options.close();
  await tab.close();
});

test('site access withdrawn is said everywhere, and a click gives it back', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'Applies to you');
  const popup = await driver.openOwn('popup', MODEL_CASE);
  await ownPageWith(popup, 'Applies to you');
  const options = await driver.openOwn('options');
  await ownPageWith(options, 'Settings as a file');
  await driver.setSiteAccess(false);
  await panelGone(tab);
  await ownPageWith(popup, 'Give access to all sites');
  await ownPageWith(options, 'Caveat may not read all pages.');
  await driver.giveAccessBack(options, 'Give access to all sites back');
  await panelWith(tab, 'Applies to you');
  await ownPageWith(popup, 'Applies to you');
  await until(async () => !(await options.eval<string>('document.body.innerText')).includes('Caveat may not read all pages.'), 'the note to go');
  for (const page of [popup, options, tab]) await page.close();
});
