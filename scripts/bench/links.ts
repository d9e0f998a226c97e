/**
 * What marks on links cost in a real Chromium with the built extension: a page of ten thousand links, at rest and changing with every frame. Processor
 * time of the page's own thread, so that other programs hardly change it; the middle of several loads.
 */
import type { CDPSession } from '@playwright/test';
import { BUSY_LINKS, TEN_THOUSAND_LINKS } from '../../test/e2e/sites.ts';
import { inBuiltExtension, isOurs, traced, type TraceEvent } from './in-built-extension.ts';

/** The page that never rests is looked through for some seconds; after five a page counts as settled (browser/work-budget.ts). */
const SETTLED = 8_000;
const WATCHED = 10_000;
const LOADS = 3;
/** Goals: percent of a core once settled, and milliseconds in one piece. A run that misses one fails. */
const MOST_BUSY = 2;
const LONGEST = 50;

type Cost = { longest: number; busy: number };

/** Prints two lines; says why when it can't measure. */
export async function benchLinks(): Promise<void> {
  await inBuiltExtension('marks on links', async (context, worker) => {
    await worker.evaluate(async () => {
      await chrome.storage.session.set({ reader: { at: ['RU'], citizen: ['RU'], statelessResident: [] } });
      await chrome.storage.local.set({ settings: { links: 'always' } });
      while (!(await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'caveat-links')) await new Promise((again) => setTimeout(again, 50));
    });
    for (const [name, url] of [['ten thousand links', TEN_THOUSAND_LINKS], ['the same, a hundred new links with every frame', BUSY_LINKS]] as const) {
      const costs: { start: Cost; after: Cost }[] = [];
      for (let load = 0; load < LOADS; load++) {
        const page = await context.newPage();
        const cdp = await context.newCDPSession(page);
        const start = await costOf(cdp, async () => {
          await page.goto(url);
          await page.waitForSelector('caveat-marks', { state: 'attached' });
          await page.waitForTimeout(SETTLED);
        });
        costs.push({ start, after: await costOf(cdp, () => page.waitForTimeout(WATCHED)) });
        await page.close();
      }
      const settled = costs.map(({ after }) => (after.busy / WATCHED) * 100);
      const [marking, longest] = [costs.map(({ start }) => start.busy), costs.map(({ start, after }) => Math.max(start.longest, after.longest))];
      if (middle(settled) > MOST_BUSY || middle(longest) > LONGEST) process.exitCode = 1;
      console.log(`marks on ${name}: ${middle(marking).toFixed(0)} ms to mark them, after settling ${middle(settled).toFixed(2)} % of a core (goal ${MOST_BUSY}); longest piece of work ${middle(longest).toFixed(1)} ms (goal ${LONGEST})`);
    }
  });
}

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * Milliseconds of processor time that our scripts took in the page while `act` went on: all together, and the longest piece. A task that
 * an idle moment or a timer of ours began is ours to its end; of any other only our functions are.
 */
async function costOf(cdp: CDPSession, act: () => Promise<void>): Promise<Cost> {
  const events = await traced(cdp, ['toplevel', 'devtools.timeline'], act);
  const ms = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;
  const within = (inner: TraceEvent, outer: TraceEvent): boolean => inner.tid === outer.tid && inner.pid === outer.pid && inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
  const ours = events.filter((event) => (event.name === 'FunctionCall' || event.name === 'EvaluateScript') && isOurs(event));
  const begun = events.filter(({ name }) => name === 'FireIdleCallback' || name === 'TimerFire');
  const pieces = new Map<TraceEvent, number>();
  for (const call of ours) {
    const moment = begun.find((event) => within(call, event));
    const task = moment && events.find((event) => /RunTask$/.test(event.name) && within(moment, event));
    pieces.set(task ?? call, ms(task ?? call));
  }
  const times = [...pieces.values()];
  return { longest: Math.max(0, ...times), busy: times.reduce((sum, time) => sum + time, 0) };
}
