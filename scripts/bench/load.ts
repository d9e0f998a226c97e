/**
 * What Caveat adds to the load of a page that is not ours: the same page with and without it, in pairs whose order alternates, so that what
 * slows the machine down slows both. Wall time until the load event, and the work of the page's main thread until it rests.
 */
import type { BrowserContext, CDPSession, Page as Tab } from '@playwright/test';
import type { Page } from '../../test/e2e/server.ts';
import { traced, withAndWithout, type TraceEvent } from './in-built-extension.ts';

const PAIRS = 40;
const ADDRESS = 'https://town.example/ferries';
const REST_MS = 300;

type Load = { wall: number; work: number };

/** Prints a line for each measure, or why it can't be measured. */
export async function benchLoad(): Promise<void> {
  await withAndWithout('page load', ordinaryPage, async (has, hasNot) => {
    const [ours, bare] = [await open(has), await open(hasNot)];
    // The first loads fill caches.
    for (let at = 0; at < 3; at++) for (const tab of [ours, bare]) await load(tab);
    const pairs: { ours: Load; bare: Load }[] = [];
    for (let at = 0; at < PAIRS; at++) {
      const [first, second] = at % 2 === 0 ? [ours, bare] : [bare, ours];
      const [one, two] = [await load(first), await load(second)];
      pairs.push(first === ours ? { ours: one, bare: two } : { ours: two, bare: one });
    }
    say('until the load event', 'wall', pairs);
    say('work of the main thread', 'work', pairs);
  });
}

function say(what: string, measure: keyof Load, pairs: readonly { ours: Load; bare: Load }[]): void {
  const ratios = quartiles(pairs.map(({ ours, bare }) => ours[measure] / bare[measure]));
  const [, bare] = quartiles(pairs.map((pair) => pair.bare[measure]));
  const [, more] = quartiles(pairs.map((pair) => pair.ours[measure] - pair.bare[measure]));
  console.log(`page load, ${what}: ratio with to without, median ${ratios[1].toFixed(3)} (quartiles ${ratios[0].toFixed(3)} to ${ratios[2].toFixed(3)}) of ${pairs.length} pairs; ${bare.toFixed(1)} ms without, ${more.toFixed(2)} ms more with (goal 1.01)`);
}

async function open(context: BrowserContext): Promise<{ tab: Tab; cdp: CDPSession }> {
  const tab = await context.newPage();
  return { tab, cdp: await context.newCDPSession(tab) };
}

async function load({ tab, cdp }: { tab: Tab; cdp: CDPSession }): Promise<Load> {
  const events = await traced(cdp, ['devtools.timeline', 'disabled-by-default-devtools.timeline'], async () => {
    await tab.goto(ADDRESS, { waitUntil: 'load' });
    await tab.waitForTimeout(REST_MS);
  });
  const wall = await tab.evaluate(() => {
    const [{ loadEventEnd, startTime } = { loadEventEnd: NaN, startTime: NaN }] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return loadEventEnd - startTime;
  });
  return { wall, work: workOf(events) };
}

/** Milliseconds of the processor that the page's main thread took for its tasks: what else the machine does is not in it. */
function workOf(events: readonly TraceEvent[]): number {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === ADDRESS);
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === parsed?.pid && tid === parsed.tid);
  return tasks.reduce((sum, { tdur = NaN }) => sum + tdur / 1000, 0);
}

function quartiles(values: readonly number[]): [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? NaN;
  return [at(0.25), at(0.5), at(0.75)];
}

const ordinaryPage = (): Page => ({ status: 200, headers: {}, body: BODY });

/** Of the size that pages have: some thousand nodes, a style sheet, and a script that lays out what it adds. */
const BODY = (() => {
  const rows = Array.from({ length: 1500 }, (_, at) => `<li class="row"><a href="/ferry/${at}">Ferry ${at}</a> <span>leaves at ${at % 24}:00</span> <em>${'quay '.repeat(1 + (at % 9))}</em></li>`).join('');
  const script = `for (let at = 0; at < 400; at++) { const row = document.createElement('li'); row.textContent = 'late ' + at; list.append(row); if (at % 20 === 0) row.offsetHeight; }`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries</title><style>.row { display: flex; gap: 8px } em { color: #456 }</style></head><body><h1>Ferries</h1><ul id="list">${rows}</ul><script>${script}</script></body></html>`;
})();
