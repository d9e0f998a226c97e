/** What the parts do when they are pressed, by mouse and by keyboard. */
import type { Page } from '@playwright/test';
import { expect, test } from './gallery-page.ts';
import { popups } from './states.ts';

const pressed = (page: Page): Promise<unknown[]> => page.evaluate(() => (globalThis as unknown as { pressed: unknown[] }).pressed);

test('what is folded is drawn when it is opened, should the page never rest', async ({ page, address }) => {
  await page.addInitScript(() => void (globalThis.requestIdleCallback = () => 0));
  await page.goto(`${address}?panel=applies`);
  const donate = page.locator('.cost details.act', { hasText: 'Donate' }).first();
  await expect(donate).toBeVisible();
  await expect(donate.locator('.more')).toHaveCount(0);
  await donate.locator('summary').click();
  await expect(donate.locator('.more')).toBeVisible();
  await expect(page.locator('.refs')).toHaveCount(0);
});

test('what is folded is drawn by itself once the page rests', async ({ gallery }) => {
  const page = await gallery.open('panel=applies');
  await expect(page.locator('.cost details.act .more').first()).toBeHidden();
  await expect(page.locator('.refs li').first()).toBeHidden();
});

test('a numeral shows its source in place, with title, day and a link that carries no referrer', async ({ gallery, page }) => {
  await gallery.open('panel=applies&open');
  const numeral = page.locator('button.cite[title*="IPI, Feb 2024"]').first();
  await expect(numeral).toHaveAttribute('aria-expanded', 'false');
  await numeral.click();
  await expect(numeral).toHaveAttribute('aria-expanded', 'true');
  const source = page.locator('.source');
  await expect(source).toContainText('IPI, Feb 2024');
  await expect(source).toContainText('read 20 Nov 2026');
  await expect(source.getByRole('link')).toHaveAttribute('rel', 'noreferrer noopener');
  await expect(source.getByRole('link')).toHaveAttribute('target', '_blank');
  await numeral.click();
  await expect(source).toHaveCount(0);
});

test('every source of the report is in the list, and one that nobody opened says so', async ({ gallery, page }) => {
  await gallery.open('panel=applies');
  await page.getByText('14 sources').click();
  await expect(page.locator('.refs li')).toHaveCount(14);
  await expect(page.locator('.refs li').last()).toContainText('not opened by us');
});

test('rows open by keyboard, in the order of the page, with the focus to be seen', async ({ gallery, page }) => {
  await gallery.open('panel=applies');
  const order: string[] = [];
  for (let at = 0; at < 6; at++) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''));
  }
  expect(order.slice(0, 4)).toEqual(['Hide on this site', 'Settings', 'Fold to a tab', 'Change']);
  expect(order[4]).toMatch(/^Read/);
  expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(page.locator('details.act').nth(1)).toHaveAttribute('open', '');
});

test('the acts stand in their one order, each with its word', async ({ gallery, page }) => {
  await gallery.open('panel=applies');
  await expect(page.locator('.cost .act > summary .name')).toHaveText(['Read', 'Save', 'Like, comment', 'Share, link', 'Follow', 'Contact', 'Contribute', 'Donate']);
  await expect(page.locator('.cost .act > summary .word')).toHaveText(['No rule found', 'Unclear', 'Unclear', 'Fine, then crime', 'Unclear', 'Unclear', 'Fine, then crime', 'Crime at once']);
});

test('what rests on unread sources is marked, its penalty is not shown, and no sentence is made of it', async ({ gallery, page }) => {
  await gallery.open('panel=several-notices&open');
  const slab = page.locator('.scope', { hasText: 'extremist formation' });
  await expect(slab).not.toContainText('Paying');
  await expect(page.locator('.sum').first()).toContainText('Donate (not checked)');
  const donate = page.locator('.wide-table').first().locator('details.act', { hasText: 'Donate' });
  await expect(donate).toContainText('Not shown: its sources were not opened by us.');
  await expect(donate).not.toContainText('5 years');
});

test('a penalty that is only possible does not look like a rule', async ({ gallery, page }) => {
  await gallery.open('panel=applies&open');
  const like = page.locator('.cost details.act', { hasText: 'Like, comment' }).first();
  await expect(like.locator('summary .word')).toHaveText('Unclear');
  await expect(like.locator('dd', { hasText: '5,000–15,000 roubles' })).toHaveClass('weak');
  const share = page.locator('.cost details.act', { hasText: 'Share, link' }).first();
  await expect(share.locator('dd', { hasText: '5,000–15,000 roubles' })).not.toHaveClass(/weak/);
});

test('a jump asks for its passage, and says when the words are gone', async ({ gallery, page }) => {
  await gallery.open('panel=applies');
  await page.getByRole('button', { name: 'Show in the page: AP' }).click();
  expect(await pressed(page)).toEqual([['showPassage', 'With reporting by AP']]);
  await page.getByRole('button', { name: 'Show in the page: (file photo)' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'These words were not found' })).toBeVisible();
});

test('three hundred sources are cut until all are asked for', async ({ gallery, page }) => {
  await gallery.open('panel=three-hundred-sources');
  await expect(page.locator('.srcs .who')).toHaveCount(12);
  await page.getByRole('button', { name: 'Show all 300' }).click();
  await expect(page.locator('.srcs .who')).toHaveCount(300);
});

test('a fault, an unknown publisher and a place without data never read like "not listed"', async ({ gallery, page }) => {
  for (const state of ['data-failed', 'publisher-unknown', 'publisher-declared', 'no-access', 'elsewhere']) {
    await gallery.open(`panel=${state}`);
    await expect(page.locator('.cv'), state).not.toContainText(/not listed/i);
  }
  await gallery.open('panel=known-without-notice');
  await expect(page.locator('h2').first()).toHaveText('Checked for Russia: not listed');
});

test('a publisher without accounts on record: whether they were looked for is said, in both languages', async ({ gallery, page }) => {
  await gallery.open('page=known-publisher');
  await expect(page.getByText('Accounts on social networks not looked for. That is not the same as “has none”.')).toBeVisible();
  await gallery.open('page=known-accounts-sought');
  await expect(page.getByText('No account on social networks known; looked for on 20 Nov 2026.')).toBeVisible();
  await gallery.open('page=known-accounts-sought&language=ru');
  await expect(page.getByText('Аккаунты в социальных сетях неизвестны; искали 20 ноября 2026 г.')).toBeVisible();
});

test('a reader in Norway is answered for Norway, and the rest is folded away', async ({ gallery, page }) => {
  await gallery.open('panel=elsewhere');
  await expect(page.locator('h2').first()).toHaveText('For Norway we have no legal data');
  await expect(page.locator('details.fold')).not.toHaveAttribute('open', '');
  await expect(page.locator('.act')).toHaveCount(0);
});

test('no word of ours says "safe", and nothing exclaims', async ({ gallery, page }) => {
  for (const query of ['panel=applies&open', 'panel=known-without-notice&open', 'panel=several-notices&open', 'popup=paused', 'page=options']) {
    await gallery.open(query);
    const text = (await page.locator('.cv').textContent()) ?? '';
    expect(text).not.toMatch(/\bsafe(ly)?\b|!/i);
    await gallery.open(`${query}&language=ru`);
    expect((await page.locator('.cv').textContent()) ?? '').not.toMatch(/безопасн|!/i);
  }
});

test('text in another language than the interface says which', async ({ gallery, page }) => {
  await gallery.open('panel=applies&language=ru&open');
  await expect(page.locator('.scope q')).not.toHaveAttribute('lang', /./);
  await expect(page.locator('.ev [lang="en"]').first()).toBeVisible();
  await expect(page.locator('.pagequote blockquote').first()).toHaveAttribute('lang', 'en');
});

test('the popup hands on every press', async ({ gallery, page }) => {
  await gallery.open('popup=applies');
  await page.getByRole('switch', { name: 'Sidebar' }).click();
  await page.getByRole('switch', { name: 'Warnings' }).press('Space');
  await page.getByRole('button', { name: 'Pause an hour' }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByRole('button', { name: 'Open the panel' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  expect((await pressed(page)).map((one) => (one as unknown[]).slice(0, 3).filter((part) => typeof part !== 'object'))).toEqual([['setSwitch', 'sidebar', true], ['setSwitch', 'warnings', false], ['pause', 'hour'], ['pause', 'until-resumed'], ['openPanel'], ['settings']]);
});

for (const language of ['en', 'ru']) {
  test(`the popup stays under the height that browsers allow, with all that it can hold: ${language}`, async ({ gallery, page }) => {
    await page.setViewportSize({ width: 400, height: 500 });
    for (const state of popups) {
      await gallery.open(`popup=${state}&tools=some&language=${language}`);
      const height = await page.evaluate(() => document.querySelector('.popup')?.getBoundingClientRect().height);
      expect(height, state).toBeLessThanOrEqual(600);
    }
  });
}

test('a place is added, ticked and removed', async ({ gallery, page }) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await gallery.open('page=options-untouched');
  await page.getByLabel('Add a place').selectOption('NO');
  await page.getByRole('checkbox', { name: 'Norway: I hold its passport' }).click();
  await page.getByRole('button', { name: 'Remove Norway' }).click();
  expect(await pressed(page)).toEqual([
    ['change', { reader: { at: [], citizen: ['NO'], statelessResident: [] } }],
    ['change', { reader: { at: [], citizen: [], statelessResident: [] } }],
  ]);
});

test('every country that people live in and the occupied regions can be named', async ({ gallery, page }) => {
  await gallery.open('page=options-untouched');
  expect(await page.getByLabel('Add a place').locator('option').count()).toBe(1 + 245 + 6);
});

test('forgetting asks once more', async ({ gallery, page }) => {
  await gallery.open('page=options');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  expect(await pressed(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('button', { name: 'Forget', exact: true }).click();
  expect(await pressed(page)).toEqual([['forget']]);
  await expect(page.getByText('Forgotten.')).toBeVisible();
});

test('what could not be forgotten is not said to be', async ({ gallery, page }) => {
  await gallery.open('page=options&stays');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(page.getByText('Not all of it could be forgotten.')).toBeVisible();
  await expect(page.getByText('Forgotten.', { exact: true })).toHaveCount(0);
});

test('reduced motion stills what little moves', async ({ gallery, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await gallery.open('panel=applies');
  expect(await page.locator('.chev').first().evaluate((element) => getComputedStyle(element).transitionDuration)).toBe('0s');
});

test('the style of the page around it does not reach in', async ({ gallery, page }) => {
  await gallery.open('panel=applies');
  const before = await page.locator('.scope h2').evaluate((element) => ({ ...getComputedStyle(element) }.color));
  await page.evaluate(() => {
    document.body.style.cssText += ';--paper:red;--slab:red;font-size:40px;color:lime;letter-spacing:9px;text-transform:uppercase;line-height:4';
  });
  const after = await page.locator('.scope h2').evaluate((element) => {
    const { color, letterSpacing, textTransform, fontSize } = getComputedStyle(element);
    return { color, letterSpacing, textTransform, fontSize, slab: getComputedStyle(element.parentElement as Element).backgroundColor };
  });
  expect(after).toEqual({ color: before, letterSpacing: '-0.228px', textTransform: 'none', fontSize: '19px', slab: 'rgb(31, 35, 38)' });
});

test('the welcome page shows an example where it is asked for, and says so when it can’t', async ({ gallery, page }) => {
  await gallery.open('page=welcome');
  const button = page.getByRole('button', { name: 'See an example' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  expect(await pressed(page)).toContainEqual(['showExample', true]);
  await gallery.open('page=welcome-example');
  await expect(page.getByRole('heading', { name: 'An example: Radio Free Europe/Radio Liberty' })).toBeVisible();
  await expect(page.locator('.sample')).toContainText('May apply to you');
  await page.getByRole('button', { name: 'Hide the example' }).click();
  expect(await pressed(page)).toContainEqual(['showExample', false]);
  await gallery.open('page=welcome-example-failed');
  await expect(page.getByRole('alert')).toContainText('The data could not be read');
});

test('the popup’s foot names what the first notice rests on, else the day of the records', async ({ gallery, page }) => {
  await gallery.open('popup=applies');
  await expect(page.locator('.end')).toHaveText('In date: registers of July 2026, law to Oct 2026');
  await gallery.open('popup=known-without-notice');
  await expect(page.locator('.end')).toHaveText('In date: data of 23 Nov 2026');
  await gallery.open('popup=stale');
  await expect(page.locator('.end')).toHaveText('Past review since 31 Jan 2027');
});
