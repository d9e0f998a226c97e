/** Pictures of every surface of the built extension, in both browsers, for eyes: `node scripts/shots.ts`, after `npm run build`. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { startChromium } from '../test/e2e/chromium.ts';
import type { Driver } from '../test/e2e/driver.ts';
import { startFirefox } from '../test/e2e/firefox.ts';
import { NOBODY, NORWEGIAN_IN_NORWAY, ownPageWith, panelWith, RUSSIAN_IN_RUSSIA, startAs } from '../test/e2e/reader.ts';
import { MODEL_CASE, pageFor, UNKNOWN_ARTICLE } from '../test/e2e/sites.ts';

const READERS = { russia: RUSSIAN_IN_RUSSIA, nobody: NOBODY, norway: NORWEGIAN_IN_NORWAY };

async function shoot(driver: Driver): Promise<void> {
  const file = (name: string): string => `shots/${driver.name}-${name}.png`;
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
  await new Promise((done) => setTimeout(done, 1500));
  await tab.screenshot(file('page-unknown'));
  await tab.close();
  for (const page of ['options', 'welcome'] as const) {
    const own = await driver.openOwn(page);
    await new Promise((done) => setTimeout(done, 700));
    await own.screenshot(file(page));
    await own.close();
  }
  await driver.close();
}

mkdirSync('shots', { recursive: true });
const start = { pages: pageFor, headless: true };
if (process.argv[2] !== 'firefox') await shoot(await startChromium({ ...start, build: '.output/chrome-mv3' }));
if (process.argv[2] !== 'chromium') await shoot(await startFirefox({ ...start, build: '.output/firefox-mv3' }));
if (process.argv[2] !== 'firefox') {
  mkdirSync('docs', { recursive: true });
  copyFileSync('shots/chromium-page-russia.png', 'docs/caveat.png');
}
