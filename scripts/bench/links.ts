/** What marks on links cost in a real Chromium with the built extension: a page of ten thousand links, at rest and changing with every frame. */
import { existsSync } from 'node:fs';
import { chromium, type CDPSession } from '@playwright/test';
import { findBrowser } from '../browsers.ts';
import { BUSY_LINKS, pageFor, TEN_THOUSAND_LINKS } from '../../test/e2e/sites.ts';
import { startServers } from '../../test/e2e/server.ts';

const BUILD = '.output/chrome-mv3';
const SETTLED = 4_000;
const WATCHED = 10_000;

type Cost = { longest: number; busy: number };

/** Prints two lines; says why when it can't measure. */
export async function benchLinks(): Promise<void> {
  const program = findBrowser('chromium');
  if (!program || !existsSync(BUILD)) return console.log('marks on links: not measured (needs Chromium and `npm run build`)');
  const servers = await startServers(pageFor);
  const context = await chromium.launchPersistentContext('', {
    executablePath: program,
    headless: true,
    ignoreHTTPSErrors: true,
    args: [`--disable-extensions-except=${BUILD}`, `--load-extension=${BUILD}`, '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *:80 127.0.0.1:${servers.http}, MAP *:443 127.0.0.1:${servers.https}, EXCLUDE 127.0.0.1`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(async () => {
      await chrome.storage.session.set({ reader: { at: ['RU'], citizen: ['RU'], statelessResident: [] } });
      await chrome.storage.local.set({ settings: { links: 'always' } });
      while (!(await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'caveat-links')) await new Promise((again) => setTimeout(again, 50));
    });
    for (const [name, url] of [['ten thousand links', TEN_THOUSAND_LINKS], ['the same, a hundred new links with every frame', BUSY_LINKS]] as const) {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      const start = await costOf(cdp, async () => {
        await page.goto(url);
        await page.waitForSelector('caveat-marks', { state: 'attached' });
        await page.waitForTimeout(SETTLED);
      });
      const after = await costOf(cdp, () => page.waitForTimeout(WATCHED));
      await page.close();
      console.log(
        `marks on ${name}: ${start.busy.toFixed(0)} ms to mark them, after settling ${((after.busy / WATCHED) * 100).toFixed(2)} % of a core (goal 2); longest piece of work ${Math.max(start.longest, after.longest).toFixed(1)} ms (goal 50)`,
      );
    }
  } finally {
    await context.close();
    await servers.close();
  }
}

/**
 * Milliseconds of processor time that our scripts took in the page while `act` went on: all together, and the longest piece. A task that
 * an idle moment or a timer of ours began is ours to its end; of any other only our functions are.
 */
async function costOf(cdp: CDPSession, act: () => Promise<void>): Promise<Cost> {
  type Event = { name: string; pid: number; tid: number; ts: number; tdur?: number; dur?: number; args?: { data?: { url?: string } } };
  const events: Event[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as Event[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] } });
  await act();
  const finished = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await finished;
  cdp.off('Tracing.dataCollected', collect);
  const ms = ({ tdur, dur }: Event): number => (tdur ?? dur ?? 0) / 1000;
  const within = (inner: Event, outer: Event): boolean => inner.tid === outer.tid && inner.pid === outer.pid && inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
  const ours = events.filter(({ name, args }) => (name === 'FunctionCall' || name === 'EvaluateScript') && (args?.data?.url ?? '').startsWith('chrome-extension:'));
  const begun = events.filter(({ name }) => name === 'FireIdleCallback' || name === 'TimerFire');
  const pieces = new Map<Event, number>();
  for (const call of ours) {
    const moment = begun.find((event) => within(call, event));
    const task = moment && events.find((event) => /RunTask$/.test(event.name) && within(moment, event));
    pieces.set(task ?? call, ms(task ?? call));
  }
  const times = [...pieces.values()];
  return { longest: Math.max(0, ...times), busy: times.reduce((sum, time) => sum + time, 0) };
}
