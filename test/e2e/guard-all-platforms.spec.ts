/** Every act that a reader can do on each platform: the word first, nothing after "don't", the act once after "go on"; posts of others are left alone. */
import type { GuardAct } from '../../data/schema.ts';
import { until, type Driver, type Tab } from './driver.ts';
import { done, DONT, GO_ON, guardListens, guardsWatch, ALL, wordGone, wordWith } from './guard-steps.ts';
import { PLATFORMS, type PlatformPages } from './platform-pages.ts';
import { RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { expect, test } from './test.ts';

const NO: Record<GuardAct, string> = {
  share: 'Do not share', like: 'Do not like', comment: 'Do not comment', follow: 'Do not follow', subscribe: 'Do not subscribe',
  contact: 'Do not send', donate: 'Do not pay', save: 'Do not save', 'copy-link': 'Do not copy',
};

async function at(driver: Driver, url: string): Promise<Tab> {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { ...ALL, folded: true });
  await guardsWatch(driver);
  const tab = await driver.newTab();
  await tab.goto(url);
  await guardListens(driver, url.split('#')[0] ?? url);
  return tab;
}

/** One act, answered both ways. */
async function bothWays(tab: Tab, selector: string, no: string, before: string[], does: string): Promise<void> {
  await tab.click(selector);
  await wordWith(tab, no);
  expect(await done(tab), `${does}: before the answer`).toBe(before.join());
  await tab.clickInWord(DONT);
  await wordGone(tab);
  expect(await done(tab), `${does}: after "don’t"`).toBe(before.join());
  await tab.click(selector);
  await wordWith(tab, no);
  await tab.clickInWord(GO_ON);
  await wordGone(tab);
  before.push(does);
  expect(await done(tab), `${does}: after "go on"`).toBe(before.join());
}

async function allActs(tab: Tab, where: string, acts: PlatformPages['inPost'], before: string[]): Promise<void> {
  for (const act of Object.keys(acts) as GuardAct[]) await bothWays(tab, `#${where}-${act} > *`, NO[act], before, `${where}-${act}`);
}

async function comment(tab: Tab, { send }: NonNullable<PlatformPages['write']>, before: string[]): Promise<void> {
  await tab.click('[data-field]');
  await tab.type('Hello');
  if (send !== null) return bothWays(tab, '#account-sent > *', NO.comment, before, 'account-sent');
  await tab.press('Enter');
  await wordWith(tab, NO.comment);
  await tab.press('Escape');
  await wordGone(tab);
  expect(await done(tab)).toBe(before.join());
  await tab.press('Enter');
  await wordWith(tab, NO.comment);
  await tab.clickInWord(GO_ON);
  await wordWith(tab, 'It will go through');
  await tab.press('Enter');
  before.push('sent by Enter');
  await until(async () => (await done(tab)) === before.join(), 'the comment');
}

for (const platform of PLATFORMS) {
  const { name, account, feed, inPost, beside, write } = platform;
  if (account !== null) {
    test(`${name}: every act on a listed publisher’s account`, async ({ driver }) => {
      const tab = await at(driver, account);
      const before: string[] = [];
      const { comment: _, ...others } = inPost;
      // First: a letter that was agreed to covers what is written after it.
      if (write) await comment(tab, write, before);
      await allActs(tab, 'account', { ...beside, ...(write ? others : inPost) }, before);
      await settle();
      expect(await done(tab), 'each once').toBe(before.join());
      await tab.close();
    });
  }
  if (feed !== null) {
    test(`${name}: every act on one post in a feed, and none on another`, async ({ driver }) => {
      const tab = await at(driver, feed);
      const before: string[] = [];
      for (const act of Object.keys(inPost)) {
        await tab.click(`#ordinary-${act} > *`);
        before.push(`ordinary-${act}`);
        await until(async () => (await done(tab)) === before.join(), `the ${act} of the other post`);
      }
      expect(await tab.inWord('return true')).toBeNull();
      await allActs(tab, 'listed', inPost, before);
      await settle();
      expect(await done(tab), 'each once').toBe(before.join());
      await tab.close();
    });
  }
}
