/** Everything that can be pressed is reached by Tab, in the order in which it is read, and shows that it has the focus. */
import type { Page } from '@playwright/test';
import { expect, test } from './gallery-page.ts';

const CONTROLS = 'a[href], button, summary, select, input';

/** Names the controls that can be seen, in the order of the document. A group of radio buttons is one stop. */
function controls(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const seen = [...document.querySelectorAll<HTMLElement>(`.cv :is(${selector}), button.cv`)].filter((one) => one.checkVisibility() && !one.matches(':disabled'));
    const stops = seen.filter((one) => !(one instanceof HTMLInputElement) || one.type !== 'radio' || one.checked);
    return stops.map((one, at) => {
      one.dataset['stop'] = String(at);
      return String(at);
    });
  }, CONTROLS);
}

/** What has the focus, and whether that can be seen: an outline of 2 px or more, in a colour unlike what lies under it. */
function focused(page: Page): Promise<{ stop: string; outline: string; width: number; colour: string; inside: boolean }> {
  return page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    const { left, right } = one.getBoundingClientRect();
    return { stop: one.dataset['stop'] ?? one.tagName, outline: outlineStyle, width: parseFloat(outlineWidth), colour: outlineColor, inside: left >= 0 && right <= document.documentElement.clientWidth };
  });
}

const queries = ['panel=applies', 'panel=may-apply', 'panel=several-notices', 'panel=known-without-notice&open', 'panel=seen-changed&open', 'sheet=applies', 'panel=data-failed', 'panel=no-access', 'popup=applies', 'popup=paused', 'tab=applies', 'tab=may-apply', 'page=options', 'page=welcome', 'page=known', 'page=known-law', 'page=known-status'];
for (const query of queries) {
  for (const theme of ['light', 'dark']) {
    test(`${query}, ${theme}`, async ({ gallery, page }) => {
      if (query.startsWith('page')) await page.setViewportSize({ width: 1100, height: 800 });
      await gallery.open(`${query}&theme=${theme}`);
      const expected = await controls(page);
      expect(expected.length).toBeGreaterThan(0);
      const reached: string[] = [];
      for (let at = 0; at < expected.length; at++) {
        await page.keyboard.press('Tab');
        const { stop, outline, width, colour, inside } = await focused(page);
        reached.push(stop);
        expect([outline, width >= 2, /rgba\(.*, 0\)|transparent/.test(colour), inside], `stop ${stop}`).toEqual(['solid', true, false, true]);
      }
      expect(reached).toEqual(expected);
    });
  }
}
