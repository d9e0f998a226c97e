/** Keys that are really pressed, on a screen in memory: what Caveat does at them, what a page sees of them, and the browser's own page where they are chosen. */
import { readFileSync } from 'node:fs';
import { pressOf, until, type Driver, type Tab } from './driver.ts';
import { ownPageWith, panelGone, panelWith, RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { openScreen, type Screen } from './screen.ts';
import { MODEL_CASE } from './sites.ts';
import { expect, startBrowser, test } from './test.ts';

const API = '(globalThis.browser ?? chrome)';
const HIDE = 'ctrl+shift+space';

const keys = test.extend<object, { keyboard: Screen | null; seen: Driver | null }>({
  keyboard: [
    async ({}, use) => {
      const screen = await openScreen();
      await use(screen);
      screen?.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  /** A browser on that screen. */
  seen: [
    async ({ keyboard: screen }, use, info) => {
      const driver = screen && (await startBrowser(info, 'shipped', { headless: false, display: screen.display }));
      await use(driver);
      await driver?.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** A listed publisher's page that notes every event of keys, with the panel in it. */
async function notingPage(driver: Driver): Promise<Tab> {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await tab.eval(`(() => {
    document.body.insertAdjacentHTML('afterbegin', '<textarea id="field"></textarea>');
    window.noted = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) addEventListener(type, (event) => noted.push(type + ' ' + (event.code ?? event.inputType)), true);
  })()`);
  await panelWith(tab, 'Applies to you');
  await tab.toFront();
  return tab;
}

keys('the keys of the quick hide, with the focus in the page and in a field of it; a page sees what PRIVACY.md says', async ({ keyboard: screen, seen: driver }) => {
  if (!screen || !driver) return keys.skip(true, 'no Xvfb and xdotool here, and no leave to install them: keys of the browser can’t be pressed');
  const tab = await notingPage(driver);
  for (const where of ['document.body', 'field']) {
    await tab.eval(`void (${where}.focus(), noted.length = 0)`);
    screen.press(HIDE);
    await panelGone(tab);
    await until(async () => (await driver.toolbarTitle()) === 'Page info', 'a neutral title');
    expect(await tab.eval<string>('field.value'), 'no blank is written').toBe('');
    const noted = new Set((await tab.eval<string[]>('noted')).map((one) => one.replace(/(Left|Right)$/, '')));
    // Chromium takes the last key for itself before the page has it, and lets the page see that it is let go.
    expect([...noted].sort(), where).toEqual([...(driver.name === 'firefox' ? ['keydown Space'] : []), 'keydown Control', 'keydown Shift', 'keyup Control', 'keyup Shift', 'keyup Space'].sort());
    await tab.toFront();
    screen.press(HIDE);
    await panelWith(tab, 'Applies to you');
    await tab.toFront();
  }
  expect(readFileSync('PRIVACY.md', 'utf8').replace(/\s+/g, ' ')).toContain('the page in front can see which keys you press');
  await tab.close();
});

keys('a page that takes all keys for itself keeps them from Firefox, as PRIVACY.md says, and not from Chromium', async ({ keyboard: screen, seen: driver }) => {
  if (!screen || !driver) return keys.skip(true, 'no Xvfb and xdotool here');
  const tab = await notingPage(driver);
  await tab.eval(`addEventListener('keydown', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true)`);
  screen.press(HIDE);
  if (driver.name === 'firefox') {
    await settle();
    expect(await tab.panelMode()).toBe('closed');
    expect(readFileSync('PRIVACY.md', 'utf8').replace(/\s+/g, ' ')).toContain('In Firefox a page can keep the keys for itself');
    // With the focus elsewhere, no page is asked.
    screen.click(640, 62);
    await until(() => tab.eval<boolean>('!document.hasFocus()'), 'the focus in the address bar');
    screen.press(HIDE);
  }
  await panelGone(tab);
  screen.press(HIDE);
  await panelWith(tab, 'Applies to you');
  await tab.close();
});

keys('keys chosen in the browser’s own page, which the settings open: panel, popup, forgetting', async ({ keyboard: screen, seen: driver }) => {
  if (!screen || !driver) return keys.skip(true, 'no Xvfb and xdotool here');
  const panelCommand = driver.name === 'firefox' ? '_execute_sidebar_action' : 'open-panel';
  const chosen: Record<string, string> = { [panelCommand]: 'alt+shift+k', _execute_action: 'alt+shift+l', forget: 'alt+shift+j' };
  await startAs(driver, RUSSIAN_IN_RUSSIA, { textSize: 1.25 });
  const options = await driver.openOwn('options');
  expect(await ownPageWith(options, 'Choose keys in the browser')).toContain('Ctrl+Shift+Space');
  await options.eval(`void setTimeout(() => ${pressOf('Choose keys in the browser')})`);
  expect(await until(() => driver.shortcutPage(), 'the browser’s page for shortcuts')).toBe(driver.name === 'firefox' ? 'addons://shortcuts/caveat%40caveat.invalid' : 'chrome://extensions/shortcuts');
  for (const [command, press] of Object.entries(chosen)) await driver.chooseKeys(command, () => screen.press(press));
  await options.toFront();
  // Chromium's pages believe that they have the focus all the time, while Playwright looks on.
  if (driver.name === 'chromium') await options.eval(`void dispatchEvent(new Event('focus'))`);
  for (const press of ['Alt+Shift+K', 'Alt+Shift+L', 'Alt+Shift+J']) await ownPageWith(options, press);
  await options.close();

  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'Applies to you');
  await tab.toFront();
  screen.press('alt+shift+k');
  await until(async () => (await driver.nativePanel())?.includes('sidepanel.html'), 'the browser’s panel');
  // The panel takes the focus when it comes up.
  await settle();
  screen.press('alt+shift+l');
  await until(() => driver.popupOpen(), 'the popup');
  // One that has not come up yet turns blank instead of closing.
  await settle();
  screen.press(HIDE);
  await panelGone(tab);
  await until(async () => (await driver.nativePanel()) === null && !(await driver.popupOpen()), 'the browser’s panel and the popup to close');
  await tab.toFront();
  screen.press('alt+shift+j');
  await until(() => driver.inExtension<boolean>(`${API}.storage.local.get(null).then((all) => Object.keys(all).length === 0)`), 'the settings to be forgotten');
  // What is in memory goes after what is on the disk.
  await until(async () => (await driver.inExtension(`${API}.storage.session.get(null).then((all) => JSON.stringify(all))`)) === '{"hidden":true}', 'all else in memory to be forgotten');
  await tab.close();
});
