/** Guards in frames of services: a like button or a comment box on a publisher's page, an embedded post on anybody's. The word stands in the page around them. */
import { until, type Driver, type Tab } from './driver.ts';
import { AD_FRAME, ARTICLE_WITH_COMMUNITY, COMMENT_FRAME, COMMUNITY_FRAME, FRAMED_ARTICLE, LIKE_FRAME, OTHER_LIKE_FRAME, POST_FRAME, STORY_WITH_ACCOUNTS, STORY_WITH_FRAMES, SUBSCRIBE_FRAME } from './guard-pages.ts';
import { ALL, DONT, framesListen, GO_ON, guardsWatch, wordGone, wordWith } from './guard-steps.ts';
import { NORWEGIAN_IN_NORWAY, RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { expect, test } from './test.ts';

const FOLDED = { ...ALL, folded: true } as const;

const done = (tab: Tab, url: string): Promise<string> => tab.evalInFrame<string>(url, 'done.join()');
const atFrames = async (tab: Tab): Promise<void> => { await tab.eval(`document.querySelector('iframe').scrollIntoView({ block: 'center' })`); };

async function at(driver: Driver, url: string, frames: number, reader = RUSSIAN_IN_RUSSIA): Promise<Tab> {
  await startAs(driver, reader, FOLDED);
  await guardsWatch(driver);
  const tab = await driver.newTab();
  await tab.goto(url);
  if (frames > 0) await framesListen(driver, url, frames);
  await atFrames(tab);
  return tab;
}

test('a like button in a frame on a publisher’s page: the word first, and after "go on" the reader’s own next press, once', async ({ driver }) => {
  const tab = await at(driver, FRAMED_ARTICLE, 2);
  await tab.clickInFrame('#like', LIKE_FRAME, '#button');
  const text = await wordWith(tab, 'Do not like');
  expect(text).toContain('Russia');
  expect(text).toContain('press it once more yourself');
  expect(await done(tab, LIKE_FRAME)).toBe('');
  await tab.clickInWord(DONT);
  await wordGone(tab);
  expect(await done(tab, LIKE_FRAME)).toBe('');

  await tab.clickInFrame('#like', LIKE_FRAME, '#button');
  await wordWith(tab, 'Like anyway');
  await tab.press('Escape');
  await wordGone(tab);
  await tab.clickInFrame('#like', LIKE_FRAME, '#button');
  await wordWith(tab, 'Like anyway');
  await tab.clickInWord(GO_ON);
  await wordWith(tab, 'It will go through');
  await tab.clickInFrame('#like', LIKE_FRAME, '#button');
  await until(async () => (await done(tab, LIKE_FRAME)) === 'liked', 'the like');
  await settle();
  expect(await done(tab, LIKE_FRAME)).toBe('liked');
  await tab.close();
});

test('a comment box in a frame: only sending is held; an advertisement is left alone', async ({ driver }) => {
  const tab = await at(driver, FRAMED_ARTICLE, 2);
  await tab.clickInFrame('#comments', COMMENT_FRAME, '#sort');
  await until(async () => (await done(tab, COMMENT_FRAME)) === 'sorted', 'the harmless press');
  await tab.clickInFrame('#comments', COMMENT_FRAME, '#button');
  await wordWith(tab, 'Do not comment');
  expect(await done(tab, COMMENT_FRAME)).toBe('sorted');
  await tab.clickInWord(GO_ON);
  await tab.clickInFrame('#comments', COMMENT_FRAME, '#button');
  await until(async () => (await done(tab, COMMENT_FRAME)) === 'sorted,commented', 'the comment');
  await tab.clickInFrame('#ad', AD_FRAME, '#button');
  await until(async () => (await done(tab, AD_FRAME)) === 'shared', 'the press in the advertisement');
  await tab.close();
});

test('by the keyboard: Enter in the frame, and the focus comes back to it', async ({ driver }) => {
  const tab = await at(driver, FRAMED_ARTICLE, 2);
  await tab.eval(`document.querySelector('#like').focus()`);
  await tab.evalInFrame(LIKE_FRAME, `document.querySelector('#button').focus()`);
  await tab.pressInFrame(LIKE_FRAME, 'Enter');
  await wordWith(tab, 'Do not like');
  expect(await done(tab, LIKE_FRAME)).toBe('');
  await tab.press('Tab');
  await tab.press('Enter');
  await wordWith(tab, 'It will go through');
  await until(() => tab.evalInFrame<boolean>(LIKE_FRAME, `document.hasFocus() && document.activeElement.id === 'button'`), 'the focus in the frame');
  await tab.pressInFrame(LIKE_FRAME, 'Enter');
  await until(async () => (await done(tab, LIKE_FRAME)) !== '', 'the like');
  expect(await done(tab, LIKE_FRAME)).toBe('liked by key');
  await tab.close();
});

test('a listed publisher’s post in a frame on anybody’s page; another like button beside it is left alone', async ({ driver }) => {
  const tab = await at(driver, STORY_WITH_FRAMES, 2);
  await tab.clickInFrame('#post', POST_FRAME, '#button');
  await wordWith(tab, 'Do not like');
  expect(await done(tab, POST_FRAME)).toBe('');
  await tab.clickInWord(GO_ON);
  await tab.clickInFrame('#post', POST_FRAME, '#button');
  await until(async () => (await done(tab, POST_FRAME)) === 'reacted', 'the reaction');
  await tab.clickInFrame('#like', OTHER_LIKE_FRAME, '#button');
  await until(async () => (await done(tab, OTHER_LIKE_FRAME)) === 'liked', 'the other like');
  await tab.close();
});

test('a community by a number that no record holds is the publisher’s on its page, and nobody’s on another; a channel that a record holds is told anywhere', async ({ driver }) => {
  const own = await at(driver, ARTICLE_WITH_COMMUNITY, 1);
  await own.clickInFrame('#community', COMMUNITY_FRAME, '#button');
  await wordWith(own, 'Do not subscribe');
  expect(await done(own, COMMUNITY_FRAME)).toBe('');
  await own.close();
  const story = await at(driver, STORY_WITH_ACCOUNTS, 2);
  await story.clickInFrame('#community', COMMUNITY_FRAME, '#button');
  await until(async () => (await done(story, COMMUNITY_FRAME)) === 'followed', 'the other community');
  await story.clickInFrame('#subscribe', SUBSCRIBE_FRAME, '#button');
  await wordWith(story, 'Do not subscribe');
  expect(await done(story, SUBSCRIBE_FRAME)).toBe('');
  await story.close();
});

test('not again on this site holds for its frames too', async ({ driver }) => {
  const tab = await at(driver, FRAMED_ARTICLE, 2);
  await tab.clickInFrame('#like', LIKE_FRAME, '#button');
  await wordWith(tab, 'Do not like');
  await tab.clickInWord('.acts-line .check');
  await tab.clickInWord(DONT);
  await wordGone(tab);
  await framesListen(driver, FRAMED_ARTICLE, 0);
  await tab.clickInFrame('#like', LIKE_FRAME, '#button');
  await until(async () => (await done(tab, LIKE_FRAME)) === 'liked', 'the like');
  await tab.close();
});

test('the word goes when Caveat is paused or guards are switched off under it', async ({ driver }) => {
  const tab = await at(driver, FRAMED_ARTICLE, 2);
  for (const change of [{ ...FOLDED, pausedUntil: 'until-resumed' }, { folded: true }]) {
    await driver.inExtension(`(globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(FOLDED)} })`);
    await guardsWatch(driver);
    await tab.goto(FRAMED_ARTICLE);
    await framesListen(driver, FRAMED_ARTICLE, 2);
    await atFrames(tab);
    await tab.clickInFrame('#like', LIKE_FRAME, '#button');
    await wordWith(tab, 'Do not like');
    await driver.inExtension(`(globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(change)} })`);
    await wordGone(tab);
    expect(await done(tab, LIKE_FRAME)).toBe('');
  }
  await tab.close();
});

for (const [who, reader, settings] of [
  ['to whom nothing applies', NORWEGIAN_IN_NORWAY, FOLDED],
  ['who chose no guards', RUSSIAN_IN_RUSSIA, { folded: true }],
  ['in discreet mode', RUSSIAN_IN_RUSSIA, { ...FOLDED, surface: 'panel' }],
] as const) {
  test(`frames are left alone for a reader ${who}`, async ({ driver }) => {
    await startAs(driver, reader, settings);
    const tab = await driver.newTab();
    await settle();
    await tab.goto(FRAMED_ARTICLE);
    await settle();
    if (settings !== FOLDED) await framesListen(driver, FRAMED_ARTICLE, 0);
    await atFrames(tab);
    await tab.clickInFrame('#like', LIKE_FRAME, '#button');
    await until(async () => (await done(tab, LIKE_FRAME)) === 'liked', 'the like');
    expect(await tab.inWord('return true')).toBeNull();
    await tab.close();
  });
}
