/** The answers that are no warning: checked and not listed, as of a day; not covered; and the data that could not be read, which is no answer. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from './chromium.ts';
import { until } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { of } from './read-as.ts';
import { onDay, ownPageWith, panelWith, RUSSIAN_IN_RUSSIA, startAs } from './reader.ts';
import { pageFor, REUTERS } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ testBuild: true });

test('checked and not listed: with the age of the copies, and past their review date with a word on it', async ({ driver }) => {
  const read = async (day: string): Promise<string> => {
    await startAs(driver, RUSSIAN_IN_RUSSIA);
    await onDay(driver, day);
    const tab = await driver.newTab();
    await tab.goto(REUTERS);
    const text = await panelWith(tab, 'What was looked at');
    await tab.close();
    return text;
  };
  const fresh = await read('2026-11-25');
  expect(fresh).toContain('Checked for Russia: not listed');
  expect(fresh).toContain('copies of July 2026');
  expect(fresh).toContain('“Not listed” means: not found in the copies named above.');
  expect(fresh).not.toContain('past review');
  expect(await read('2027-06-30')).toContain('past review');
});

test('not covered: said as that, and never as "not listed"', async ({ driver }) => {
  await startAs(driver, of('PT'));
  const tab = await driver.newTab();
  await tab.goto(REUTERS);
  const text = await panelWith(tab, 'Publisher');
  // Portugal has no law of its own in the records; the Union's are looked at beside it.
  expect(text).toMatch(/Portugal (is )?not covered|For Portugal we have no legal data|We hold no legal data for Portugal/);
  expect(text).not.toMatch(/Checked for Portugal/);
  await tab.close();
});

for (const [name, spoil] of [
  ['of another version', (index: Record<string, unknown>) => ({ ...index, version: 0 })],
  ['that another filter of the detector belongs to', (index: Record<string, unknown>) => ({ ...index, filterOf: '0000000000000000' })],
] as const) {
  test(`records ${name} are a fault of ours, and no answer`, async ({}, info) => {
    const firefox = info.project.name === 'firefox';
    const build = mkdtempSync(join(tmpdir(), 'caveat-spoilt-'));
    cpSync(firefox ? '.output/firefox-mv3' : '.output/chrome-mv3', build, { recursive: true });
    const file = join(build, 'records.json');
    writeFileSync(file, JSON.stringify(spoil(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)));
    const driver = await (firefox ? startFirefox : startChromium)({ pages: pageFor, headless: true, build });
    try {
      await startAs(driver, RUSSIAN_IN_RUSSIA);
      const tab = await driver.newTab();
      await tab.goto(REUTERS);
      await until(async () => (await driver.badge(REUTERS)) === '!', 'a sign on the button');
      expect(await driver.toolbarTitle()).toBe('The data could not be read.');
      const panel = await driver.openOwn('sidepanel', REUTERS);
      expect(await ownPageWith(panel, 'could not be read')).not.toMatch(/not listed|no rule/i);
      const popup = await driver.openOwn('popup', REUTERS);
      const text = await ownPageWith(popup, 'could not be read');
      expect(text).not.toMatch(/not listed|no rule/i);
      const known = await driver.openOwn('known');
      expect(await ownPageWith(known, 'could not be read')).toContain('not an answer');
    } finally {
      await driver.close();
      rmSync(build, { recursive: true, force: true });
    }
  });
}
