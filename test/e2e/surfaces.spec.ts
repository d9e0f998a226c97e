/** Three surfaces, one report: the page's panel keeps out where the reader has not let it in, the browser's own follows the tab, the welcome page comes once. */
import { pressOf, until, type Driver } from './driver.ts';
import { NOBODY, ownPageWith, panelGone, panelWith, RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { MODEL_CASE, ORDINARY_PAGE, RT_IN_ENGLISH, SOCIAL_ACCOUNT, SVABODA } from './sites.ts';
import { expect, startBrowser, test } from './test.ts';

const API = '(globalThis.browser ?? chrome)';
const welcomeTabs = (driver: Driver): Promise<number> => driver.inExtension(`${API}.tabs.query({ url: ${API}.runtime.getURL('/welcome.html') }).then((tabs) => tabs.length)`);

test('the welcome page opens once after the installation, and all of it can be skipped', async ({}, info) => {
  test.setTimeout(120_000);
  // A browser of its own: another file may have closed or restarted the one that is shared.
  const driver = await startBrowser(info, 'shipped');
  await until(async () => (await welcomeTabs(driver)) === 1, 'the welcome page');
  await driver.inExtension(`${API}.storage.local.clear()`);
  const welcome = await driver.openOwn('welcome');
  const text = await ownPageWith(welcome, 'Start reading');
  for (const step of ['1 of 3', '2 of 3', '3 of 3']) expect(text).toContain(step);
  await welcome.eval(pressOf('See an example'));
  const example = await ownPageWith(welcome, 'An example: Radio Free Europe/Radio Liberty');
  for (const word of ['May apply to you', 'If it applies, what each act can cost', 'Hide the example']) expect(example).toContain(word);
  await welcome.eval(`void setTimeout(() => [...document.querySelectorAll('button')].find((b) => b.textContent.trim() === 'Start reading').click())`);
  await until(async () => (await welcomeTabs(driver)) === 1, 'the page to close itself');
  expect(await driver.inExtension(`${API}.storage.local.get(null).then((all) => JSON.stringify(all))`), 'nothing was chosen, nothing is kept').toBe('{}');
  await driver.killBackground();
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'May apply to you');
  expect(await welcomeTabs(driver), 'no second one').toBe(1);
  await tab.close();
  await driver.close();
});

for (const [how, leaving] of [
  ['by its button', `[...document.querySelectorAll('button')].find((b) => b.textContent.trim() === 'Start reading').click()`],
  ['by closing it', `${API}.tabs.getCurrent().then(({ id }) => ${API}.tabs.remove(id))`],
  ['for another page', `location.assign(${JSON.stringify(ORDINARY_PAGE)})`],
] as const) {
  test(`a page that was open before the installation is looked at when the reader leaves the welcome page ${how}, and not before`, async ({ driver }) => {
    // As it stands after an installation, with no word of ours about it: it was loaded during a pause, and everything was forgotten then.
    await startAs(driver, NOBODY, { pausedUntil: 'until-resumed' });
    await until(() => driver.inExtension<boolean>(`${API}.scripting.getRegisteredContentScripts().then((all) => all.length > 0)`), 'the detector');
    await settle();
    const tab = await driver.newTab();
    await tab.goto(SVABODA);
    await settle();
    await driver.inExtension(`${API}.storage.local.clear()`);
    const welcome = await driver.openOwn('welcome');
    await ownPageWith(welcome, 'Start reading');
    await settle();
    expect(await tab.panelMode(), 'nothing stands in the page').toBeNull();
    await welcome.eval(`void setTimeout(() => ${leaving}, 300)`);
    await tab.toFront();
    await panelWith(tab, 'May apply to you');
    await tab.close();
  });
}

test('the panel on a listed account goes when the page goes on to an account of somebody we do not know', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { keepOutOf: { state: true, social: false, private: true } });
  const tab = await driver.newTab();
  await tab.goto(SOCIAL_ACCOUNT);
  await until(async () => (await tab.panelMode()) === 'closed', 'the panel in the page');
  await until(() => driver.badge(SOCIAL_ACCOUNT), 'the badge');
  const next = new URL('/somebody_of_no_list', SOCIAL_ACCOUNT).href;
  await tab.eval(`history.pushState(null, '', ${JSON.stringify(next)})`);
  await panelGone(tab);
  await until(async () => (await driver.badge(next)) === '', 'the badge gone');
  await tab.close();
});

test('the toolbar’s word on a listed account goes with its page also where nothing of ours stands in it', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  await tab.goto(SOCIAL_ACCOUNT);
  await until(() => driver.badge(SOCIAL_ACCOUNT), 'the badge');
  expect(await tab.panelMode()).toBeNull();
  await settle();
  const next = new URL('/somebody_of_no_list', SOCIAL_ACCOUNT).href;
  await tab.eval(`history.pushState(null, '', ${JSON.stringify(next)})`);
  await until(async () => (await driver.badge(next)) === '', 'the badge gone');
  await tab.close();
});

test('the toolbar’s word comes when a page goes on to a listed account from one of somebody we do not know, and when it goes there again', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  const stranger = new URL('/somebody_of_no_list', SOCIAL_ACCOUNT).href;
  await tab.goto(stranger);
  await settle();
  for (let times = 0; times < 2; times++) {
    await tab.eval(`history.pushState(null, '', ${JSON.stringify(SOCIAL_ACCOUNT)})`);
    await until(() => driver.badge(SOCIAL_ACCOUNT), 'the badge');
    await settle();
    await tab.eval(`history.pushState(null, '', ${JSON.stringify(stranger)})`);
    await until(async () => (await driver.badge(stranger)) === '', 'the badge gone');
  }
  await tab.close();
});

for (const [name, url, letIn] of [
  ['a state-controlled publisher', RT_IN_ENGLISH, { state: false, social: true, private: true }],
  ['a publisher’s account in a social network', SOCIAL_ACCOUNT, { state: true, social: false, private: true }],
] as const) {
  test(`nothing is put into the page of ${name} unless the reader says so`, async ({ driver }) => {
    await startAs(driver, NOBODY);
    const tab = await driver.newTab();
    await tab.goto(url);
    const popup = await driver.openOwn('popup', url);
    await ownPageWith(popup, 'On ');
    await popup.close();
    await settle();
    expect(await tab.panelMode()).toBeNull();
    await driver.inExtension(`${API}.storage.local.set({ settings: ${JSON.stringify({ keepOutOf: letIn })} })`);
    await until(async () => (await tab.panelMode()) === 'closed', 'the panel in the page');
    await tab.close();
  });
}

test('the browser’s own panel follows the tab that the reader looks at', async ({}, info) => {
  test.setTimeout(120_000);
  // A browser of its own: the panel stays open, and makes every later page narrower.
  const driver = await startBrowser(info, 'shipped');
  await startAs(driver, RUSSIAN_IN_RUSSIA, { surface: 'panel' });
  // A page of ours that stays in the background, from which the panel can be seen.
  const peek = await driver.openOwn('known');
  await driver.openNativePanel();
  const says = (words: string): Promise<string> =>
    until(async () => {
      const text = await peek.eval<string | null>(`${API}.extension.getViews().find((view) => view.location.pathname === '/sidepanel.html')?.document.body.innerText ?? null`);
      return text?.includes(words) ? text : null;
    }, `"${words}" in the browser's own panel`);
  const first = await driver.newTab();
  await first.goto(MODEL_CASE);
  expect(await says('With reporting by AP')).toContain('Applies to you');
  const second = await driver.newTab();
  await second.goto(ORDINARY_PAGE);
  await says('Not a news page');
  await second.goto(SVABODA);
  await says('svaboda.org');
  await first.activate();
  await says('rferl.org');
  expect(await first.panelMode()).toBeNull();
  await second.close();
  await first.close();
  await peek.close();
  await driver.close();
});
