/** Site access that the reader withdraws in the browser, and gives back: what was at work in open pages. */
import { until, type Tab } from './driver.ts';
import { done, guardListens, watchedAt, wordGone, wordWith } from './guard-steps.ts';
import { inPopup, says, settle } from './reader.ts';
import { SEARCH } from './sites.ts';
import { expect, test } from './test.ts';

const ACCOUNT = 'https://vk.com/meduzaproject';

test('site access withdrawn: the guard lets presses pass, marks go, and the button in the toolbar says so', async ({ driver }) => {
  const tab = await watchedAt(driver, ACCOUNT);
  const searched = await driver.newTab();
  await searched.goto(SEARCH);
  await inPopup(driver, searched, SEARCH, 'Mark links', says('Take the marks away'));
  await tab.activate();
  await tab.click('#account-like > *');
  await wordWith(tab, 'Do not like');
  try {
    await driver.setSiteAccess(false);
    await until(async () => (await driver.toolbarTitle()) === 'Caveat may not read all pages.', 'the word in the toolbar');
    await wordGone(tab);
    await until(async () => (await marks(searched)) === null, 'the marks to go');
    await tab.activate();
    await settle();
    await tab.click('#account-like > *');
    await until(async () => (await done(tab)) === 'account-like', 'the act to pass');
    expect(await tab.inWord('return true')).toBeNull();
  } finally {
    await driver.setSiteAccess(true);
  }
  await until(async () => (await driver.toolbarTitle()) === 'Caveat', 'the name in the toolbar');
  await guardListens(driver, ACCOUNT);
  await tab.activate();
  await tab.click('#account-follow > *');
  await wordWith(tab, 'Do not');
  expect(await done(tab)).toBe('account-like');
  await searched.close();
  await tab.close();
});

const marks = (tab: Tab): Promise<string | null> => tab.inMarks<string>(`return root.querySelector('.marks').style.background`);
