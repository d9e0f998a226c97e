/** What a page can find out: nothing in discreet mode, and in the ordinary mode exactly what PRIVACY.md says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until, type Driver, type Tab } from './driver.ts';
import { differences, extra } from './probe/differences.ts';
import { ALL } from './guard-steps.ts';
import type { Trace } from './probe/page.ts';
import { ownPageWith, panelWith, RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { ORDINARY_PAGE, PROBING_PAGE } from './sites.ts';
import { expect, startBrowser, test } from './test.ts';

let bare: Driver;

test.beforeAll(async ({}, info) => {
  bare = await startBrowser(info, 'bare');
});
test.afterAll(() => bare.close());

/** All that a reader does on the page; `look` stands for what they do with Caveat meanwhile. */
async function visit(driver: Driver, base: string, look: (tab: Tab) => Promise<void>): Promise<{ trace: Trace; asked: string[]; said: string[] }> {
  const tab = await driver.newTab();
  driver.takeLog();
  driver.takeConsole();
  await tab.goto(PROBING_PAGE);
  await settle();
  await tab.click('#like');
  await tab.click('#words');
  await tab.press('a');
  await tab.press('Tab');
  await tab.eval(`getSelection().selectAllChildren(document.querySelector('h1'))`);
  await tab.press('copy');
  await tab.click('#share');
  await look(tab);
  await tab.activate();
  await settle();
  const said = driver.takeConsole();
  const asked = driver.takeLog().map(({ method, url }) => `${method} ${url}`).filter((line) => line.includes('rferl') && !line.endsWith('/favicon.ico'));
  const sent = await tab.eval('probe.sendEvents()');
  const trace = { ...(await tab.eval<Trace>('probe.trace()')), sent, files: await tab.eval(`probe.askForFiles(${JSON.stringify(base)}, ${JSON.stringify(packageFiles(driver))})`) };
  await tab.goto(ORDINARY_PAGE);
  await tab.eval('void history.back()');
  await until(() => tab.eval<boolean>(`location.href === ${JSON.stringify(PROBING_PAGE)} && document.readyState === 'complete'`), 'the page to come back');
  const back = (await tab.eval<Trace>('probe.trace()')).stores;
  await tab.close();
  return { trace: { ...trace, back } as Trace, asked, said };
}

const packageFiles = (driver: Driver): string[] => {
  const folder = driver.name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
};

/** Two other pages in tabs of their own, as long as popup and panel would stand. */
async function twoOtherTabs(driver: Driver): Promise<void> {
  for (let n = 0; n < 2; n++) await (await driver.newTab()).close();
}

for (const [what, chosen] of [
  ['', {}],
  [', also where words before every act and marks on all links are chosen', { ...ALL, links: 'always' }],
] as const) {
  test(`in discreet mode a page finds no difference, whatever it looks for${what}`, async ({ driver }) => {
    await startAs(driver, RUSSIAN_IN_RUSSIA, { ...chosen, surface: 'panel' });
    await until(async () => (await driver.inExtension<string>(`(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).join())`)) === '', 'no script of ours registered');
    const base = await driver.ownAddress();
    const without = await visit(bare, base, () => twoOtherTabs(bare));
    const again = await visit(bare, base, () => twoOtherTabs(bare));
    expect(differences(without.trace, again.trace), told(without.trace, again.trace)).toEqual([]);
    const withUs = await visit(driver, base, async () => {
      await until(async () => (await driver.badge(PROBING_PAGE)) === '1', 'the badge');
      const popup = await driver.openOwn('popup', PROBING_PAGE);
      await ownPageWith(popup, 'Applies to you');
      await popup.close();
      const panel = await driver.openOwn('sidepanel', PROBING_PAGE);
      await ownPageWith(panel, 'With reporting by AP');
      await until(() => panel.eval<boolean>(`!!document.querySelector('button[aria-label="Quote the words: Associated Press"]')`), 'the sign that quotes');
      await panel.eval(`document.querySelector('button[aria-label="Quote the words: Associated Press"]').click()`);
      await panel.close();
    });
    expect(differences(without.trace, withUs.trace), told(without.trace, withUs.trace)).toEqual([]);
    expect(withUs.asked).toEqual(without.asked);
    expect(withUs.said).toEqual(without.said);
  });
}

/** What the statement says of each difference that the ordinary mode makes, in the words of PRIVACY.md. */
const STATED: Record<string, string> = {
  'nodes.after': 'one element, `caveat-panel`, at the end of the document',
  'page.children': 'one element, `caveat-panel`, at the end of the document',
  'page.elements': 'one element, `caveat-panel`, at the end of the document',
  'page.unknownElements': 'one element, `caveat-panel`, at the end of the document',
  'places.onTop': 'which part of the window it covers',
  'places.focus': 'that the focus is in it',
  'events.ofKind': 'that the focus is in it',
  'events.inOrder': 'that you click or press keys in it',
  'styles.highlights': 'a highlight named `caveat` and its colour',
  'styles.pseudo': 'a highlight named `caveat` and its colour',
  'places.scrolled': 'the scrolling to it',
};

test('in the ordinary mode it finds exactly what the privacy statement says', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const base = await driver.ownAddress();
  const without = await visit(bare, base, () => twoOtherTabs(bare));
  const withUs = await visit(driver, base, async (tab) => {
    await panelWith(tab, 'With reporting by AP');
    await tab.clickInPanel('button[aria-label="Show in the page: Associated Press"]');
    await until(() => tab.eval<boolean>(`(CSS.highlights?.size ?? 0) > 0`), 'the highlight');
  });
  // The test's own way to the button calls these.
  const names = differences(without.trace, withUs.trace).filter((name) => !/^calls\.(scrollIntoView|getBoundingClientRect)$/.test(name));
  expect(names, told(without.trace, withUs.trace)).toEqual(Object.keys(STATED).sort());
  expect(withUs.asked).toEqual(without.asked);
  expect(withUs.said).toEqual(without.said);
  for (const words of Object.values(STATED)) expect(privacyStatement()).toContain(words);
});

test('in discreet mode a page that times itself does not tell a visit with Caveat from one without', async ({ driver }) => {
  const inDiscreetMode = await toldApart(driver, { surface: 'panel' }, 10);
  test.info().annotations.push({ type: 'told apart (0.5 = by chance, 1 = always)', description: inDiscreetMode.toFixed(2) });
  // Ten visits each by chance alone: 0.5, give or take 0.13.
  expect(Math.abs(inDiscreetMode - 0.5)).toBeLessThan(0.4);
  // In the ordinary mode it can on a machine that has nothing else to do, and need not on a busy one: stated, not asserted.
  expect(privacyStatement()).toContain('that it waits some hundredths of a second while the panel is built');
});

/** How often the longer wait of a page's own turn is the one with Caveat, of all pairs of a visit with and a visit without. */
async function toldApart(driver: Driver, settings: Parameters<typeof startAs>[2], visits: number): Promise<number> {
  await startAs(driver, RUSSIAN_IN_RUSSIA, settings);
  await settle();
  const longest: Record<'with' | 'without', number[]> = { with: [], without: [] };
  // By turns, so that whatever else the machine does meets both.
  for (let n = 0; n < visits; n++) {
    longest.without.push(await longestWait(bare));
    longest.with.push(await longestWait(driver));
  }
  const pairs = longest.with.flatMap((a) => longest.without.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return pairs.reduce<number>((sum, won) => sum + won, 0) / pairs.length;
}

async function longestWait(driver: Driver): Promise<number> {
  const tab = await driver.newTab();
  await tab.goto(PROBING_PAGE);
  await new Promise((done) => setTimeout(done, 500));
  const [longest = 0] = await tab.eval<number[]>('probe.waits()');
  await tab.close();
  return longest;
}

const privacyStatement = (): string => readFileSync('PRIVACY.md', 'utf8').replace(/\s+/g, ' ');

/** Each difference with what only one side found. */
function told(a: Trace, b: Trace): string {
  return differences(a, b).map((name) => `${name}\n  only first: ${extra(b, a, name)}\n  only second: ${extra(a, b, name)}`).join('\n');
}
