/** Each state on each surface that can be in it: no accessibility fault by axe. In Chromium; what differs by browser in Firefox too. Runs on the build for tests. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible, expectAccessibleWithin } from './axe.ts';
import { PANEL, until, type Driver, type Tab } from './driver.ts';
import { onDay, ownPageWith, panelGone, panelWith, RUSSIAN_IN_RUSSIA, startAs } from './reader.ts';
import { MODEL_CASE, ORDINARY_PAGE } from './sites.ts';
import { surfaceStates } from './surface-states.ts';
import { startBrowser, test } from './test.ts';

test.use({ testBuild: true });

/** Firefox says other words there. */
const IN_FIREFOX_TOO = ['no site access', 'a right-to-left page'];

async function panelAccessible(tab: Tab, words: string, name: string): Promise<void> {
  // On a publisher that nobody knows it begins as a slim tab.
  await until(() => tab.inPanel<boolean>(`root.querySelector('button.tab')?.click(); return root.querySelector('.cv:not(.tab)') !== null`), 'the panel');
  await panelWith(tab, words);
  await expectAccessibleWithin(tab, PANEL, `${name}: panel in the page`);
}

async function ownAccessible(driver: Driver, surface: 'sidepanel' | 'popup' | 'options' | 'welcome' | 'known' | 'print', url: string | undefined, words: string, name: string): Promise<void> {
  const page = await driver.openOwn(surface, url);
  await ownPageWith(page, words);
  await expectAccessible(page, `${name}: ${surface}`);
  await page.close();
}

for (const [name, state] of Object.entries(surfaceStates)) {
  test(name, async ({ driver }) => {
    test.skip(driver.name === 'firefox' && !IN_FIREFOX_TOO.includes(name), 'the same in both browsers: the components are looked at in each');
    await startAs(driver, state.reader, state.settings);
    if (state.day) await onDay(driver, state.day);
    const tab = await driver.newTab();
    try {
      await tab.goto(state.url);
      if (state.inPage !== null) await panelAccessible(tab, state.inPage, name);
      if (state.noAccess) await panelWith(tab, 'Applies to you');
      const [sidepanel, popup] = [await driver.openOwn('sidepanel', state.url), await driver.openOwn('popup', state.url)];
      // Not sooner: without access the browser keeps the address of the tab from us, by which it is found.
      if (state.noAccess) await driver.setSiteAccess(false);
      for (const [surface, page] of Object.entries({ sidepanel, popup })) {
        await ownPageWith(page, state[surface as 'sidepanel' | 'popup']);
        await expectAccessible(page, `${name}: ${surface}`);
        await page.close();
      }
      if (state.inPage === null) await panelGone(tab);
      if (state.options) await ownAccessible(driver, 'options', undefined, state.options, name);
    } finally {
      if (state.noAccess) await driver.setSiteAccess(true);
      await tab.close();
    }
  });
}

test('the welcome page with its example, a sheet with nothing to print, and the blank page while everything is hidden', async ({ driver }) => {
  test.skip(driver.name === 'firefox', 'the same in both browsers');
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const welcome = await driver.openOwn('welcome');
  await ownPageWith(welcome, 'Start reading');
  await welcome.eval(`[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'See an example').click()`);
  await ownPageWith(welcome, 'Hide the example');
  await expectAccessible(welcome, 'welcome page with its example');
  await welcome.close();
  const tab = await driver.newTab();
  await tab.goto(ORDINARY_PAGE);
  await ownAccessible(driver, 'print', ORDINARY_PAGE, 'Print', 'nothing to print');
  await driver.pressQuickHide();
  await until(async () => (await driver.toolbarTitle()) === 'Page info', 'a neutral title');
  for (const surface of ['popup', 'sidepanel'] as const) await ownAccessible(driver, surface, ORDINARY_PAGE, 'No information about this page.', 'hidden');
  await driver.pressQuickHide();
  await tab.close();
});

test('data that failed to load', async ({}, info) => {
  test.skip(info.project.name === 'firefox', 'the same in both browsers');
  const build = mkdtempSync(join(tmpdir(), 'caveat-broken-'));
  cpSync('.output/chrome-mv3-e2e', build, { recursive: true });
  writeFileSync(join(build, 'records.json'), '{');
  const driver = await startBrowser(info, 'for-tests', { build });
  try {
    await startAs(driver, RUSSIAN_IN_RUSSIA);
    const tab = await driver.newTab();
    await tab.goto(MODEL_CASE);
    const failed = 'The data could not be read.';
    for (const surface of ['sidepanel', 'popup'] as const) await ownAccessible(driver, surface, MODEL_CASE, failed, 'data failed');
    for (const [surface, words] of [['options', failed], ['known', failed]] as const) await ownAccessible(driver, surface, undefined, words, 'data failed');
    await tab.close();
  } finally {
    await driver.close();
    rmSync(build, { recursive: true, force: true });
  }
});

test('a private window', async ({}, info) => {
  // Chromium shows our pages in no tab of a private window, so that axe can't be brought into them there; it shows the same ones.
  test.skip(info.project.name !== 'firefox', 'popup and browser panel of a private window can be looked at by axe in Firefox only');
  const driver = await startBrowser(info, 'for-tests');
  try {
    await driver.setPrivateAccess(true);
    await startAs(driver, RUSSIAN_IN_RUSSIA, { keepOutOf: { state: true, social: true, private: false } });
    const tab = await driver.newPrivateTab();
    await tab.goto(MODEL_CASE);
    const says = 'Private window: nothing';
    await panelAccessible(tab, says, 'private window');
    const id = await driver.inExtension<number>(`browser.tabs.query({ url: ${JSON.stringify(MODEL_CASE)} }).then(([one]) => one.id)`);
    for (const surface of ['popup', 'sidepanel'] as const) {
      const page = await driver.newPrivateTab();
      await page.goto(`${await driver.ownAddress()}${surface}.html#tab=${id}`);
      await ownPageWith(page, says);
      await expectAccessible(page, `private window: ${surface}`);
      await page.close();
    }
    await tab.close();
  } finally {
    await driver.close();
  }
});
