/** The test function of the end-to-end tests: one browser per worker, whichever the project names, for all files of the same build. */
import { test as base, type TestInfo } from '@playwright/test';
import { startChromium } from './chromium.ts';
import type { Driver, Start } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { pageFor } from './sites.ts';

export { expect } from '@playwright/test';

/** A browser of the project's kind: with the build that ships, with the one for tests, or without Caveat. Whoever starts it closes it. */
export function startBrowser({ project }: Pick<TestInfo, 'project'>, which: 'shipped' | 'for-tests' | 'bare', more: Partial<Start> = {}): Promise<Driver> {
  const firefox = project.name === 'firefox';
  const build = which === 'bare' ? null : `.output/${firefox ? 'firefox' : 'chrome'}-mv3${which === 'for-tests' ? '-e2e' : ''}`;
  return (firefox ? startFirefox : startChromium)({ pages: pageFor, headless: true, build, ...more });
}

export const test = base.extend<object, { driver: Driver; testBuild: boolean }>({
  /** Whether the build for tests is taken, in which a test can name the day; else it is the one that ships. */
  testBuild: [false, { option: true, scope: 'worker' }],
  driver: [
    async ({ testBuild }, use, info) => {
      const driver = await startBrowser(info, testBuild ? 'for-tests' : 'shipped');
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
