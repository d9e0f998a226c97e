/** Steps of the tests of guards: when one listens, what its word says, how it is answered, what was done after that. */
import { expect } from '@playwright/test';
import { until, type Driver, type Tab } from './driver.ts';
import { asked, RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';

/** The buttons of the word. */
export const GO_ON = '.acts-line .btn:not(.main)';
export const DONT = '.acts-line .btn.main';

/** Guards before all acts, wherever they may stand without a word of the reader's. */
export const ALL = { guards: { level: 'all', acts: {}, on: { social: true, anywhere: true, state: false, private: false, discreet: false } } } as const;

/** The acts that a page of ours says were done. */
export const done = (tab: Tab): Promise<string> => tab.eval<string>('done.join()');

/** A page with a guard that listens, for a Russian in Russia; the panel folded, so that it lies over nothing. */
export async function guardedAt(driver: Driver, url: string, settings: Parameters<typeof startAs>[2] = ALL): Promise<Tab> {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { ...settings, folded: true });
  const tab = await driver.newTab();
  await tab.goto(url);
  await guardListens(driver, url);
  return tab;
}

/** A page that is watched for acts on any publisher's account or post, and the guard that listens in it. */
export async function watchedAt(driver: Driver, url: string, reader = RUSSIAN_IN_RUSSIA): Promise<Tab> {
  await startAs(driver, reader, { ...ALL, folded: true });
  await guardsWatch(driver);
  const tab = await driver.newTab();
  await tab.goto(url);
  await guardListens(driver, url.split('#')[0] ?? url);
  return tab;
}

/** One act, answered both ways: nothing after "don't", once after "go on". `before`: what was done so far. */
export async function bothWays(tab: Tab, press: () => Promise<void>, no: string, before: string, does: string): Promise<void> {
  await press();
  await wordWith(tab, no);
  expect(await done(tab), `${does}: before the answer`).toBe(before);
  await tab.clickInWord(DONT);
  await wordGone(tab);
  expect(await done(tab), `${does}: after "don’t"`).toBe(before);
  await press();
  await wordWith(tab, no);
  await tab.clickInWord(GO_ON);
  await wordGone(tab);
  expect(await done(tab), `${does}: after "go on"`).toBe(before === '' ? does : `${before},${does}`);
}

/** What was asked of a share page, up to a while after the first. */
export async function sharePagesAsked(driver: Driver): Promise<string[]> {
  const seen: string[] = [];
  const look = (): number => seen.push(...asked(driver).filter((url) => url.includes('/sharer')));
  await until(async () => look(), 'the share page');
  await settle();
  look();
  return seen;
}

const API = '(globalThis.browser ?? chrome)';

const listens = (driver: Driver, url: string): Promise<boolean> =>
  driver.inExtension<boolean>(`${API}.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => ${API}.scripting.executeScript({ target: { tabId: tab.id }, func: () => globalThis.caveatGuardListens === true })).then(([{ result }]) => result === true)`);

/** Waits until the guard in the page with this address looks for acts. */
export async function guardListens(driver: Driver, url: string): Promise<void> {
  await until(() => listens(driver, url), 'the guard to listen');
}

/** Waits until guards look for acts in so many frames of the page with this address. */
export async function framesListen(driver: Driver, url: string, count: number): Promise<void> {
  const listening = `${API}.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => ${API}.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, func: () => window.top !== window && globalThis.caveatGuardListens === true })).then((all) => all.filter(({ result }) => result === true).length)`;
  await until(async () => (await driver.inExtension<number>(listening)) === count, `guards in ${count} frames`);
}

/** Waits until nothing in the page with this address looks for acts. */
export async function guardAbsent(driver: Driver, url: string): Promise<void> {
  await until(async () => !(await listens(driver, url)), 'the guard to be gone');
}

/** Waits until pages that are loaded from now on are watched. */
export async function guardsWatch(driver: Driver): Promise<void> {
  await until(() => driver.inExtension<boolean>(`${API}.scripting.getRegisteredContentScripts({ ids: ['guard-watch'] }).then((list) => list.length > 0)`), 'the watching script');
}

/** What the word says, white space collapsed, once it holds `part`. */
export async function wordWith(tab: Tab, part: string): Promise<string> {
  return until(async () => {
    const text = await tab.inWord<string>(`return root.querySelector('.guard')?.textContent ?? ''`);
    return text?.includes(part) ? text.replace(/\s+/g, ' ') : null;
  }, `"${part}" in the guard's word`);
}

/** Waits until the page shows no word. */
export async function wordGone(tab: Tab): Promise<void> {
  await until(async () => (await tab.inWord('return true')) === null, 'the word to go');
}

/** What the line beside a field says, white space collapsed, once it holds `part`. */
export async function lineWith(tab: Tab, part: string): Promise<string> {
  return until(async () => {
    const text = await tab.inLine<string>(`return root.querySelector('.guard-line')?.textContent ?? ''`);
    return text?.includes(part) ? text.replace(/\s+/g, ' ') : null;
  }, `"${part}" in the line`);
}

/** Waits until the page shows no line. */
export async function lineGone(tab: Tab): Promise<void> {
  await until(async () => (await tab.inLine('return true')) === null, 'the line to go');
}
