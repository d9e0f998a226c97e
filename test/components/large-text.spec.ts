/** Every surface takes the reader's size of text; at 200 % nothing is lost: the same words, none of them cut off, no control out of reach. */
import { expect, expectNoOverflow, test } from './gallery-page.ts';

for (const query of ['panel=applies&open', 'panel=several-notices', 'panel=known-without-notice&open', 'panel=long-names', 'panel=stale&language=ru&open', 'panel=data-failed', 'popup=applies', 'popup=applies&language=ru', 'popup=paused&language=ru', 'guard=share', 'guard=several-places&language=ru', 'sheet=applies']) {
  test(query, async ({ gallery, page }) => {
    const said = (): Promise<string> => page.locator('.cv').first().innerText();
    const words = (text: string): string => text.replaceAll(/\s+/g, ' ');
    await gallery.open(query);
    const before = words(await said());
    await gallery.open(`${query}&text=2`);
    expect(words(await said())).toBe(before);
    await expectNoOverflow(page);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.cv, .cv *')]
        // The site's name alone may end in an ellipsis: the browser shows it in full above.
        .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline' && !one.matches('.site, .vh, select, svg *, svg'))
        // A folded table reaches to both edges of the surface, past the margins of what holds it.
        .filter((one) => !one.matches('.wide-table, :has(> .wide-table)'))
        .filter((one) => one.scrollWidth > one.clientWidth + 1 || (['hidden', 'clip'].includes(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1))
        .map((one) => one.outerHTML.slice(0, 140)),
    );
    expect(cut).toEqual([]);
  });
}

for (const query of ['panel=applies', 'tab=applies', 'guard=share', 'sheet=applies', 'page=options', 'page=welcome', 'page=known']) {
  test(`the reader's size of text: ${query}`, async ({ gallery, page }) => {
    const size = (): Promise<string> => page.locator('.cv').first().evaluate((root) => getComputedStyle(root).getPropertyValue('--text').trim());
    await gallery.open(query);
    expect(await size()).toBe('1');
    await gallery.open(`${query}&text=1.5`);
    expect(await size()).toBe('1.5');
  });
}
