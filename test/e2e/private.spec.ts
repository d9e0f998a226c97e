/** Private windows: seen only if the reader lets Caveat in, the page left alone unless they choose otherwise, and nothing of it anywhere else or later. */
import { pressOf, until, type Driver, type Surface, type Tab } from './driver.ts';
import { GUARDED_ARTICLE } from './guard-pages.ts';
import { ALL, guardAbsent, guardListens, guardsWatch, wordWith } from './guard-steps.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { holds, readProfile } from './profile/own-files.ts';
import { ownPageWith, panelGone, panelWith, RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { article, MODEL_CASE, SEARCH, SVABODA } from './sites.ts';
import { expect, startBrowser, test } from './test.ts';

const API = '(globalThis.browser ?? chrome)';
const LET_IN = { keepOutOf: { state: true, social: true, private: false } };
const PRINTS = `(button) => button.textContent.trim() === 'Print'`;

/** A browser of its own: letting Caveat in starts it anew, under the tests of every other file. */
const own = test.extend<{ inside: Driver }>({
  inside: async ({}, use, info) => {
    const driver = await startBrowser(info, 'shipped');
    await driver.setPrivateAccess(true);
    await use(driver);
    await driver.close();
  },
});
own.describe.configure({ timeout: 180_000 });

const onDevice = (driver: Driver): Promise<string> => driver.inExtension(`${API}.storage.local.get(null).then((all) => JSON.stringify(all))`);
/** What is held in memory of pages and sites: addresses of tabs, and sites with a switch of private windows. */
const inMemory = (driver: Driver): Promise<string> => driver.inExtension(`${API}.storage.session.get(null).then((all) => Object.entries(all).filter(([name]) => name.startsWith('tab:')).map(([, { url }]) => url).concat(Object.keys(all.privateSites ?? {})).join(' '))`);
/** Addresses of the tabs of private windows, and of ordinary ones. */
const tabs = (driver: Driver, inPrivate: boolean): Promise<string[]> => driver.inExtension(`${API}.tabs.query({}).then((all) => all.filter((tab) => tab.incognito === ${inPrivate}).map((tab) => tab.url || tab.pendingUrl || ''))`);
const choose = (driver: Driver, settings: object): Promise<void> => driver.inExtension(`${API}.storage.local.set({ settings: ${JSON.stringify(settings)} })`);

async function surfaceWith(surface: Surface, word: string): Promise<string> {
  return until(async () => {
    const text = await surface.eval<string>('document.body.innerText');
    return text.includes(word) ? text : null;
  }, `"${word}" on the surface`);
}
const press = (surface: Surface, name: string): Promise<void> => surface.eval(`void [...document.querySelectorAll('label, button')].find((one) => one.textContent.trim() === ${JSON.stringify(name)}).click()`);

async function privateTabAt(driver: Driver, url: string): Promise<Tab> {
  const tab = await driver.newPrivateTab();
  await tab.goto(url);
  return tab;
}

own('until the reader lets it in, it sees nothing there, and says so and how in settings and welcome', async ({}, info) => {
  const driver = await startBrowser(info, 'shipped');
  await startAs(driver, RUSSIAN_IN_RUSSIA, LET_IN);
  const hidden = await privateTabAt(driver, SVABODA);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'Applies to you');
  await settle();
  expect(await hidden.panelMode()).toBeNull();
  expect(await hidden.ownWorlds()).toBe(0);
  expect(await inMemory(driver)).toBe(MODEL_CASE);
  const welcome = await driver.openOwn('welcome');
  await ownPageWith(welcome, 'In private windows it sees nothing');
  const options = await driver.openOwn('options');
  const words = await ownPageWith(options, 'The browser keeps Caveat out of private windows');
  expect(words).toContain(driver.name === 'firefox' ? '“Run in Private Windows”' : '“Allow in Incognito”');
  if (driver.name === 'chromium') {
    // The browser doesn't say which of its own pages a tab shows.
    await options.eval('void (chrome.tabs.create = ({ url }) => Promise.resolve({ url: (window.opened = url) }))');
    await options.eval(pressOf('Open the browser’s page about Caveat'));
    expect(await options.eval('window.opened')).toBe(`chrome://extensions/?id=${new URL(await driver.ownAddress()).host}`);
  }
  await hidden.close();

  await driver.setPrivateAccess(true);
  const after = await driver.openOwn('options');
  expect(await ownPageWith(after, 'You let Caveat into private windows.')).not.toContain('The browser keeps Caveat out');
  // What the settings say before: places that are kept in memory go.
  expect(await driver.inExtension(`${API}.storage.session.get('reader').then((found) => JSON.stringify(found))`)).toBe('{}');
  const shown = await privateTabAt(driver, SVABODA);
  await until(async () => (await inMemory(driver)).includes(SVABODA), 'the page to be known');
  await shown.close();
  await driver.close();
});

own('toolbar, popup and the browser’s panel speak there; the page has nothing in it until the reader says so', async ({ inside: driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await privateTabAt(driver, MODEL_CASE);
  expect(await until(() => driver.badge(MODEL_CASE), 'the badge')).toBe('1');

  const popup = await driver.openSurface('popup', MODEL_CASE);
  const short = await surfaceWith(popup, 'Applies to you');
  expect(short).toContain('Private window: nothing of this page is kept.');
  expect(await popup.eval(`[...document.querySelectorAll('.toggles label')].map((label) => label.textContent).join()`), 'no switch that would be dead').toBe('Sourcing,Warnings');
  await popup.close();

  const panel = await driver.openSurface('sidepanel', MODEL_CASE);
  const long = await surfaceWith(panel, 'With reporting by AP');
  expect(long).toContain('Applies to you');
  expect(long).toContain('Private window: nothing about this page is kept after the tab closes.');
  expect(await panel.eval(`[...document.querySelectorAll('button')].some(${PRINTS})`), 'a printed page would stand in the history').toBe(false);
  await panel.eval(`document.querySelector('button[aria-label="Quote the words: Associated Press"]').click()`);
  await until(() => panel.eval<boolean>(`document.querySelector('q.passage')?.textContent.includes('With reporting by AP')`), 'the quotation');
  await panel.close();

  await settle();
  expect(await tab.panelMode()).toBeNull();
  expect(await tab.eval(`document.documentElement.outerHTML.includes('caveat')`)).toBe(false);
  expect(await tab.eval('CSS.highlights.size')).toBe(0);

  await choose(driver, LET_IN);
  expect(await panelWith(tab, 'With reporting by AP')).toContain('Private window: nothing about this page is kept after the tab closes.');
  expect(await tab.panelMode()).toBe('closed');
  expect(await tab.inPanel(`return [...root.querySelectorAll('button')].some(${PRINTS})`)).toBe(false);
  await choose(driver, {});
  await panelGone(tab);
  await tab.close();
});

own('guards and marks on links keep out as well, and come when the reader says so', async ({ inside: driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { guards: ALL.guards, links: 'always', folded: true });
  await guardsWatch(driver);
  const tab = await privateTabAt(driver, GUARDED_ARTICLE);
  const search = await privateTabAt(driver, SEARCH);
  await until(() => driver.badge(GUARDED_ARTICLE), 'the badge');
  await settle();
  await guardAbsent(driver, GUARDED_ARTICLE);
  expect(await search.inMarks('return true')).toBeNull();
  await tab.eval('void document.querySelector("#share").click()');
  await settle();
  expect(await tab.inWord('return true')).toBeNull();

  await choose(driver, { guards: { ...ALL.guards, on: { ...ALL.guards.on, private: true } }, links: 'always', folded: true, ...LET_IN });
  await guardListens(driver, GUARDED_ARTICLE);
  await tab.click('#share');
  await wordWith(tab, 'Do not share');
  await until(() => search.inMarks('return true'), 'the marks');
  await search.close();
  await tab.close();
});

own('the list of links and the look through posts work there', async ({ inside: driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await privateTabAt(driver, SEARCH);
  const popup = await driver.openSurface('popup', SEARCH);
  await surfaceWith(popup, 'List the links');
  await press(popup, 'List the links');
  await surfaceWith(popup, 'rferl.org');
  await popup.close();
  expect(await tab.inMarks('return true')).toBeNull();
  expect(await inMemory(driver)).toBe('');
  await tab.close();
});

own('one press of keys hides everything there too', async ({ inside: driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, LET_IN);
  const tab = await privateTabAt(driver, MODEL_CASE);
  await panelWith(tab, 'Applies to you');
  await driver.pressQuickHide();
  await panelGone(tab);
  await until(async () => (await driver.badge(MODEL_CASE)) === '', 'the badge to go');
  const popup = await driver.openSurface('popup', MODEL_CASE);
  expect(await surfaceWith(popup, 'No information about this page.')).not.toMatch(/caveat|rferl|russia/i);
  await popup.close();
  await driver.pressQuickHide();
  await panelWith(tab, 'Applies to you');
  await tab.close();
});

own('a switch that is pressed there holds there only, and ends with the last private window', async ({ inside: driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, LET_IN);
  const tab = await privateTabAt(driver, MODEL_CASE);
  const second = await privateTabAt(driver, SVABODA);
  await panelWith(tab, 'With reporting by AP');
  const popup = await driver.openSurface('popup', MODEL_CASE);
  await surfaceWith(popup, 'On rferl.org');
  await press(popup, 'Sourcing');
  await until(async () => (await tab.inPanel<string>('return root.textContent'))?.includes('With reporting by AP') === false, 'the sourcing to go');
  await popup.close();
  await tab.clickInPanel('button[aria-label="Hide on this site"]');
  await panelGone(tab);
  expect(await onDevice(driver)).not.toContain('rferl');
  expect((await inMemory(driver)).split(' ').sort()).toEqual([MODEL_CASE, SVABODA, 'rferl.org'].sort());

  const ordinary = await driver.newTab();
  await ordinary.goto(MODEL_CASE);
  expect(await panelWith(ordinary, 'With reporting by AP')).not.toContain('Private window');
  expect(await ordinary.inPanel(`return [...root.querySelectorAll('button')].some(${PRINTS})`)).toBe(true);
  await ordinary.close();
  const options = await driver.openOwn('options');
  expect(await ownPageWith(options, 'Only sites where you changed a switch are listed.')).toContain('None yet.');
  await options.close();

  // Another private window is open: the switch holds.
  await tab.close();
  const again = await privateTabAt(driver, MODEL_CASE);
  await until(() => driver.badge(MODEL_CASE), 'the page to be known');
  await settle();
  expect(await again.panelMode()).toBeNull();
  await again.close();
  await second.close();
  await until(async () => (await inMemory(driver)) === '', 'everything of the private windows to be forgotten');
  const anew = await privateTabAt(driver, MODEL_CASE);
  await panelWith(anew, 'With reporting by AP');
  await anew.close();
});

own('a panel that is folded there, or unfolded by the popup, writes nothing down', async ({ inside: driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, LET_IN);
  const before = await onDevice(driver);
  const tab = await privateTabAt(driver, MODEL_CASE);
  await panelWith(tab, 'With reporting by AP');
  await tab.clickInPanel('button[title="Fold to a tab"]');
  await until(() => tab.inPanel<boolean>(`return root.querySelector('.tab') !== null`), 'the folded tab');
  await settle();
  expect(await onDevice(driver)).toBe(before);
  const popup = await driver.openSurface('popup', MODEL_CASE);
  await surfaceWith(popup, 'Open the panel');
  await press(popup, 'Open the panel');
  await until(() => tab.inPanel<boolean>(`return root.querySelector('.tab') === null`), 'the whole panel');
  await settle();
  expect(await onDevice(driver)).toBe(before);
  await tab.close();
});

own('a switch for marks that is pressed there marks that site’s links there, in no ordinary window, and on no other site', async ({ inside: driver }) => {
  const scripts = (): Promise<string> => driver.inExtension(`${API}.scripting.getRegisteredContentScripts().then((all) => JSON.stringify(all.filter(({ id }) => id.startsWith('caveat-links')).map(({ matches, persistAcrossSessions }) => [matches.join(' '), persistAcrossSessions])))`);
  await startAs(driver, RUSSIAN_IN_RUSSIA, { keepSites: true, ...LET_IN });
  const tab = await privateTabAt(driver, SEARCH);
  const popup = await driver.openSurface('popup', SEARCH);
  await until(() => popup.eval<boolean>(`document.querySelector('.toggles')?.textContent.includes('Marks on links') ?? false`), 'the switch');
  await press(popup, 'Marks on links');
  await until(() => tab.inMarks('return true'), 'the marks');
  expect(await popup.eval(`[...document.querySelectorAll('.toggles li')].find((row) => row.textContent.includes('Marks on links')).querySelector('input').checked`)).toBe(true);
  await popup.close();
  const { hostname } = new URL(SEARCH);
  const site = hostname.replace(/^www\./, '');
  expect(await scripts()).toBe(JSON.stringify([[`*://${site}/* *://www.${site}/*`, false]]));
  expect(await onDevice(driver)).not.toContain(site);
  await tab.goto(SEARCH);
  await until(() => tab.inMarks('return true'), 'the marks of the next page');
  const other = await privateTabAt(driver, MODEL_CASE);
  await panelWith(other, 'With reporting by AP');
  const ordinary = await driver.newTab();
  await ordinary.goto(SEARCH);
  await settle();
  expect(await ordinary.inMarks('return true')).toBeNull();
  expect(await other.inMarks('return true')).toBeNull();
  await ordinary.close();
  await other.close();
  await tab.close();
  await until(async () => (await scripts()) === '[]', 'the script to be taken back');
});

own('a link opens in the private window from the browser’s panel and from the one in the page', async ({ inside: driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, LET_IN);
  const tab = await privateTabAt(driver, MODEL_CASE);
  await panelWith(tab, 'With reporting by AP');
  const panel = await driver.openSurface('sidepanel', MODEL_CASE);
  await surfaceWith(panel, 'With reporting by AP');
  await until(() => panel.eval<boolean>(`document.querySelector('.refs a[target=_blank]') !== null`), 'the sources, folded as they are, to be drawn');
  const inPanel = await panel.eval<string>(`(() => { const link = document.querySelector('.refs a[target=_blank]'); link.click(); return link.href; })()`);
  const opened = async (times: number): Promise<boolean> => (await tabs(driver, true)).filter((url) => url === inPanel).length === times;
  await until(() => opened(1), 'the source in the private window');
  await panel.close();
  await tab.toFront();
  await tab.inPanel(`root.querySelector('.refs').closest('details').open = true`);
  await tab.clickInPanel(`.refs a[href="${inPanel}"]`);
  await until(() => opened(2), 'the source in the private window again');
  expect(await tabs(driver, false)).not.toContain(inPanel);
});

own('nothing of it is on the disk: neither page nor law, nor a switch of the site, though all of that is to be kept elsewhere', async ({}, info) => {
  const TITLE = 'A Made-Up Story In Private';
  const PRIVATE = 'https://www.rferl.org/a/kept-to-myself/1.html';
  const ORDINARY = 'https://www.made-up-paper.example/2026/11/in-the-open.html';
  const firefox = info.project.name === 'firefox';
  const driver = await (firefox ? startFirefox : startChromium)({ build: `.output/${firefox ? 'firefox' : 'chrome'}-mv3`, pages: ({ hostname }) => ({ status: 200, body: article(TITLE, hostname), headers: {} }), headless: true });
  await driver.setPrivateAccess(true);
  await startAs(driver, RUSSIAN_IN_RUSSIA, { keepSeen: true, keepSites: true, ...LET_IN });
  const open = await driver.newTab();
  await open.goto(ORDINARY);
  const tab = await privateTabAt(driver, PRIVATE);
  await panelWith(tab, 'Applies to you');
  const popup = await driver.openSurface('popup', PRIVATE);
  await surfaceWith(popup, 'On rferl.org');
  await press(popup, 'Sourcing');
  await until(async () => (await inMemory(driver)).endsWith(' rferl.org'), 'the switch');
  await press(popup, 'Marks on links');
  await until(() => driver.inExtension<boolean>(`${API}.scripting.getRegisteredContentScripts().then((all) => all.some(({ matches }) => matches.includes('*://rferl.org/*')))`), 'the script for links');
  await popup.close();
  await settle();
  // With the private window still open: no moment at which it is there.
  const host = new URL(await driver.ownAddress()).host;
  const files = readProfile(await driver.stop(), host);
  await driver.close();
  const found = (words: string, mine: boolean): string[] => files.filter((file) => file.own === mine && holds(file, words)).map(({ path }) => path);
  expect(found('in-the-open', false).join(), 'the search finds what is there').toMatch(/History|places\.sqlite/);
  for (const words of ['kept-to-myself', 'rferl.org', 'ru-undesirable', TITLE]) expect(found(words, true), words).toEqual([]);
  // Of the host the browsers' own lists may hold a word.
  expect(found('kept-to-myself', false)).toEqual([]);
});
