/** Guards in any field in which a link to a listed publisher is written, on platforms and elsewhere. */
import { until } from './driver.ts';
import { FORUM } from './guard-pages.ts';
import { ALL, done, DONT, GO_ON, guardAbsent, guardListens, guardsWatch, watchedAt, wordGone, wordWith } from './guard-steps.ts';
import { feedOf } from './platform-pages.ts';
import { RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { expect, test } from './test.ts';

const LINK = 'https://meduza.io/feature/2026/11/20/made-up';

test('a link written into a composer: the word comes when it is sent, and it is sent once', async ({ driver }) => {
  const tab = await watchedAt(driver, feedOf('X'));
  await tab.click('#composer');
  await tab.type('Nothing much to say');
  await tab.click('#send');
  await until(async () => (await done(tab)) === 'sent', 'the harmless post');
  await tab.click('#composer');
  await tab.type(` ${LINK}`);
  await tab.click('#send');
  await wordWith(tab, 'Do not share');
  expect(await done(tab)).toBe('sent');
  await tab.clickInWord(GO_ON);
  await wordGone(tab);
  expect(await done(tab)).toBe('sent,sent');
  await tab.close();
});

test('a message that Enter sends: the word says that the page takes only the reader’s own key, and the next one passes', async ({ driver }) => {
  const tab = await watchedAt(driver, feedOf('Telegram’s web client K'));
  await tab.click('#composer');
  await tab.type(LINK);
  await tab.press('Enter');
  const text = await wordWith(tab, 'Do not share');
  expect(text).toContain('press it once more yourself');
  expect(await done(tab)).toBe('');
  await tab.clickInWord(GO_ON);
  await wordWith(tab, 'It will go through');
  expect(await tab.eval('document.activeElement.id')).toBe('composer');
  await tab.press('Enter');
  await until(async () => (await done(tab)) === 'sent by Enter', 'the message');
  await wordGone(tab);
  await tab.close();
});

test('on any other site a link that is written brings the guard, and nothing else does', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, ALL);
  await guardsWatch(driver);
  const tab = await driver.newTab();
  await tab.goto(FORUM);
  await tab.click('#text');
  await tab.type('See www.garden-club.example/seeds');
  await settle();
  await guardAbsent(driver, FORUM);
  await tab.type(' and meduza.io/feature/made-up');
  await guardListens(driver, FORUM);
  await tab.click('#submit');
  await wordWith(tab, 'Do not share');
  await tab.clickInWord(DONT);
  await wordGone(tab);
  expect(await done(tab)).toBe('');
  await tab.click('#submit');
  await wordWith(tab, 'Share anyway');
  await tab.clickInWord(GO_ON);
  await wordGone(tab);
  expect(await done(tab)).toMatch(/^posted \d+$/);
  await tab.close();
});

test('switched off for social networks, a platform is left alone', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { guards: { ...ALL.guards, on: { ...ALL.guards.on, social: false } } });
  const tab = await driver.newTab();
  await tab.goto(feedOf('VK'));
  await settle();
  await guardAbsent(driver, feedOf('VK'));
  await tab.click('#listed-like > *');
  await until(async () => (await done(tab)) === 'listed-like', 'the like');
  await tab.close();
});
