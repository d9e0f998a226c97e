/** How notices stand to one another, and how they say what they rest on. */
import { expect, test } from './gallery-page.ts';

test('acts beyond the eight are folded below them and named in a row', async ({ gallery, page }) => {
  await gallery.open('panel=applies');
  const others = page.locator('.other-acts');
  await expect(others.locator('summary')).toHaveText('Other acts: working for it, advertising with it');
  await expect(others).not.toHaveAttribute('open', '');
  await expect(page.locator('.acts .act')).toHaveCount(8);
  await others.locator('summary').click();
  await expect(others.locator('h4')).toHaveText([/^Work for it\s*Fine, then crime$/, /^Advertise\s*Unclear$/]);
});

test('of several corrections the newest is said and the others are folded, so that the acts stay in sight', async ({ gallery, page }) => {
  await gallery.open('panel=corrected');
  const box = page.locator('.note.old');
  await expect(box).toHaveCount(1);
  await expect(box).toContainText('Corrected on 20 Nov 2026. Before, it said here: Saving: a fine. Right is: No rule on saving was found.');
  await expect(box.getByText('Links can bring a fine.')).toBeHidden();
  await box.getByText('And 2 more corrections').click();
  await expect(box.getByText('Links can bring a fine.')).toBeVisible();
  await expect(box.getByText('Contact is unclear.')).toBeVisible();
});

test('the first notice is a solid slab, further ones are framed', async ({ gallery, page }) => {
  await gallery.open('panel=several-notices');
  const grounds = await page.locator('.scope').evaluateAll((heads) => heads.map((head) => getComputedStyle(head).backgroundColor));
  expect(grounds).toEqual(['rgb(31, 35, 38)', 'rgb(252, 251, 248)', 'rgb(252, 251, 248)', 'rgb(252, 251, 248)']);
  const sizes = await page.locator('.scope h2').evaluateAll((heads) => heads.map((head) => getComputedStyle(head).fontSize));
  expect(sizes).toEqual(['19px', '16px', '16px', '16px']);
  await expect(page.locator('.scope').nth(1)).toContainText('Nobody could tell us whether this rule is still applied.');
});

test('the table says how far law and cases were followed, else when the record was checked', async ({ gallery, page }) => {
  await gallery.open('panel=applies');
  await expect(page.locator('.cost .cap .meta')).toHaveText('law and cases to Oct 2026');
  await gallery.open('panel=long-names');
  await expect(page.locator('.cost .cap .meta')).toHaveText('checked 23 Nov 2026');
});

test('a place with rules that name nobody and no register is not called a place without data', async ({ gallery, page }) => {
  await gallery.open('panel=rules-only');
  const germany = page.locator('.states li', { hasText: 'Germany' });
  await expect(germany).toContainText('We hold no register of publishers for Germany, only rules that name no publisher.');
  await expect(germany).not.toContainText('no legal data');
  await gallery.open('panel=known-without-notice');
  await expect(page.locator('.states li', { hasText: 'Norway' })).toContainText('Not covered. We hold no legal data for Norway.');
});

test('a list that we hold in part never reads "not listed"', async ({ gallery, page }) => {
  await gallery.open('panel=known-checked-everywhere');
  const belarus = page.locator('.states li', { hasText: 'Belarus' });
  await expect(belarus).toContainText('Not found in what we know of');
  await expect(belarus).toContainText('We hold no full copy.');
});

test('a note that nobody checked says so', async ({ gallery, page }) => {
  await gallery.open('panel=known-without-notice');
  await expect(page.locator('dd', { hasText: 'Its printed edition ended in 2019.' }).locator('.unverified')).toHaveText('not checked');
});

test("names written from right to left start at the panel's edge and leave the button free", async ({ gallery, page }) => {
  await gallery.open('panel=page-in-persian');
  const row = page.locator('.srcs li', { hasText: 'مریم دریایی' });
  const [name, button, label] = await Promise.all([row.locator('.who bdi').boundingBox(), row.locator('.ib').boundingBox(), row.locator('.how').boundingBox()]);
  expect(name?.x).toBeGreaterThan((label?.x ?? 0) + 60);
  expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThan(button?.x ?? 0);
  await expect(page.locator('.pagequote blockquote').first()).toHaveAttribute('lang', 'fa');
});
