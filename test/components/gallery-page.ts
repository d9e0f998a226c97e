/** A Chromium page on the built gallery, and what is asked of every picture of it. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from '../../scripts/browsers.ts';

const CONFIG = join(import.meta.dirname, 'vite.config.ts');
const SHOTS = join(import.meta.dirname, '../../shots/components');

/** Rules about a whole page, where a part of one is shown. */
const OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one'];

type Gallery = {
  /** Opens a state of the gallery, `panel=applies&theme=dark`, and fails on any error in its console. */
  open(query: string): Promise<Page>;
};

export const test = base.extend<{ gallery: Gallery }, { address: string }>({
  address: [
    async ({}, use, { workerIndex }) => {
      const outDir = mkdtempSync(join(tmpdir(), 'caveat-gallery-'));
      await build({ configFile: CONFIG, build: { outDir } });
      const server = await preview({ configFile: CONFIG, build: { outDir }, preview: { port: 4560 + workerIndex, open: false } });
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  gallery: async ({ page, address }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && !message.location().url.endsWith('favicon.ico') && errors.push(message.text()));
    await use({
      async open(query) {
        await page.goto(`${address}?${query}`);
        await page.locator('.cv').first().waitFor();
        return page;
      },
    });
    expect(errors).toEqual([]);
  },
  viewport: { width: 380, height: 700 },
  launchOptions: async ({}, use) => {
    const executablePath = findBrowser('chromium');
    await use(executablePath === null ? {} : { executablePath });
  },
});

export { expect };

/** No violation, and not because nothing was looked at. */
export async function expectAccessible(page: Page, { wholePage, without = [] }: { wholePage: boolean; without?: string[] }): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).disableRules([...(wholePage ? [] : OF_PAGES), ...without]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
}

/** Writes shots/components/<name>.png, to be looked at. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

/** Nothing stands out of the side: no sideways scrolling, no word cut off. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth + 0.5;
    const out = [...document.querySelectorAll('.cv *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > limit || left < -0.5);
    });
    return [`${document.documentElement.scrollWidth - document.documentElement.clientWidth} px too wide`, ...out.map((element) => element.outerHTML.slice(0, 120))];
  });
  expect(wide).toEqual(['0 px too wide']);
}
