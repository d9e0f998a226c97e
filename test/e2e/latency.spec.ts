/** How long a click or a key takes to reach a page, and to pass through it: in discreet mode as long as without Caveat. */
import type { Driver, Tab } from './driver.ts';
import { RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { PROBING_PAGE } from './sites.ts';
import { expect, startBrowser, test } from './test.ts';

/** Milliseconds by which the medians may differ: far more than chance makes it, less than anything would that waits for an answer or a frame. */
const TOLERANCE = 8;
const TURNS = 5;
const PRESSES = 6;

type Times = { reach: number; pass: number };

/**
 * The page notes of each press when it was made and when its first listener is called (reach), and how long after that its last one is (pass). What somebody
 * else does in between, in whichever world, falls into the one or the other.
 */
const WATCH = `(() => {
  window.times = [];
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'input']) {
    let first = 0;
    addEventListener(type, () => { first = performance.now(); }, true);
    addEventListener(type, (event) => { const last = performance.now(); times.push({ reach: first - event.timeStamp, pass: last - first }); });
  }
})()`;

async function watched(driver: Driver): Promise<Tab> {
  const tab = await driver.newTab();
  await tab.goto(PROBING_PAGE);
  await tab.eval(WATCH);
  return tab;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** The medians of some presses in a page. */
async function turn(tab: Tab): Promise<Times> {
  await tab.eval('void (times.length = 0)');
  for (let n = 0; n < PRESSES; n++) {
    await tab.click('#like');
    await tab.click('#words');
    await tab.press('a');
  }
  const times = await tab.eval<Times[]>('times');
  expect(times.length, 'all presses were seen').toBeGreaterThanOrEqual(PRESSES * 8);
  return { reach: median(times.map(({ reach }) => reach)), pass: median(times.map(({ pass }) => pass)) };
}

/** How much longer it takes in the second page: the median of pairs of turns, taken one after the other so that whatever else the machine does meets both. */
async function longer(without: Tab, withUs: Tab, turns = TURNS): Promise<Times> {
  const pairs: [Times, Times][] = [];
  for (let n = 0; n < turns; n++) pairs.push([await turn(without), await turn(withUs)]);
  return { reach: median(pairs.map(([a, b]) => b.reach - a.reach)), pass: median(pairs.map(([a, b]) => b.pass - a.pass)) };
}

test('in discreet mode clicks and keys come to a page, and go through it, as fast as without Caveat', async ({ driver }, info) => {
  const bare = await startBrowser(info, 'bare');
  try {
    await startAs(driver, RUSSIAN_IN_RUSSIA, { surface: 'panel' });
    await settle();
    const [without, withUs] = [await watched(bare), await watched(driver)];
    const found = await longer(without, withUs);
    info.annotations.push({ type: 'longer with Caveat, ms', description: JSON.stringify(found) });
    console.log(`${driver.name}: longer with Caveat, ms: ${JSON.stringify(found)}`);
    expect(Math.abs(found.reach), 'from the press to the page').toBeLessThan(TOLERANCE);
    expect(Math.abs(found.pass), 'through the page').toBeLessThan(TOLERANCE);

    // A listener that takes a frame's time is told by the same measure: it can tell.
    await withUs.eval(`['mousedown', 'mouseup', 'click', 'pointerdown', 'keydown', 'keyup', 'input'].forEach((type) => document.addEventListener(type, () => { const end = performance.now() + 16; while (performance.now() < end); }))`);
    expect((await longer(without, withUs, 3)).pass, 'a listener of 16 ms').toBeGreaterThan(TOLERANCE);
    await withUs.close();
  } finally {
    await bare.close();
  }
});
