/** A publisher met in a copy of its page, in an archive or a translation: the notice is the publisher's, and says that the page is a copy. */
import { panelWith, RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { ARCHIVED, COPIES_OF_OTHERS, TRANSLATED } from './sites.ts';
import { expect, test } from './test.ts';

for (const [name, url, how] of [
  ...Object.entries(ARCHIVED).map(([form, address]) => [`archive, ${form}`, address, 'an archived copy of its page'] as const),
  ['translation', TRANSLATED, 'a translated copy of its page'],
] as const) {
  test(`${name}: the publisher’s notice, and that it is a copy`, async ({ driver }) => {
    await startAs(driver, RUSSIAN_IN_RUSSIA);
    const tab = await driver.newTab();
    await tab.goto(url);
    const text = await panelWith(tab, how);
    expect(text).toContain('Radio Free Europe/Radio Liberty');
    expect(text).toContain('Applies to you');
    await tab.close();
  });
}

test('copies of others’ pages, and hosts that only look like such a service, are nobody’s that we know', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const tab = await driver.newTab();
  for (const url of COPIES_OF_OTHERS) {
    await tab.goto(url);
    await settle();
    expect((await tab.inPanel<string>('return root.textContent')) ?? '', url).not.toMatch(/Radio Free Europe|Applies to you/);
  }
  await tab.close();
});
