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
