/** Caveat goes from under open pages: nothing of it is left to be seen in them. */
import { until, type Tab } from './driver.ts';
import { inPopup, panelWith, RUSSIAN_IN_RUSSIA, says, startAs } from './reader.ts';
import { MODEL_CASE, SEARCH } from './sites.ts';
import { expect, test } from './test.ts';

const PANEL = `return getComputedStyle(root.querySelector('.panel')).visibility`;
const MARKS = `return getComputedStyle(root.querySelector('.marks')).visibility`;

/** Longer than what is ours would outlive our script. */
const longer = (): Promise<void> => new Promise((done) => setTimeout(done, 6000));

test('Caveat is switched off under a page: its panel and its marks go from sight, and stand as long as it runs', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const searched = await driver.newTab();
  await searched.goto(SEARCH);
  await inPopup(driver, searched, SEARCH, 'Mark links', says('Take the marks away'));
  const tab = await driver.newTab();
  await tab.goto(MODEL_CASE);
  await panelWith(tab, 'Applies to you');
  await longer();
  expect(await tab.inPanel(PANEL), 'the panel as long as our script runs').toBe('visible');
  await searched.activate();
  await until(async () => (await searched.inMarks(MARKS)) === 'visible', 'the marks as long as our script runs');
  try {
    await driver.setEnabled(false);
    await searched.activate();
    await outOfSight(() => searched.inMarks<string>(MARKS), 'the marks');
    await tab.activate();
    await outOfSight(() => tab.inPanel<string>(PANEL), 'the panel');
    // Firefox ends our scripts at once, and nobody takes the elements out.
    const left = driver.name === 'firefox' ? 1 : 0;
    expect([await count(tab, 'caveat-panel'), await count(searched, 'caveat-marks')]).toEqual([left, left]);
    expect(await tab.eval('document.elementFromPoint(innerWidth - 40, 120)?.localName')).not.toBe('caveat-panel');
  } finally {
    await driver.setEnabled(true);
  }
  await searched.close();
  await tab.close();
});

const outOfSight = (look: () => Promise<string | null>, what: string): Promise<boolean> =>
  until(async () => {
    const seen = await look();
    return seen === null || seen === 'hidden';
  }, `${what} to go from sight`);

const count = (tab: Tab, name: string): Promise<number> => tab.eval<number>(`document.querySelectorAll(${JSON.stringify(name)}).length`);
