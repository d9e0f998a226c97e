/** Every act that a reader can do on each platform: the word first, nothing after "don't", the act once after "go on"; posts of others are left alone. */
import type { GuardAct } from '../../data/schema.ts';
import { until, type Tab } from './driver.ts';
import { bothWays, done, GO_ON, watchedAt, wordGone, wordWith } from './guard-steps.ts';
import { PLATFORMS, type PlatformPages } from './platform-pages.ts';
import { settle } from './reader.ts';
import { expect, test } from './test.ts';

const NO: Record<GuardAct, string> = {
  share: 'Do not share', like: 'Do not like', comment: 'Do not comment', follow: 'Do not follow', subscribe: 'Do not subscribe',
  contact: 'Do not send', donate: 'Do not pay', save: 'Do not save', 'copy-link': 'Do not copy',
};

/** One act on what stands in a box of the page, answered both ways, and noted. */
async function inBox(tab: Tab, box: string, no: string, before: string[]): Promise<void> {
  await bothWays(tab, () => tab.click(`#${box} > *`), no, before.join(), box);
  before.push(box);
}

async function allActs(tab: Tab, where: string, acts: PlatformPages['inPost'], before: string[]): Promise<void> {
  for (const act of Object.keys(acts) as GuardAct[]) await inBox(tab, `${where}-${act}`, NO[act], before);
}

async function comment(tab: Tab, { send }: NonNullable<PlatformPages['write']>, before: string[]): Promise<void> {
  await tab.click('[data-field]');
  await tab.type('Hello');
  if (send !== null) return inBox(tab, 'account-sent', NO.comment, before);
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
      const tab = await watchedAt(driver, account);
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
      const tab = await watchedAt(driver, feed);
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
