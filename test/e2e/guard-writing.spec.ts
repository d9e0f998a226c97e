/** The quiet line beside a field in which a link to a listed publisher is pasted or typed: it holds nothing up, and is said once for one post. */
import { until, type Driver, type Tab } from './driver.ts';
import { EDITOR_PAGES, FORUM } from './guard-pages.ts';
import { ALL, bothWays, done, DONT, GO_ON, guardAbsent, guardListens, guardsWatch, lineGone, lineWith, watchedAt, wordGone, wordWith } from './guard-steps.ts';
import { feedOf } from './platform-pages.ts';
import { NORWEGIAN_IN_NORWAY, RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { expect, test } from './test.ts';

const LINK = 'https://meduza.io/feature/2026/11/20/made-up';
const X = feedOf('X');

async function at(driver: Driver, url: string, reader = RUSSIAN_IN_RUSSIA): Promise<Tab> {
  await startAs(driver, reader, ALL);
  await guardsWatch(driver);
  const tab = await driver.newTab();
  await tab.goto(url);
  if (url === X) await guardListens(driver, url);
  return tab;
}

test('a link pasted into a field of any site: one line, which takes no focus; then the word when it is sent, and no line again', async ({ driver }) => {
  const tab = await at(driver, FORUM);
  await tab.click('#copied');
  await tab.press('all');
  await tab.press('copy');
  await tab.click('#text');
  await tab.press('paste');
  const said = await lineWith(tab, 'A link to');
  expect(said).toContain('Meduza');
  expect(said).toMatch(/In Russia, posting it can bring a fine/);
  expect(await tab.eval('document.activeElement.id')).toBe('text');
  expect(await tab.inLine<string>(`return root.querySelector('[role=status]').textContent`)).toContain('posting it');
  await tab.type(' and more');
  expect(await tab.eval('text.value')).toBe(`${LINK} and more`);
  await tab.click('#submit');
  await wordWith(tab, 'Do not share');
  await lineGone(tab);
  await tab.clickInWord(DONT);
  await wordGone(tab);
  await tab.click('#text');
  await tab.type('!');
  await settle();
  expect(await tab.inLine('return true'), 'it was said').toBeNull();
  await tab.click('#submit');
  await wordWith(tab, 'Share anyway');
  await tab.clickInWord(GO_ON);
  await wordGone(tab);
  expect(await done(tab)).toBe(`posted ${LINK.length + 10}`);
  await tab.close();
});

test('typed into the composer of a platform; closed by the reader it stays away from this post, and comes for the next', async ({ driver }) => {
  const tab = await at(driver, X);
  await tab.click('#composer');
  await tab.type(`Look: ${LINK}`);
  await lineWith(tab, 'posting it');
  await tab.clickInLine('.as-link');
  expect(await lineWith(tab, 'First time')).toMatch(/since \d/);
  await tab.clickInLine('.ib');
  await lineGone(tab);
  expect(await tab.eval('document.activeElement.id')).toBe('composer');
  await tab.type(' again');
  await settle();
  expect(await tab.inLine('return true')).toBeNull();
  await tab.press('all');
  await tab.press('Backspace');
  await tab.type('Nothing of note');
  await settle();
  await tab.type(` ${LINK}`);
  await lineWith(tab, 'posting it');
  await tab.press('all');
  await tab.press('Backspace');
  await lineGone(tab);
  await tab.close();
});

test('a post that is sent or taken away by the page takes its line with it', async ({ driver }) => {
  const tab = await at(driver, FORUM);
  await tab.click('#text');
  await tab.type(LINK);
  await lineWith(tab, 'posting it');
  await tab.eval(`void (text.value = '')`);
  await lineGone(tab);
  await tab.type(LINK);
  await lineWith(tab, 'posting it');
  await tab.eval('topic.remove()');
  await lineGone(tab);
  await tab.close();
});

test('not for a search, not for other links, and not for a reader to whom nothing applies', async ({ driver }) => {
  const tab = await at(driver, X);
  await tab.click('#composer');
  await tab.type('https://www.garden-club.example/seeds and x.com/anna');
  await settle();
  expect(await tab.inLine('return true')).toBeNull();
  await tab.goto(FORUM);
  await tab.click('#find');
  await tab.type(LINK);
  await settle();
  expect(await tab.inLine('return true')).toBeNull();
  await tab.close();

  const other = await at(driver, FORUM, NORWEGIAN_IN_NORWAY);
  await other.click('#text');
  await other.type(LINK);
  await settle();
  expect(await other.inLine('return true')).toBeNull();
  await other.click('#submit');
  await until(async () => (await done(other)) !== '', 'the post');
  await other.close();
});

test('not for a search of another kind, and not for a password, whose field is not read', async ({ driver }) => {
  const tab = await at(driver, X);
  await tab.click('#look');
  await tab.type(LINK);
  await settle();
  expect(await tab.inLine('return true')).toBeNull();
  await tab.goto(FORUM);
  await tab.click('#words');
  await tab.type(LINK);
  await tab.click('#copied');
  await tab.press('all');
  await tab.press('copy');
  await tab.click('#secret');
  await tab.press('paste');
  expect(await tab.eval('secret.value')).toBe(LINK);
  await settle();
  await guardAbsent(driver, FORUM);
  expect(await tab.inLine('return true')).toBeNull();
  await tab.close();
});

test('in a closed tree too: the guard comes, and the line with it', async ({ driver }) => {
  const tab = await at(driver, FORUM);
  await tab.click('#shut');
  await tab.type(LINK);
  await lineWith(tab, 'posting it');
  await tab.close();
});

for (const url of EDITOR_PAGES) {
  test(`in an editor that is a frame (${new URL(url).search.slice(1)}): the line beside it, the word when it is sent, and sent once`, async ({ driver }) => {
    const tab = await at(driver, url);
    await tab.click('#editor');
    await tab.type(`Look: ${LINK}`);
    await lineWith(tab, 'posting it');
    expect(await tab.eval('inner().body.textContent.trim()')).toBe(`Look: ${LINK}`);
    expect(await tab.eval('document.activeElement.id')).toBe('editor');
    await bothWays(tab, () => tab.click('#submit'), 'Do not share', '', `posted ${await tab.eval('inner().body.textContent.length')}`);
    await settle();
    expect(await tab.eval('done.length')).toBe(1);
    await tab.close();
  });
}

test('in an editor that is a frame: not for other links, and not for a reader to whom nothing applies', async ({ driver }) => {
  const [url = ''] = EDITOR_PAGES;
  const tab = await at(driver, url);
  await tab.click('#editor');
  await tab.type('https://www.garden-club.example/seeds');
  await settle();
  await guardAbsent(driver, url);
  await tab.click('#submit');
  await until(async () => (await done(tab)) !== '', 'the post');
  await tab.close();
  const other = await at(driver, url, NORWEGIAN_IN_NORWAY);
  await other.click('#editor');
  await other.type(LINK);
  await settle();
  expect(await other.inLine('return true')).toBeNull();
  await other.click('#submit');
  await until(async () => (await done(other)) !== '', 'the post');
  expect(await other.inWord('return true')).toBeNull();
  await other.close();
});

test('Enter right after a link sends it at once for a reader to whom nothing applies, where the page takes no key but theirs', async ({ driver }) => {
  const tab = await watchedAt(driver, feedOf('Telegram’s web client K'), NORWEGIAN_IN_NORWAY);
  await tab.click('#composer');
  await tab.type(LINK);
  // Sooner than the line is thought of.
  await new Promise((after) => setTimeout(after, 250));
  await tab.press('Enter');
  await until(async () => (await done(tab)) === 'sent by Enter', 'the message');
  expect(await tab.inWord('return true')).toBeNull();
  await tab.close();
});

test('switched off for other sites, or for the act: no line', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { guards: { ...ALL.guards, on: { ...ALL.guards.on, anywhere: false } } });
  await guardsWatch(driver);
  const tab = await driver.newTab();
  await tab.goto(FORUM);
  await tab.click('#text');
  await tab.type(LINK);
  await settle();
  await guardAbsent(driver, FORUM);
  expect(await tab.inLine('return true')).toBeNull();

  await startAs(driver, RUSSIAN_IN_RUSSIA, { guards: { ...ALL.guards, acts: { share: false } } });
  await guardsWatch(driver);
  await tab.goto(FORUM);
  await tab.click('#text');
  await tab.type(LINK);
  await settle();
  expect(await tab.inLine('return true')).toBeNull();
  await tab.close();
});
