/** Tests of what a reader in some place reads before the page of a publisher. */
import type { Reader } from '../../core/legal/legal.ts';
import { onDay, panelWith, startAs } from './reader.ts';
import { expect, test } from './test.ts';

/** Somebody who is there and holds the passport of the place. */
export const of = (code: string): Reader => ({ at: [code], citizen: [code], statelessResident: [] });

export type Case = { name: string; reader: Reader; /** The day of the visit, in builds for tests; today if it isn't said. */ day?: string; url: string; says: RegExp[]; never: RegExp[] };

/** What no notice may ever say. */
const NEVER = [/(reading|sharing|it|this) is safe/i, /(?<!not )illegal to read/i, /reading is a crime/i];

export function testCases(cases: readonly Case[]): void {
  for (const { name, reader, day, url, says, never } of cases) {
    test(name, async ({ driver }) => {
      await startAs(driver, reader, { keepOutOf: { state: false, social: true, private: true } });
      if (day) await onDay(driver, day);
      const tab = await driver.newTab();
      await tab.goto(url);
      const text = await panelWith(tab, 'Publisher');
      for (const words of says) expect(text).toMatch(words);
      for (const words of [...never, ...NEVER]) expect(text).not.toMatch(words);
      await tab.close();
    });
  }
}
