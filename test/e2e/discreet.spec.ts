/** Discreet mode: Caveat knows pages by the address of their tab, runs nothing in them, and is as quick to warn as otherwise. */
import { until, type Driver, type Tab } from './driver.ts';
import { ownPageWith, panelGone, panelWith, RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { MODEL_CASE, ORDINARY_PAGE, UNKNOWN_ARTICLE } from './sites.ts';
import { expect, test } from './test.ts';

const API = '(globalThis.browser ?? chrome)';
const registered = (driver: Driver): Promise<string> => driver.inExtension(`${API}.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).sort().join())`);
/** What sees pages: the detector in each, and the watch on the way to an account in social networks. */
const ORDINARY = 'detector,platform-watch';
const badgeOf = (driver: Driver, url: string): Promise<string> => until(() => driver.badge(url), `a badge on ${url}`);
const choose = (label: string): string => `[...document.querySelectorAll("input[type=radio]")].find((i) => i.labels[0]?.textContent.includes(${JSON.stringify(label)}) || i.getAttribute("aria-label")?.includes(${JSON.stringify(label)})).click()`;

test('in the ordinary mode the detector and the watch in social networks are registered, in discreet mode nothing', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  await until(async () => (await registered(driver)) === ORDINARY, 'the detector');
  const tab = await driver.newTab();
  await tab.goto(ORDINARY_PAGE);
  await settle();
  expect(await tab.ownWorlds(), 'a world of ours is seen where there is one').toBe(1);
  await tab.close();
  const options = await driver.openOwn('options');
  await ownPageWith(options, 'Where it appears');
  await options.eval(choose('In the browser’s own panel'));
  await until(async () => (await registered(driver)) === '', 'the detector to go');
  await options.eval(choose('In the page'));
  await until(async () => (await registered(driver)) === ORDINARY, 'the detector again');
  await options.close();
});

test('a page gets its badge by its address alone, and loses it with the address', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { surface: 'panel' });
  await until(async () => (await registered(driver)) === '', 'discreet mode');
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  expect(await badgeOf(driver, MODEL_CASE)).toBe('1');
  expect(await tab.ownWorlds(), 'no world of ours in the page').toBe(0);
  const moved = MODEL_CASE.replace('30047771', '30047799');
  await tab.eval(`history.pushState(null, '', ${JSON.stringify(moved)})`);
  expect(await badgeOf(driver, moved)).toBe('1');
  await tab.goto(ORDINARY_PAGE);
  await until(async () => (await driver.badge(ORDINARY_PAGE)) === '', 'the badge to go');
  await tab.goto(UNKNOWN_ARTICLE);
  await settle();
  expect(await tab.ownWorlds()).toBe(0);
  expect(await driver.inExtension(`${API}.storage.session.get(null).then((all) => JSON.stringify(Object.entries(all).filter(([key]) => key.startsWith('tab:')).map(([key, { url, textRead }]) => [key, url, textRead])))`), 'nothing is held of it').toBe('[]');
  await tab.close();
});

test('a background that ended is woken by the next address', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { surface: 'panel' });
  const tab = await driver.newTab();
  await tab.goto(ORDINARY_PAGE);
  await until(async () => (await registered(driver)) === '', 'discreet mode');
  await driver.killBackground();
  await tab.goto(MODEL_CASE);
  expect(await badgeOf(driver, MODEL_CASE)).toBe('1');
  await tab.close();
});

test('it holds over a restart of the browser', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { surface: 'panel', keepReader: true });
  await driver.inExtension(`${API}.storage.local.set({ reader: ${JSON.stringify(RUSSIAN_IN_RUSSIA)} })`);
  await driver.restart();
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  expect(await badgeOf(driver, MODEL_CASE)).toBe('1');
  expect(await registered(driver)).toBe('');
  await tab.close();
});

test('the panel quotes a passage instead of showing it in the page', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { surface: 'panel' });
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  const panel = await driver.openOwn('sidepanel', MODEL_CASE);
  await ownPageWith(panel, 'With reporting by AP');
  await quote(panel);
  expect(await tab.eval('CSS.highlights?.size ?? 0')).toBe(0);
  await panel.close();
  await tab.close();
});

test('a reader who goes discreet loses the panel in open pages, and gets it back', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'With reporting by AP');
  await tab.clickInPanel('button[aria-label="Show in the page: Associated Press"]');
  await until(() => tab.eval<boolean>(`(CSS.highlights?.size ?? 0) > 0`), 'the highlight');
  await driver.inExtension(`${API}.storage.local.set({ settings: { surface: 'panel' } })`);
  await panelGone(tab);
  await until(() => tab.eval<boolean>(`(CSS.highlights?.size ?? 0) === 0`), 'the highlight to go');
  await driver.inExtension(`${API}.storage.local.set({ settings: { surface: 'in-page' } })`);
  await panelWith(tab, 'Applies to you');
  await tab.close();
});

/** Asks the panel for the words of the first agency, and waits until they stand there. */
async function quote(panel: Tab): Promise<void> {
  const sign = `document.querySelector('button[aria-label="Quote the words: Associated Press"]')`;
  await until(() => panel.eval<boolean>(`!!${sign}`), 'the sign that quotes');
  await panel.eval(`${sign}.click()`);
  expect(await until(() => panel.eval<string>(`document.querySelector('q.passage')?.textContent ?? ''`), 'the quotation')).toContain('With reporting by AP');
}
