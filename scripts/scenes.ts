/** What there is to look at: reading, the pages of our own, links, acts, private windows. */
import { until, type Driver, type Surface } from '../test/e2e/driver.ts';
import { FORUM, GUARDED_ARTICLE } from '../test/e2e/guard-pages.ts';
import { guardedAt, guardsWatch, lineWith, wordWith } from '../test/e2e/guard-steps.ts';
import { NOBODY, NORWEGIAN_IN_NORWAY, ownPageWith, panelWith, RUSSIAN_IN_RUSSIA, startAs } from '../test/e2e/reader.ts';
import { EMBEDDING, FEED, MODEL_CASE, SEARCH, STORY_WITH_LINK, UNKNOWN_ARTICLE } from '../test/e2e/sites.ts';

/** Takes its pictures into files of its own. */
type Scene = (driver: Driver, file: (what: string) => string) => Promise<void>;

const READERS = { russia: RUSSIAN_IN_RUSSIA, nobody: NOBODY, norway: NORWEGIAN_IN_NORWAY };
const LET_IN = { keepOutOf: { state: true, social: true, private: false } };
const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, 1500));

const read: Scene = async (driver, file) => {
  for (const [name, reader] of Object.entries(READERS)) {
    await startAs(driver, reader);
    const tab = await driver.newTab();
    await tab.goto(MODEL_CASE);
    await panelWith(tab, 'With reporting by AP');
    await tab.screenshot(file(`page-${name}`));
    const popup = await driver.openOwn('popup', MODEL_CASE);
    await ownPageWith(popup, 'On rferl.org');
    await popup.screenshot(file(`popup-${name}`));
    await popup.close();
    await tab.close();
  }
  const tab = await driver.newTab();
  await tab.goto(UNKNOWN_ARTICLE);
  await drawn();
  await tab.screenshot(file('page-unknown'));
  await tab.close();
};

const own: Scene = async (driver, file) => {
  for (const page of ['options', 'welcome', 'known'] as const) {
    const tab = await driver.openOwn(page);
    await drawn();
    await tab.screenshot(file(page));
    await tab.close();
  }
};

const links: Scene = async (driver, file) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA, { links: 'always', folded: true });
  // Pages that are loaded before the script of links is registered get it a moment later.
  await drawn();
  for (const [name, url] of Object.entries({ search: SEARCH, feed: FEED, story: STORY_WITH_LINK, embeds: EMBEDDING })) {
    const tab = await driver.newTab();
    await tab.goto(url);
    await drawn();
    await tab.screenshot(file(name));
    await tab.close();
  }
};

const acts: Scene = async (driver, file) => {
  const article = await guardedAt(driver, GUARDED_ARTICLE);
  await article.click('#share');
  await wordWith(article, 'Do not share');
  await drawn();
  await article.screenshot(file('word'));
  await article.close();
  await guardsWatch(driver);
  const forum = await driver.newTab();
  await forum.goto(FORUM);
  await forum.click('#copied');
  await forum.press('all');
  await forum.press('copy');
  await forum.click('#text');
  await forum.press('paste');
  await lineWith(forum, 'A link to');
  await drawn();
  await forum.screenshot(file('line'));
  await forum.close();
};

const words = (surface: Surface, part: string): Promise<unknown> => until(async () => (await surface.eval<string>('document.body.innerText')).includes(part), `"${part}"`);

const inPrivate: Scene = async (driver, file) => {
  await driver.setPrivateAccess(true);
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newPrivateTab();
  await tab.goto(MODEL_CASE);
  await until(() => driver.badge(MODEL_CASE), 'the badge');
  await tab.screenshot(file('page-kept-out'));
  const popup = await driver.openSurface('popup', MODEL_CASE);
  await words(popup, 'Applies to you');
  await popup.close();
  await startAs(driver, RUSSIAN_IN_RUSSIA, LET_IN);
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'With reporting by AP');
  await tab.inPanel(`return root.querySelector('.cv')?.lastElementChild?.scrollIntoView()`);
  await tab.screenshot(file('page'));
  await tab.close();
};

export const SCENES: Record<string, Scene> = { read, own, links, acts, private: inPrivate };
