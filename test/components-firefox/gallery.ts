/** A Firefox tab on the built gallery. Playwright drives no Firefox that is installed, so this speaks WebDriver BiDi. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { bringBrowser } from '../../scripts/browsers.ts';
import { serveGallery } from '../components/gallery-server.ts';
import { OF_PAGES, WIDE } from '../components/looked-at.ts';
import { until } from '../e2e/driver.ts';
import { launchBidi } from '../e2e/firefox-bidi.ts';

export { expect };

const SHOTS = join(import.meta.dirname, '../../shots/components-firefox');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Prefs = Record<string, string | number | boolean>;

type Gallery = {
  /** Opens a state of the gallery in a window of this width, and fails on any error in its console. */
  open(query: string, width: number): Promise<void>;
  eval<T>(expression: string): Promise<T>;
  /** Writes shots/components-firefox/<name>.png, to be looked at. */
  shoot(name: string): Promise<void>;
  expectAccessible(wholePage: boolean, without?: string[]): Promise<void>;
  expectNoOverflow(): Promise<void>;
};

async function startGallery(address: string, prefs: Prefs): Promise<{ gallery: Gallery; close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'caveat-firefox-'));
  const bidi = await launchBidi(bringBrowser('firefox'), profile, true, prefs);
  const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
  const errors: string[] = [];
  await bidi.on('log.entryAdded', ({ level, text, source }) => level === 'error' && source?.context === context && errors.push(text));
  const gallery: Gallery = {
    async open(query, width) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height: 700 } });
      await bidi.send('browsingContext.navigate', { context, url: `${address}?${query}`, wait: 'complete' });
      // What is folded is drawn after the rest.
      await until(() => bidi.eval(context, `document.querySelector('.cv') !== null && document.querySelector('details:not(:has(> summary + *))') === null`), query);
      expect(errors).toEqual([]);
    },
    eval: (expression) => bidi.eval(context, expression),
    async shoot(name) {
      mkdirSync(SHOTS, { recursive: true });
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context, origin: 'document' });
      writeFileSync(join(SHOTS, `${name}.png`), Buffer.from(data, 'base64'));
    },
    async expectAccessible(wholePage, without = []) {
      await bidi.eval(context, `globalThis.axe === undefined && (0, eval)(${JSON.stringify(AXE)}), null`);
      const off = Object.fromEntries([...(wholePage ? [] : OF_PAGES), ...without].map((id) => [id, { enabled: false }]));
      const { passed, faults } = await bidi.eval(
        context,
        `axe.run(document, { rules: ${JSON.stringify(off)} }).then(({ passes, violations }) => ({ passed: passes.length, faults: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join(' | ')) }))`,
      );
      expect(faults).toEqual([]);
      expect(passed).toBeGreaterThan(0);
    },
    async expectNoOverflow() {
      expect(await bidi.eval(context, WIDE)).toEqual(['0 px too wide']);
    },
  };
  return {
    gallery,
    async close() {
      await bidi.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

export const test = base.extend<object, { address: string; prefs: Prefs; gallery: Gallery }>({
  prefs: [{}, { option: true, scope: 'worker' }],
  address: [
    async ({}, use, { workerIndex }) => {
      const { address, close } = await serveGallery(4660 + workerIndex);
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  gallery: [
    async ({ address, prefs }, use) => {
      const { gallery, close } = await startGallery(address, prefs);
      await use(gallery);
      await close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
