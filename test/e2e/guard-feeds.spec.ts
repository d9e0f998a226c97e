/** Guards in feeds: what names a listed publisher in somebody's post, whose menu was opened, single keys, comments; and all of it without a pointer. */
import { until, type Tab } from './driver.ts';
import { bothWays, done, GO_ON, watchedAt, wordGone, wordWith } from './guard-steps.ts';
import { COMMENTS_IN_FEED, MANY_POSTS } from './feed-pages.ts';
import { settle } from './reader.ts';
import { expect, test } from './test.ts';

const nothingShown = async (tab: Tab): Promise<void> => { expect(await tab.inWord('return true')).toBeNull(); };

const heldThenDone = async (tab: Tab, press: () => Promise<void>, no: string, does: string): Promise<void> => bothWays(tab, press, no, await done(tab), does);

for (const [what, post] of [['a shortened link that shows its address', 'short'], ['a quoted post that names its author without a link', 'quoting'], ['a player of a listed publisher', 'embedding']] as const) {
  test(`${what}: like, comment and repost are held`, async ({ driver }) => {
    const tab = await watchedAt(driver, MANY_POSTS);
    for (const [act, no] of [['like', 'Do not like'], ['comment', 'Do not comment'], ['share', 'Do not share']] as const) {
      await heldThenDone(tab, () => tab.click(`#${post}-${act} > *`), no, `${post}-${act}`);
    }
    await tab.close();
  });
}

test('a friend who links to a listed publisher can be followed without a word; the account that a post recommends can’t', async ({ driver }) => {
  const tab = await watchedAt(driver, MANY_POSTS);
  await tab.click('#short-follow > *');
  await until(async () => (await done(tab)) === 'short-follow', 'the friend to be followed');
  await nothingShown(tab);
  await heldThenDone(tab, () => tab.click('#recommended-follow > *'), 'Do not follow', 'recommended-follow');
  await tab.close();
});

test('a menu that is drawn apart from its post is about the post that it was opened from', async ({ driver }) => {
  const tab = await watchedAt(driver, MANY_POSTS);
  await tab.click('#other-more');
  await tab.click('#copy');
  await until(async () => (await done(tab)) === 'more,copied', 'the copy of another post’s link');
  await nothingShown(tab);
  await tab.click('#short-more');
  await heldThenDone(tab, () => tab.click('#copy'), 'Do not copy', 'copied');
  await tab.click('#outside');
  await tab.click('#copy');
  await until(async () => (await done(tab)).endsWith('outside,copied'), 'the copy without a post');
  await tab.close();
});

test('single keys: L likes and T reposts the post that has the focus, once, by the reader’s own second press; another post’s pass', async ({ driver }) => {
  const tab = await watchedAt(driver, MANY_POSTS);
  await tab.eval('void other.focus()');
  await tab.press('l');
  await until(async () => (await done(tab)) === 'key l on other', 'the other like');
  await tab.eval('void (done.length = 0)');
  await tab.eval('void short.focus()');
  for (const [key, no] of [['l', 'Do not like'], ['t', 'Do not share']] as const) {
    const before = await done(tab);
    await tab.press(key);
    expect(await wordWith(tab, no)).toContain('press it once more yourself');
    await tab.press('Escape');
    await wordGone(tab);
    expect(await done(tab)).toBe(before);
    expect(await tab.eval('document.activeElement.id')).toBe('short');
    await tab.press(key);
    await wordWith(tab, no);
    await tab.clickInWord(GO_ON);
    await wordWith(tab, 'It will go through');
    expect(await tab.eval('document.activeElement.id')).toBe('short');
    await tab.press(key);
    await until(async () => (await done(tab)) !== before, 'the act');
  }
  await settle();
  expect(await done(tab)).toBe('key l on short,key t on short');
  await tab.close();
});

test('the same keys write in a field, and take back what was done, without a word', async ({ driver }) => {
  const tab = await watchedAt(driver, MANY_POSTS);
  await tab.click('#search');
  await tab.type('lt');
  expect(await tab.eval('search.value')).toBe('lt');
  await tab.eval('void liked.focus()');
  await tab.press('l');
  await until(async () => (await done(tab)) === 'key l on liked', 'the like to be taken back');
  await nothingShown(tab);
  await tab.close();
});

test('a comment under a post in a feed is held when it is sent, by Enter and by a button; under another post it is not', async ({ driver }) => {
  const tab = await watchedAt(driver, COMMENTS_IN_FEED);
  await tab.click('#ordinary-field');
  await tab.type('Hello');
  await tab.press('Enter');
  await until(async () => (await done(tab)) === 'sent by Enter', 'the other comment');
  await tab.click('#listed-field');
  await tab.type('Hello');
  await tab.press('Enter');
  await wordWith(tab, 'Do not comment');
  await tab.press('Escape');
  await wordGone(tab);
  await heldThenDone(tab, () => tab.click('#listed-send'), 'Do not comment', 'sent');
  await tab.close();
});

test('agreed to when the field is opened, a comment is sent without a second word', async ({ driver }) => {
  const tab = await watchedAt(driver, COMMENTS_IN_FEED);
  await heldThenDone(tab, () => tab.click('#listed-comment'), 'Do not comment', 'opened');
  await tab.click('#listed-field');
  await tab.type('Hello');
  // Longer than any page takes for its own steps.
  await new Promise((after) => setTimeout(after, 6_000));
  await tab.click('#listed-send');
  await until(async () => (await done(tab)) === 'opened,sent', 'the comment');
  await nothingShown(tab);
  await tab.close();
});

test('a whole round by the keyboard: to a button by Tab, the word with its name and its answers in order, no, and yes; the focus comes back', async ({ driver }) => {
  const tab = await watchedAt(driver, MANY_POSTS);
  await tab.eval('void short.focus()');
  for (let i = 0; i < 20 && (await tab.eval('document.activeElement.dataset.testid')) !== 'like'; i++) await tab.press('Tab');
  expect(await tab.eval('document.activeElement.parentElement.id')).toBe('short-like');
  await tab.press('Enter');
  await wordWith(tab, 'Do not like');
  expect(await tab.inWord(`const d = root.querySelector('[role=dialog]'); const of = (name) => root.getElementById(d.getAttribute(name)).textContent; return [of('aria-labelledby'), of('aria-describedby').length > 20, d.lang];`)).toEqual(['before you like this', true, 'en']);
  const stops: (string | null)[] = [];
  for (let i = 0; i < 4; i++) {
    stops.push(await tab.inWord<string>(`const e = root.activeElement; return e && (e.getAttribute('aria-label') ?? (e.labels?.[0] ?? e).textContent.trim())`));
    if (i < 3) await tab.press('Tab');
  }
  expect(stops).toEqual(['Do not like', 'Like anyway', 'Not again on this site', 'More']);
  await tab.press('Escape');
  await wordGone(tab);
  expect(await done(tab)).toBe('');
  expect(await tab.eval('document.activeElement.parentElement.id')).toBe('short-like');
  await tab.press('Enter');
  await wordWith(tab, 'Do not like');
  await tab.press('Enter');
  await wordGone(tab);
  expect(await done(tab), 'the first answer is no').toBe('');
  await tab.press('Space');
  await wordWith(tab, 'Like anyway');
  await tab.press('Tab');
  await tab.press('Enter');
  await wordGone(tab);
  await settle();
  expect(await done(tab)).toBe('short-like');
  expect(await tab.eval('document.activeElement.parentElement.id')).toBe('short-like');
  await tab.close();
});
