/** A session of fifty pages: nothing leaves the browser for us, and nothing of ours stays on the disk but what the reader chose to keep. */
import { compiledRecords } from '../../scripts/inspect/compiled-records.ts';
import { startChromium } from './chromium.ts';
import { until, type Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { readLog } from './profile/leveldb.ts';
import { holds, readProfile, type ProfileFile } from './profile/own-files.ts';
import { lookUp, ownPageWith, RUSSIAN_IN_RUSSIA, settle } from './reader.ts';
import { article } from './sites.ts';
import { expect, test } from './test.ts';

const API = '(globalThis.browser ?? chrome)';
const TITLE = 'A Made-Up Story Of This Session';
const SHOWN = 'https://www.rferl.org/a/in-front/1.html';
/** Hosts that the browsers themselves call at a start, with or without us, switched off as far as they can be: updates, accounts, their own settings. */
const BROWSERS_OWN = {
  chromium: ['accounts.google.com', 'clients2.google.com', 'update.googleapis.com', 'optimizationguide-pa.googleapis.com', 'content-autofill.googleapis.com', 'www.google.com', 'redirector.gvt1.com'],
  firefox: ['firefox.settings.services.mozilla.com', 'content-signature-2.cdn.mozilla.net', 'firefox-settings-attachments.cdn.mozilla.net', 'aus5.mozilla.org', 'ads.mozilla.org', 'update.googleapis.com'],
};

const start = (name: Driver['name'], build: string | null): Promise<Driver> =>
  (name === 'firefox' ? startFirefox : startChromium)({ build, pages: ({ hostname }) => ({ status: 200, body: article(TITLE, hostname), headers: {} }), headless: true, proxied: true });
const buildOf = (name: Driver['name']): string => (name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3');

/** Twenty-five hosts of listed publishers, and as many that nobody knows. */
function fiftyPages(): string[] {
  const { publishers } = compiledRecords();
  const hosts = Object.values(publishers).flatMap((publisher) => publisher.hosts.slice(0, 1)).map(({ host }) => host);
  const listed = hosts.filter((_, at) => at % Math.floor(hosts.length / 25) === 0).slice(0, 25);
  return listed.flatMap((host, at) => [`https://${host}/2026/11/a-story-${at}.html`, `https://www.made-up-paper-${at}.example/2026/11/a-story-${at}.html`]);
}

async function readPages(driver: Driver, pages: string[]): Promise<void> {
  const left = [...pages];
  await Promise.all(Array.from({ length: 4 }, async () => {
    const tab = await driver.newTab();
    for (let url = left.pop(); url; url = left.pop()) await tab.goto(url);
    await tab.close();
  }));
}

/** What was asked of the servers, and which hosts and ports the proxy was asked for, the browser's own calls aside. */
function traffic(driver: Driver): { asked: string[]; wanted: string[] } {
  const own = BROWSERS_OWN[driver.name];
  const asked = driver.takeLog().filter(({ url }) => !url.endsWith('/favicon.ico') && !own.includes(new URL(url).hostname)).map(({ method, url }) => `${method} ${url}`);
  const wanted = driver.takeConnections().filter((address) => !own.includes(address.split(':')[0] as string));
  return { asked: [...new Set(asked)].sort(), wanted: [...new Set(wanted)].sort() };
}

test('no request leaves for us, and the disk holds what was to be kept and no page', async ({}, info) => {
  test.setTimeout(300_000);
  const name = info.project.name === 'firefox' ? 'firefox' : 'chromium';
  const bare = await start(name, null);
  await readPages(bare, [...fiftyPages(), SHOWN]);
  await settle();
  const without = traffic(bare);
  await bare.close();

  const driver = await start(name, buildOf(name));
  await driver.inExtension(`${API}.storage.session.set({ reader: ${JSON.stringify(RUSSIAN_IN_RUSSIA)} })`);
  await readPages(driver, fiftyPages());
  const tab = await driver.newTab();
  await tab.goto(SHOWN);
  for (const [page, words] of [['sidepanel', 'Publisher'], ['welcome', 'Let the reader beware'], ['known', 'publishers on record'], ['options', 'Places and passports']] as const) {
    const own = await driver.openOwn(page, page === 'sidepanel' ? SHOWN : undefined);
    await ownPageWith(own, words);
    await own.close();
  }
  // Switches of the site are changed while its list is kept, one of which has the browser put a script into its pages; then the reader keeps no list.
  const popup = await driver.openOwn('popup', SHOWN);
  await ownPageWith(popup, 'On rferl.org');
  await popup.eval(`[...document.querySelectorAll('label')].find((l) => l.textContent.trim() === 'Sourcing').click()`);
  await until(() => stored(driver, 'local', 'sites').then((sites) => sites.includes('rferl.org')), 'the switch');
  await popup.eval(`[...document.querySelectorAll('label')].find((l) => l.textContent.trim() === 'Marks on links').click()`);
  await until(() => driver.inExtension<boolean>(`${API}.scripting.getRegisteredContentScripts().then((all) => all.some(({ matches }) => matches.includes('*://rferl.org/*')))`), 'the script for links');
  await popup.close();
  const options = await driver.openOwn('options');
  await ownPageWith(options, 'Places and passports');
  await options.eval(`[...document.querySelectorAll('input[name=keep-sites]')].find((i) => !i.checked).click()`);
  await until(() => stored(driver, 'session', 'sites').then((sites) => sites.includes('rferl.org')), 'the list in memory');
  await settle();
  await until(() => stored(driver, 'session', 'rewriting').then((left) => left === '{}'), 'the files to be written anew');
  const kept = await stored(driver, 'local', null);
  await options.close();
  await settle();
  const withUs = traffic(driver);

  const host = new URL(await driver.ownAddress()).host;
  const files = readProfile(await driver.stop(), host);
  await driver.close();
  expect(without.asked, 'the servers saw the pages').toHaveLength(51);
  expect(withUs).toEqual(without);

  // The search finds words where they are: the browser keeps its own history.
  expect(files.filter((file) => !file.own && holds(file, 'made-up-paper-3.example')).map(({ path }) => path).join()).toMatch(/History|places\.sqlite/);
  expect(foundIn(files, ['made-up-paper', 'rferl.org', TITLE, 'a-story-', 'in-front', 'citizen', ...fiftyPages().map((url) => new URL(url).hostname)])).toEqual([]);
  expect(JSON.parse(kept)).toEqual({ settings: { keepSites: false } });
  if (name === 'chromium') expect(lastValues(files)).toEqual({ settings: { keepSites: false } });
});

test('places and sites that are to be kept are on the disk, and gone after everything was forgotten', async ({}, info) => {
  const name = info.project.name === 'firefox' ? 'firefox' : 'chromium';
  for (const forgotten of [false, true]) {
    const driver = await start(name, buildOf(name));
    await driver.inExtension(`${API}.storage.local.set(${JSON.stringify({ settings: { keepReader: true }, reader: RUSSIAN_IN_RUSSIA, sites: { 'made-up-paper.example': { sidebar: false } } })})`);
    if (forgotten) {
      const options = await driver.openOwn('options');
      await ownPageWith(options, 'Places and passports');
      await options.eval(`${API}.runtime.sendMessage({ to: 'background-from-own', name: 'forget' })`);
      await until(() => stored(driver, 'local', null).then((left) => left === '{}'), 'everything to be forgotten');
      await options.close();
    }
    await settle();
    const host = new URL(await driver.ownAddress()).host;
    const files = readProfile(await driver.stop(), host);
    await driver.close();
    const found = foundIn(files, ['made-up-paper.example', 'citizen']);
    if (forgotten) expect(found).toEqual([]);
    else expect(found.map(({ words }) => words)).toEqual(expect.arrayContaining(['made-up-paper.example', 'citizen']));
  }
});

test('which records were looked at stands nowhere on the disk: not in an address, not in the history', async ({}, info) => {
  const name = info.project.name === 'firefox' ? 'firefox' : 'chromium';
  const driver = await start(name, buildOf(name));
  await driver.inExtension(`${API}.storage.session.set({ reader: ${JSON.stringify(RUSSIAN_IN_RUSSIA)} })`);
  const known = await driver.openOwn('known');
  await ownPageWith(known, 'publishers on record');
  const address = await known.eval<string>('location.href');
  await lookUp(known, 'meduza', 'Publishers', 'Meduza');
  await ownPageWith(known, 'History of this record');
  await known.eval(`[...document.querySelectorAll('.record a[href="#"]')].find((a) => a.textContent.includes('undesirable')).click()`);
  const shows = (record: string): Promise<boolean> => until(() => known.eval<boolean>(`(document.querySelector('.record textarea')?.value ?? 'no record').includes(${JSON.stringify(record)})`), record);
  await shows('status ru-undesirable-organization/meduza');
  await known.eval('history.back()');
  await shows('publisher meduza');
  await known.eval('history.back()');
  await shows('no record');
  await known.eval('history.go(2)');
  await shows('status ru-undesirable-organization/meduza');
  expect(await known.eval('location.href')).toBe(address);
  await settle();
  const files = readProfile(await driver.stop(), new URL(address).host);
  await driver.close();
  if (name === 'chromium') expect(files.filter((file) => holds(file, 'known.html')).map(({ path }) => path).join(), 'the search finds what is there').toMatch(/History/);
  for (const word of ['publisher/meduza', 'publishers/meduza.yml', 'publisher meduza', 'ru-undesirable-organization/meduza', 'ru-undesirable-organization%2Fmeduza']) expect(files.filter((file) => holds(file, word)).map(({ path }) => path), word).toEqual([]);
});

const stored = (driver: Driver, area: 'local' | 'session', key: string | null): Promise<string> => driver.inExtension(`${API}.storage.${area}.get(${JSON.stringify(key)}).then((all) => JSON.stringify(all))`);

/** Which words stand in which of our files. Of places the word "citizen" tells; the browser's copy of our program holds it anyway. */
function foundIn(files: ProfileFile[], words: string[]): { words: string; path: string }[] {
  return files.filter(({ own }) => own).flatMap((file) => words.filter((each) => holds(file, each) && !(each === 'citizen' && file.path.includes('ScriptCache'))).map((each) => ({ words: each, path: file.path })));
}

/** Chromium: the values that the files of local storage come to, read without Chromium. */
function lastValues(files: ProfileFile[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { path, bytes } of files.filter((file) => /^Default\/Local Extension Settings\/.*\.log$/.test(file.path))) {
    expect(path).toBeTruthy();
    for (const { key, value } of readLog(bytes)) {
      if (value === null) delete values[key];
      else values[key] = JSON.parse(value);
    }
  }
  return values;
}
