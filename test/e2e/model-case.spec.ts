/** The model case in the built extension: one article, three readers, the right words. */
import { reportShown } from '../../scripts/start-parts.ts';
import { ownPageWith, panelGone, panelWith, startAs, NOBODY, NORWEGIAN_IN_NORWAY, RUSSIAN_IN_RUSSIA, asked } from './reader.ts';
import { HOSTILE_CASE, MODEL_CASE, SVABODA } from './sites.ts';
import { until } from './driver.ts';
import { expect, test } from './test.ts';

test('a Russian in Russia reads that it applies, what each act can cost, and what remains lawful', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  const text = await panelWith(tab, 'With reporting by AP');
  expect(text).toContain('Applies to you');
  expect(text).toContain('Russia lists this publisher as an “undesirable organisation”');
  expect(text).toContain('You said: in Russia, Russian passport.');
  expect(text).toContain('What stays lawful, as far as found');
  expect(text).toMatch(/5,000–15,000 roubles/);
  expect(text).toMatch(/notice, found on this page/);
  expect(text).toContain('Radio Free Europe/Radio Liberty');
  expect(text).toContain('U.S. State Department');
  expect(text).toContain('Martin Colby');
  expect(text).toContain('Oleg Verenin');
  expect(text).not.toContain('Ardley');
  expect(text).not.toMatch(/\bsafe\b/i);
  expect(await driver.badge(MODEL_CASE)).toBe('1');
  expect(await tab.panelMode()).toBe('closed');
  await tab.close();
});

test('`npm start` prints the report of its page, and says where there is none', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'With reporting by AP');
  const report = await reportShown(driver, MODEL_CASE);
  expect(report?.publisher.kind).toBe('known');
  expect(report?.legal.notices.map(({ regime }) => regime)).toContain('ru-undesirable-organization');
  expect(report?.sourcing?.credits.length).toBeGreaterThan(0);
  expect(await reportShown(driver, 'https://nobody.example/')).toBeNull();
  await tab.close();
});

test('who said nothing reads that it may apply, and if what', async ({ driver }) => {
  await startAs(driver, NOBODY);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  const text = await panelWith(tab, 'With reporting by AP');
  expect(text).toContain('May apply to you');
  expect(text).toMatch(/Russian passport/);
  expect(text).not.toContain('Applies to you');
  expect(await driver.badge(MODEL_CASE)).toBe('');
  await tab.close();
});

test('a Norwegian in Norway reads that we have no data for Norway, and the listing folded at the end', async ({ driver }) => {
  await startAs(driver, NORWEGIAN_IN_NORWAY);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  const text = await panelWith(tab, 'With reporting by AP');
  expect(text).toContain('For Norway we have no legal data');
  expect(text).toContain('Elsewhere');
  expect(text).not.toContain('Applies to you');
  expect(await tab.inPanel<boolean>(`const e = [...root.querySelectorAll('details')].find((d) => d.textContent.includes('Elsewhere')); return e ? e.open : null`)).toBe(false);
  expect(await driver.badge(MODEL_CASE)).toBe('');
  await tab.close();
});

test('a status of RFE/RL covers its Belarus Service, and not the other way round', async ({ driver }) => {
  await startAs(driver, { at: ['BY'], citizen: ['BY'], statelessResident: [] });
  const tab = await driver.newTab();
  await tab.goto(SVABODA);
  const service = await panelWith(tab, 'Applies to you');
  expect(service).toContain('extremist formation');
  await tab.goto(MODEL_CASE);
  const whole = await panelWith(tab, 'With reporting by AP');
  expect(whole).not.toContain('Applies to you');
  expect(whole).toContain('Not this site.');
  await tab.close();
});

test('works under the strictest policy a page can set', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  driver.takeConsole();
  await tab.goto(HOSTILE_CASE);
  await panelWith(tab, 'Applies to you');
  const box = await tab.inPanel<{ width: number; color: string }>(
    `const e = root.querySelector('.cv'); return { width: e.getBoundingClientRect().width, color: getComputedStyle(e).backgroundColor }`,
  );
  expect(box?.width, 'the style sheet reached the panel').toBeGreaterThan(300);
  expect(box?.color).not.toBe('rgba(0, 0, 0, 0)');
  expect(driver.takeConsole().filter((line) => /caveat/i.test(line))).toEqual([]);
  await tab.close();
});

test('a click on a finding shows its passage in the page, and leaves the page as it was', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'With reporting by AP');
  const before = await tab.eval<string>(`document.body.innerHTML`);
  await tab.clickInPanel('button[aria-label="Show in the page: Associated Press"]');
  await until(() => tab.eval<boolean>(`(CSS.highlights?.size ?? 0) > 0`), 'the highlight');
  const marked = await tab.eval<string>(`[...CSS.highlights.get('caveat')].map((r) => r.toString()).join('|')`);
  expect(marked).toBe('With reporting by AP');
  expect(await tab.eval<string>(`document.body.innerHTML`)).toBe(before);
  await tab.close();
});

test('nothing is asked of any server but the pages themselves', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  driver.takeLog();
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'With reporting by AP');
  const settings = await driver.openOwn('options');
  await settings.close();
  expect(asked(driver)).toEqual([MODEL_CASE]);
  await tab.close();
});

test('the page hides the panel for its site with one click in it', async ({ driver }) => {
  await startAs(driver, NOBODY);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'May apply to you');
  await tab.clickInPanel('button[aria-label="Hide on this site"]');
  await panelGone(tab);
  await tab.goto(MODEL_CASE);
  await new Promise((done) => setTimeout(done, 1000));
  expect(await tab.panelMode()).toBeNull();
  await tab.close();
});

test('the panel folds to a slim tab by keyboard, stays folded on the next page, and comes back from the popup', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'With reporting by AP');
  await tab.inPanel(`root.querySelector('button[aria-label="Fold to a tab"]').focus()`);
  await tab.press('Enter');
  expect(await until(() => tab.inPanel<string>(`return root.activeElement?.getAttribute('aria-label')`), 'focus on the tab')).toMatch(/^Unfold Caveat: Applies to you/);
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'Applies to you');
  expect(await tab.inPanel<boolean>(`return root.querySelector('.panel') === null`)).toBe(true);
  const popup = await driver.openOwn('popup', MODEL_CASE);
  await ownPageWith(popup, 'Open the panel');
  // The popup closes itself after this click.
  await popup.eval(`setTimeout(() => [...document.querySelectorAll('button')].find((b) => b.textContent.trim() === 'Open the panel').click())`);
  await panelWith(tab, 'With reporting by AP');
  await tab.close();
});

test("the browser's own panel shows the same report, and follows a change of places", async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { surface: 'panel' });
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  const panel = await driver.openOwn('sidepanel', MODEL_CASE);
  const text = await ownPageWith(panel, 'With reporting by AP');
  expect(text).toContain('Applies to you');
  expect(await tab.panelMode(), 'nothing in the page').toBeNull();
  await driver.inExtension(`(globalThis.browser ?? chrome).storage.session.set({ reader: ${JSON.stringify(NORWEGIAN_IN_NORWAY)} })`);
  await ownPageWith(panel, 'For Norway we have no legal data');
  await panel.close();
  await tab.close();
});

test('speaks Russian to who chose it', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { language: 'ru' });
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  const text = await panelWith(tab, 'Касается вас');
  expect(text).toContain('«нежелательная организация»');
  expect(text).toMatch(/5\s?000–15\s?000 рублей/);
  expect(text).not.toMatch(/Applies to you|No rule found|Law as written|How sure/);
  await tab.close();
});
