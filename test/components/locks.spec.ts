/** What an organisation settled is to be seen as settled, with its word for who did, and can't be pressed; all beside it still can. */
import type { Locator } from '@playwright/test';
import { expect, test } from './gallery-page.ts';

const WORD = 'Set by Harbour Press Union';

async function expectLocked(row: Locator, count: number): Promise<void> {
  await expect(row.locator('input:disabled')).toHaveCount(count);
  await expect(row.getByText(WORD, { exact: true })).toHaveCount(count);
}

test('guards in the settings', async ({ gallery, page }) => {
  await gallery.open('page=options-managed');
  const guards = page.locator('#guards');
  await expectLocked(guards.locator('.pick'), 3);
  await expectLocked(guards.locator('.rows li', { hasText: 'Donat' }), 1);
  await expectLocked(guards.locator('.rows'), 2);
  await gallery.open('page=options');
  await expectLocked(page.locator('#guards'), 0);
});

test('the welcome page', async ({ gallery, page }) => {
  await gallery.open('page=welcome-managed');
  await expectLocked(page.locator('.steps .pick'), 2);
  await expectLocked(page.locator('.offer .pick'), 3);
  await expectLocked(page.locator('.tick', { hasText: 'Forget this' }), 1);
  await gallery.open('page=welcome');
  await expectLocked(page.locator('.steps .pick, .offer .pick, .tick:has-text("Forget this")'), 0);
});

/** The colours of a control and of its label. */
const coloursOf = (row: Locator): Promise<string[]> =>
  row.evaluate((element) => [getComputedStyle(element.querySelector('input') as Element).backgroundColor, getComputedStyle(element.querySelector('label') ?? element).color]);

test('what is locked is drawn back, chosen or not', async ({ gallery, page }) => {
  const rows = { chosen: '#where .pick li:has(:checked)', other: '#where .pick li:has(:not(:checked))', switched: '#what .rows li:nth-child(3)', icon: '#where .chip:has(:checked)' };
  const seen: Record<string, Record<string, string[]>> = {};
  for (const state of ['options', 'options-managed']) {
    await gallery.open(`page=${state}`);
    seen[state] = Object.fromEntries(await Promise.all(Object.entries(rows).map(async ([name, at]) => [name, await coloursOf(page.locator(at).first())] as const)));
  }
  for (const name of Object.keys(rows)) {
    const [control, label] = seen['options']?.[name] ?? [];
    const [lockedControl, lockedLabel] = seen['options-managed']?.[name] ?? [];
    expect(lockedControl, name).not.toBe(control);
    expect(lockedLabel, name).not.toBe(label);
  }
});

test('the welcome page promises only what the reader can change', async ({ gallery, page }) => {
  await gallery.open('page=welcome-managed');
  await expect(page.locator('main')).toContainText('All of this but what your organisation set can be changed later.');
  await gallery.open('page=welcome');
  await expect(page.locator('main')).toContainText('All of this can be changed later.');
});
