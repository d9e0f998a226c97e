/** Steps that many tests share: who reads, what the panel says, what a browser asked for. */
import type { Reader } from '../../core/legal/legal.ts';
import type { Settings } from '../../core/settings.ts';
import { until, type Driver, type Tab } from './driver.ts';

const API = '(globalThis.browser ?? chrome)';

export const NOBODY: Reader = { at: [], citizen: [], statelessResident: [] };
export const RUSSIAN_IN_RUSSIA: Reader = { at: ['RU'], citizen: ['RU'], statelessResident: [] };
export const NORWEGIAN_IN_NORWAY: Reader = { at: ['NO'], citizen: ['NO'], statelessResident: [] };

/** Sets who reads and what they chose, as the options page would, and takes away all else that is stored. */
export async function startAs(driver: Driver, reader: Reader, settings: Partial<Omit<Settings, 'reader'>> = {}): Promise<void> {
  await driver.inExtension(
    `${API}.storage.local.set({ settings: ${JSON.stringify(settings)} }).then(() => ${API}.storage.local.get()).then((all) => ${API}.storage.local.remove(Object.keys(all).filter((name) => name !== 'settings'))).then(() => ${API}.storage.session.clear()).then(() => ${API}.storage.session.set({ reader: ${JSON.stringify(reader)} }))`,
  );
}

/** Names the day that the extension takes for today, until everything is emptied by the next `startAs`. */
export async function onDay(driver: Driver, day: string): Promise<void> {
  await driver.inExtension(`${API}.storage.session.set({ testDay: ${JSON.stringify(day)} })`);
}

/** The panel's words, white space collapsed, once they hold `word`; those of folded parts too, which are drawn after the rest. */
export async function panelWith(tab: Tab, word: string): Promise<string> {
  // Behind another tab, Firefox takes many seconds to fill what is folded.
  await tab.toFront();
  return until(async () => {
    const text = await tab.inPanel<string | null>('return root.querySelector("details:not(:has(> summary + *))") ? null : root.textContent');
    return text?.includes(word) ? text.replace(/\s+/g, ' ') : null;
  }, `"${word}" in the panel`);
}

/** Waits until the page has no panel. */
export async function panelGone(tab: Tab): Promise<void> {
  await until(async () => (await tab.panelMode()) === null, 'the panel to go');
}

/** The words of one of our own pages, once they hold `word`. */
export async function ownPageWith(tab: Tab, word: string): Promise<string> {
  return until(async () => {
    const text = await tab.eval<string>('document.body.innerText');
    return text.includes(word) ? text : null;
  }, `"${word}" in our page`);
}

/** Searches what Caveat knows, and goes to the line with this name among those of a type ("Publishers"). */
export async function lookUp(page: Tab, words: string, type: string, name: string): Promise<void> {
  const line = `[...document.querySelectorAll('.hits a')].find((a) => a.textContent === ${JSON.stringify(name)})`;
  await page.eval(`(() => { const f = document.querySelector('input[type=search]'); f.value = ${JSON.stringify(words)}; f.dispatchEvent(new Event('input', { bubbles: true })); })()`);
  await page.eval(`[...document.querySelectorAll('.types button')].find((b) => b.textContent.startsWith(${JSON.stringify(type)})).click()`);
  await until(() => page.eval<boolean>(`document.querySelectorAll('.hits a').length < 40 && Boolean(${line})`), `${name} to be found`);
  await page.eval(`${line}.click()`);
}

/** Gives the extension the time in which it would have done something, where the point is that it does nothing. */
export const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 1500));

const press = (tab: Tab, name: string): Promise<unknown> =>
  until(() => tab.eval<boolean>(`(() => { const b = [...document.querySelectorAll('button')].find((b) => b.textContent.trim() === ${JSON.stringify(name)}); b?.click(); return Boolean(b); })()`), `the button "${name}"`);

/** Presses a button in the popup of a page and goes back to the page. */
export async function inPopup(driver: Driver, tab: Tab, url: string, name: string, then: (popup: Tab) => Promise<unknown> = settle): Promise<void> {
  const popup = await driver.openOwn('popup', url);
  await press(popup, name);
  await then(popup);
  await popup.close();
  await tab.toFront();
}

/** Waits for these words there. */
export const says = (words: string) => (popup: Tab): Promise<unknown> => ownPageWith(popup, words);

/** Hosts that the browsers themselves call: updates, time, settings, safe browsing. No code of ours names any of them. */
const BROWSERS_OWN = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)$/;

/** What was asked of the servers, the browser's own calls and its request for an icon aside. */
export function asked(driver: Driver): string[] {
  return driver.takeLog().map(({ url }) => url).filter((url) => !url.endsWith('/favicon.ico') && !BROWSERS_OWN.test(new URL(url).hostname));
}
