/** Guards in a publisher's own page: the word comes before the act, the act is done once or not at all, and nothing else is touched. */
import { until, type Driver, type Tab } from './driver.ts';
import { GUARDED_ARTICLE, OTHER_ARTICLE } from './guard-pages.ts';
import { ALL, bothWays, done, DONT, GO_ON, guardAbsent, guardedAt, guardListens, sharePagesAsked, wordGone, wordWith } from './guard-steps.ts';
import { asked, NORWEGIAN_IN_NORWAY, RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { expect, test } from './test.ts';

const atRest = async (tab: Tab, selector: string): Promise<void> => { await tab.eval(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`); };

const guarded = (driver: Driver, settings?: Parameters<typeof startAs>[2]): Promise<Tab> => guardedAt(driver, GUARDED_ARTICLE, settings);

test('a share button: the word first, then nothing after "don’t", and the whole press once after "go on"', async ({ driver }) => {
  const tab = await guarded(driver);
  await tab.click('#share');
  const text = await wordWith(tab, 'Do not share');
  expect(text).toContain('Russia');
  expect(text).toMatch(/5,000–15,000\s*roubles/);
  expect(text).toContain('How sure');
  expect(text).toContain('since 20 Feb 2024');
  expect(await done(tab)).toBe('');
  expect(await tab.inWord<string>(`return root.querySelector('[role=dialog]').getRootNode().activeElement.textContent`)).toBe('Do not share');
  expect(await tab.inWord<string>(`return root.mode`)).toBe('closed');
  await tab.clickInWord(DONT);
  await wordGone(tab);
  expect(await done(tab)).toBe('');
  expect(await tab.eval('family.join()')).toBe('');

  await tab.click('#share');
  await wordWith(tab, 'Share anyway');
  await tab.clickInWord(GO_ON);
  await wordGone(tab);
  expect(await done(tab)).toBe('shared');
  expect(await tab.eval('family.join()')).toBe('pointerdown,mousedown,pointerup,mouseup,click');
  await tab.close();
});

test('a button that acts when the pointer goes down is held before it does', async ({ driver }) => {
  const tab = await guarded(driver);
  await tab.click('#down');
  await wordWith(tab, 'Do not like');
  expect(await done(tab)).toBe('');
  await tab.clickInWord(GO_ON);
  await wordGone(tab);
  expect(await done(tab)).toBe('liked at once');
  await tab.close();
});

test('a link to a share page opens it once, in a window of its own', async ({ driver }) => {
  const tab = await guarded(driver);
  driver.takeLog();
  await tab.click('#facebook');
  await wordWith(tab, 'Do not share');
  expect(asked(driver).filter((url) => url.includes('facebook'))).toEqual([]);
  await tab.clickInWord(GO_ON);
  expect(await sharePagesAsked(driver)).toHaveLength(1);
  await tab.close();
});

test('names in other languages, a copied link, a donation and a download are held too; what takes an act back is not', async ({ driver }) => {
  const tab = await guarded(driver);
  for (const [selector, word] of [['#russian', 'Do not share'], ['#copy', 'Do not copy'], ['#donate', 'Do not pay'], ['#file', 'Do not save']] as const) {
    await atRest(tab, selector);
    await tab.click(selector);
    await wordWith(tab, word);
    await tab.press('Escape');
    await wordGone(tab);
  }
  expect(await done(tab)).toBe('');
  await tab.click('#liked');
  await tab.click('#menu');
  await tab.click('#home');
  expect(await done(tab)).toBe('unliked,menu,home');
  expect(await tab.inWord('return true')).toBeNull();
  await tab.close();
});

test('a letter, ways to pay, a bookmark, a copied link and a download: nothing after "don’t", and once after "go on"', async ({ driver }) => {
  const tab = await guarded(driver);
  const did: string[] = [];
  for (const [selector, no, act] of [
    ['#letter', 'Do not send', 'letter'], ['#patron', 'Do not pay', 'patron'], ['#pay-now', 'Do not pay', 'paid'],
    ['#save', 'Do not save', 'saved'], ['#copy', 'Do not copy', 'copied'], ['#file', 'Do not save', 'downloaded'],
  ] as const) {
    // What was agreed to a moment ago covers the rest of the same act.
    if (act === 'paid' || act === 'downloaded') await new Promise((after) => setTimeout(after, 5_200));
    await atRest(tab, selector);
    await tab.click(selector);
    await wordWith(tab, no);
    await tab.clickInWord(DONT);
    await wordGone(tab);
    expect(await done(tab)).toBe(did.join());
    await tab.click(selector);
    await wordWith(tab, no);
    await tab.clickInWord(GO_ON);
    await wordGone(tab);
    did.push(act);
    expect(await done(tab)).toBe(did.join());
  }
  await tab.close();
});

test('a download from another host, a shortened share link, a chat by a number, a form to PayPal: nothing after "don’t", and once after "go on"', async ({ driver }) => {
  const tab = await guarded(driver);
  let before = '';
  for (const [selector, no, act] of [['#elsewhere', 'Do not save', 'downloaded elsewhere'], ['#shortened', 'Do not share', 'shared shortened'], ['#chat', 'Do not send', 'chat'], ['#paypal-now', 'Do not pay', 'paid by PayPal']] as const) {
    await atRest(tab, selector);
    await bothWays(tab, () => tab.click(selector), no, before, act);
    before = await done(tab);
  }
  await tab.close();
});

test('a form sent by Enter is held, and sent once; a search is not', async ({ driver }) => {
  const tab = await guarded(driver);
  await tab.click('#mail');
  await tab.type('a@b.example');
  await tab.press('Enter');
  await wordWith(tab, 'Do not subscribe');
  expect(await done(tab)).toBe('');
  await tab.clickInWord(DONT);
  await wordGone(tab);
  expect(await tab.eval('document.activeElement.id')).toBe('mail');
  await tab.press('Enter');
  await wordWith(tab, 'Subscribe anyway');
  await tab.clickInWord(GO_ON);
  await wordGone(tab);
  expect(await done(tab)).toBe('subscribed');

  await tab.click('#query');
  await tab.type('ferry');
  await tab.press('Enter');
  expect(await done(tab)).toBe('subscribed,searched');
  await tab.click('#comment');
  await tab.type('Hello');
  await tab.click('#post');
  await wordWith(tab, 'Do not comment');
  await tab.clickInWord(GO_ON);
  await wordGone(tab);
  expect(await done(tab)).toBe('subscribed,searched,commented');
  await tab.close();
});

test('by the keyboard alone: Enter on a button, Tab to "go on", and the focus comes back', async ({ driver }) => {
  const tab = await guarded(driver);
  await tab.eval('div.focus()');
  await tab.press('Enter');
  await wordWith(tab, 'Do not like');
  expect(await done(tab)).toBe('');
  await tab.press('Escape');
  await wordGone(tab);
  expect(await tab.eval('document.activeElement.id')).toBe('div');
  await tab.press('Enter');
  await wordWith(tab, 'Like anyway');
  await tab.press('Tab');
  await tab.press('Enter');
  await wordGone(tab);
  expect(await done(tab)).toBe('liked by key');
  await tab.close();
});

test('the word is a dialog with a name and a description', async ({ driver }) => {
  const tab = await guarded(driver);
  await tab.click('#share');
  await wordWith(tab, 'Do not share');
  const dialog = await tab.inWord<string[]>(`const d = root.querySelector('[role=dialog]'); const of = (name) => root.getElementById(d.getAttribute(name)).textContent; return [of('aria-labelledby'), of('aria-describedby'), d.lang];`);
  expect(dialog?.[0]).toBe('before you share');
  expect(dialog?.[1]).toContain('Russia');
  expect(dialog?.[2]).toBe('en');
  await tab.close();
});

test('inside a closed shadow tree and inside a modal dialog', async ({ driver }) => {
  const tab = await guarded(driver);
  await atRest(tab, '#shut');
  await tab.click('#shut');
  await wordWith(tab, 'Do not share');
  expect(await done(tab)).toBe('');
  await tab.clickInWord(GO_ON);
  await wordGone(tab);
  expect(await done(tab)).toBe('shared in a closed tree');
  await tab.eval('done.length = 0');

  await tab.goto(GUARDED_ARTICLE);
  await guardListens(driver, GUARDED_ARTICLE);
  await tab.click('#open-dialog');
  await tab.click('#in-dialog');
  await wordWith(tab, 'Do not share');
  await tab.clickInWord(GO_ON);
  await wordGone(tab);
  expect(await done(tab)).toBe('shared in the dialog');
  await tab.close();
});

test('not again on this site: the site is left alone from then on', async ({ driver }) => {
  const tab = await guarded(driver);
  await tab.click('#share');
  await wordWith(tab, 'Do not share');
  await tab.clickInWord('.acts-line .check');
  await tab.clickInWord(DONT);
  await wordGone(tab);
  await guardAbsent(driver, GUARDED_ARTICLE);
  await tab.click('#share');
  await until(async () => (await done(tab)) === 'shared', 'the share');
  await tab.goto(GUARDED_ARTICLE);
  await settle();
  await guardAbsent(driver, GUARDED_ARTICLE);
  await tab.close();
  // By the background's hand: it takes the site off the disk, and the next test is not to meet it at that.
  const options = await driver.openOwn('options');
  await options.eval(`(globalThis.browser ?? chrome).runtime.sendMessage({ to: 'background-from-own', name: 'forget' })`);
  await options.close();
});

test('only the acts and the level that the reader chose', async ({ driver }) => {
  const tab = await guarded(driver, { guards: { level: 'risky', acts: { share: false }, on: ALL.guards.on } });
  await tab.click('#share');
  await until(async () => (await done(tab)) === 'shared', 'the share');
  await tab.click('#down');
  await until(async () => (await done(tab)) === 'shared,liked at once', 'the like');
  await tab.click('#donate');
  await wordWith(tab, 'Do not pay');
  await tab.close();
});

for (const [who, reader, settings] of [
  ['to whom nothing applies', NORWEGIAN_IN_NORWAY, ALL],
  ['who chose no guards', RUSSIAN_IN_RUSSIA, {}],
  ['in discreet mode', RUSSIAN_IN_RUSSIA, { ...ALL, surface: 'panel' }],
] as const) {
  test(`nothing is in the way of a reader ${who}`, async ({ driver }) => {
    await startAs(driver, reader, settings);
    const tab = await driver.newTab();
    await tab.goto(GUARDED_ARTICLE);
    await settle();
    await guardAbsent(driver, GUARDED_ARTICLE);
    await tab.click('#share');
    await until(async () => (await done(tab)) === 'shared', 'the share');
    expect(await tab.inWord('return true')).toBeNull();
    await tab.close();
  });
}

test('a page of a publisher that nobody lists is left alone', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, ALL);
  const tab = await driver.newTab();
  await tab.goto(OTHER_ARTICLE);
  await settle();
  await tab.click('#share');
  await until(async () => (await done(tab)) === 'shared', 'the share');
  await tab.close();
});
