/** The test function of the end-to-end tests: one browser per file, whichever the project names. */
import { test as base } from '@playwright/test';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { pageFor } from './sites.ts';

export { expect } from '@playwright/test';

export const test = base.extend<object, { driver: Driver; testBuild: boolean }>({
  /** Whether the build for tests is taken, in which a test can name the day; else it is the one that ships. */
  testBuild: [false, { option: true, scope: 'worker' }],
  driver: [
    async ({ testBuild }, use, info) => {
      const which = testBuild ? '-e2e' : '';
      const start = { pages: pageFor, headless: true };
      const driver = info.project.name === 'firefox' ? await startFirefox({ ...start, build: `.output/firefox-mv3${which}` }) : await startChromium({ ...start, build: `.output/chrome-mv3${which}` });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
