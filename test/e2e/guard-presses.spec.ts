/** Guards before what the browser itself offers (Web Share, the clipboard), and under other presses than a plain click: Space, the middle button, Control, the menu. */
import { until, type Driver, type Tab } from './driver.ts';
import { PRESSED_ARTICLE } from './guard-pages.ts';
import { done, DONT, GO_ON, guardedAt, sharePagesAsked, wordGone, wordWith } from './guard-steps.ts';
import { asked } from './reader.ts';
import { expect, test } from './test.ts';

const guarded = (driver: Driver): Promise<Tab> => guardedAt(driver, PRESSED_ARTICLE);

test('Web Share behind a button that is called so, and a link copied by a script: the word first, then once', async ({ driver }) => {
  const tab = await guarded(driver);
  for (const [selector, dont, act] of [['#copy', 'Do not copy', 'copied'], ['#web', 'Do not share', 'shared 30047780.html']] as const) {
    await tab.eval('void (done.length = 0)');
    await tab.click(selector);
    await wordWith(tab, dont);
    await tab.clickInWord(DONT);
    await wordGone(tab);
    expect(await done(tab)).toBe('');
    await tab.click(selector);
    await wordWith(tab, 'anyway');
    await tab.clickInWord(GO_ON);
    await wordGone(tab);
    expect(await done(tab)).toBe(act);
  }
  await tab.close();
});

test('Web Share behind a button without a name passes, as the record says', async ({ driver }) => {
  const tab = await guarded(driver);
  await tab.click('#nameless');
  await until(async () => (await done(tab)) !== '', 'the share');
  expect(await tab.inWord('return true')).toBeNull();
  await tab.close();
});

test('Space on a button: held, then done once; the same key works again after that', async ({ driver }) => {
  const tab = await guarded(driver);
  await tab.eval('web.focus()');
  await tab.press('Space');
  await wordWith(tab, 'Do not share');
  await tab.press('Tab');
  await tab.press('Space');
  await wordGone(tab);
  expect(await done(tab)).toBe('shared 30047780.html');
  await tab.eval(`void addEventListener('keypress', () => did('pressed'))`);
  await tab.eval('news.focus()');
  await tab.press('Space');
  await until(async () => (await done(tab)).endsWith('pressed'), 'the key to reach the page');
  await tab.eval('sharer.focus()');
  await tab.press('Space');
  await until(async () => (await done(tab)).endsWith('pressed,pressed'), 'the page to scroll by Space on a link');
  expect(await tab.inWord('return true')).toBeNull();
  await tab.close();
});

for (const how of ['middle', 'control'] as const) {
  test(`a share link under ${how === 'middle' ? 'the middle button' : 'Control and a click'}: held, and opened once`, async ({ driver }) => {
    const tab = await guarded(driver);
    driver.takeLog();
    await tab.clickWith(how, '#sharer');
    await wordWith(tab, 'Do not share');
    expect(asked(driver).filter((url) => url.includes('/sharer'))).toEqual([]);
    await tab.clickInWord(GO_ON);
    expect(await sharePagesAsked(driver)).toHaveLength(1);
    await tab.close();
  });
}

test('the menu button is no act: the page’s own menu comes', async ({ driver }) => {
  const tab = await guarded(driver);
  await tab.clickWith('menu', '#news');
  await until(async () => (await done(tab)) === 'menu', 'the menu');
  expect(await tab.inWord('return true')).toBeNull();
  await tab.close();
});

test('a tip line, and a comment that stands in no form', async ({ driver }) => {
  const tab = await guarded(driver);
  await tab.click('#tip');
  await tab.type('Hello');
  await tab.click('#send-tip');
  await wordWith(tab, 'Do not send');
  await tab.clickInWord(DONT);
  await wordGone(tab);
  expect(await done(tab)).toBe('');
  await tab.click('#send-tip');
  await wordWith(tab, 'Send anyway');
  await tab.clickInWord(GO_ON);
  await wordGone(tab);
  expect(await done(tab)).toBe('written');
  await tab.click('#reply');
  await tab.type('Hello');
  await tab.click('#post');
  await wordWith(tab, 'Do not comment');
  await tab.clickInWord(GO_ON);
  await wordGone(tab);
  expect(await done(tab)).toBe('written,commented');
  await tab.close();
});
