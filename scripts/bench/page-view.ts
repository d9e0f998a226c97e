/** Times in a real Chromium with the built extension: the detector on a page that is not ours, and idle to badge and to panel on one that is. */
import type { CDPSession } from '@playwright/test';
import { MODEL_CASE, ORDINARY_PAGE } from '../../test/e2e/sites.ts';
import { inBuiltExtension, isOurs, traced } from './in-built-extension.ts';

const ROUNDS = 15;
/** Milliseconds. */
const SETTLED = 1_000;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const ms = (value: number): string => `${value.toFixed(2)} ms`;

/** Prints three lines; says why when it can't measure. */
export async function benchPageView(): Promise<void> {
  await inBuiltExtension('page view', async (context, worker) => {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const detector: number[] = [];
    for (let i = 0; i < ROUNDS; i++) detector.push(await extensionTime(cdp, async () => void (await page.goto(ORDINARY_PAGE))));
    console.log(`detector on a page that is not ours (parse and run, traced): median ${ms(median(detector.slice(3)))} of ${ROUNDS - 3} loads (goal 0.3 ms)`);

    const badge: number[] = [];
    const panel: number[] = [];
    await page.addInitScript(() => {
      const seen = globalThis as { panelAt?: number };
      new MutationObserver(() => {
        if (!seen.panelAt && document.querySelector('caveat-panel')) seen.panelAt = performance.timeOrigin + performance.now();
      }).observe(document, { childList: true, subtree: true });
    });
    // The badge stands when the browser answers that it set it.
    await worker.evaluate(() => {
      const { action } = chrome as unknown as { action: { setBadgeText(details: object): Promise<void> } };
      const set = action.setBadgeText.bind(action);
      action.setBadgeText = (details) => set(details).then(() => void ((globalThis as { badgeAt?: number }).badgeAt ??= performance.timeOrigin + performance.now()));
    });
    for (let i = 0; i < ROUNDS; i++) {
      await page.goto('about:blank');
      // What is still under way for the page before is no part of this one.
      await page.waitForTimeout(SETTLED);
      await worker.evaluate(() => void delete (globalThis as { badgeAt?: number }).badgeAt);
      await page.goto(MODEL_CASE);
      // Asked for in each frame, as by default, the question itself would weigh on what is measured.
      await page.waitForFunction(() => (globalThis as { panelAt?: number }).panelAt, undefined, { polling: SETTLED });
      const idle = await page.evaluate(() => performance.timeOrigin + (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd);
      const panelAt = await page.evaluate(() => (globalThis as { panelAt?: number }).panelAt as number);
      const badgeAt = await worker.evaluate(() => (globalThis as { badgeAt?: number }).badgeAt as number);
      badge.push(badgeAt - idle);
      panel.push(panelAt - idle);
    }
    // The page has nothing to wait for, so the browser finds it idle when it is loaded.
    console.log(`document idle to badge: median ${ms(median(badge.slice(3)))} (goal 50 ms); to panel: median ${ms(median(panel.slice(3)))} (goal 150 ms)`);
  });
}

/** Milliseconds that scripts of the extension took to compile and run in the page while `act` went on. */
async function extensionTime(cdp: CDPSession, act: () => Promise<void>): Promise<number> {
  const events = await traced(cdp, ['devtools.timeline', 'v8'], async () => {
    await act();
    await new Promise((done) => setTimeout(done, 250));
  });
  const ours = events.filter((event) => event.name === 'EvaluateScript' && isOurs(event));
  // The thread's own time, where it is told: what else the machine does is not ours.
  return ours.reduce((sum, event) => sum + (event.tdur ?? event.dur ?? 0) / 1000, 0);
}
