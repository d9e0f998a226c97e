/** A Chromium page on the built gallery, and what is asked of every picture of it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers.ts';
import { OF_PAGES, WIDE } from './looked-at.ts';
import { serveGallery } from './gallery-server.ts';

const SHOTS = join(import.meta.dirname, '../../shots/components');

type Gallery = {
  /** Opens a state of the gallery, `panel=applies&theme=dark`, and fails on any error in its console. */
  open(query: string): Promise<Page>;
};

export const test = base.extend<{ gallery: Gallery }, { address: string }>({
  address: [
    async ({}, use, { workerIndex }) => {
      const { address, close } = await serveGallery(4560 + workerIndex);
      await use(address);
      await close();
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
        // What is folded is drawn after the rest.
        await expect(page.locator('details:not(:has(> summary + *))')).toHaveCount(0);
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
  const wide = await page.evaluate<string[]>(WIDE);
  expect(wide).toEqual(['0 px too wide']);
}
