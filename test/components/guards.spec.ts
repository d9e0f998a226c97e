/** The word of a guard: in Russian, narrow, large, right to left, in forced colours; and what its buttons do. */
import { expect, expectAccessible, expectNoOverflow, shoot, test } from './gallery-page.ts';

test.use({ viewport: { width: 400, height: 700 } });

for (const query of ['guard=share', 'guard=share-again', 'guard=donate', 'guard=may-apply', 'guard=single-items', 'guard=own-click']) {
  test(`in Russian: ${query}`, async ({ gallery, page }) => {
    await gallery.open(`${query}&language=ru`);
    await expectAccessible(page, { wholePage: false });
    await expectNoOverflow(page);
    await shoot(page, `ru-${query.replace('=', '-')}`);
  });
}

for (const query of ['guard=share', 'guard=long-names', 'guard=may-apply', 'guard=share&language=ru']) {
  test(`320 px wide and with text at 200 %: ${query}`, async ({ gallery, page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await gallery.open(query);
    await expectNoOverflow(page);
    await shoot(page, `320-${query.replaceAll(/[=&]/g, '-')}`);
    await page.setViewportSize({ width: 400, height: 700 });
    await gallery.open(`${query}&text=2`);
    await expectNoOverflow(page);
    await shoot(page, `text200-${query.replaceAll(/[=&]/g, '-')}`);
  });
}

test('right to left', async ({ gallery, page }) => {
  await gallery.open('guard=share&dir=rtl');
  await expectAccessible(page, { wholePage: false });
  await expectNoOverflow(page);
  await shoot(page, 'rtl-guard-share');
});

test('in forced colours', async ({ gallery, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await gallery.open('guard=share');
  await expectAccessible(page, { wholePage: false, without: ['color-contrast'] });
  await shoot(page, 'forced-guard-share');
});

test('unfolded it shows all that is known, with sources', async ({ gallery, page }) => {
  await gallery.open('guard=share-again');
  await expect(page.locator('.ev > li')).toHaveCount(0);
  await page.getByRole('button', { name: 'More' }).click();
  await expect(page.locator('.ev > li')).toHaveCount(4);
  await expect(page.locator('.ev')).toContainText('19 court files');
  await page.getByRole('button', { name: 'Source 1', exact: true }).first().click();
  await expect(page.locator('.source a')).toHaveAttribute('href', /^https:/);
  await expectAccessible(page, { wholePage: false });
  await expectNoOverflow(page);
  await shoot(page, 'guard-unfolded');
});

test('in full it has no numerals and no notes until the reader asks for more, so that it can be taken in at a glance', async ({ gallery, page }) => {
  await gallery.open('guard=share');
  const word = page.getByRole('dialog');
  await expect(word).toContainText('5,000–15,000 roubles');
  await expect(word.locator('.cite')).toHaveCount(0);
  const before = (await word.boundingBox())?.height ?? 0;
  await page.getByRole('button', { name: 'More' }).click();
  await expect(word.locator('.cite')).not.toHaveCount(0);
  expect((await word.boundingBox())?.height ?? 0).toBeGreaterThan(before);
});

test('both answers have one size, and say whether the site is to be left alone', async ({ gallery, page }) => {
  await gallery.open('guard=share');
  const sizes = await page.locator('.acts-line .btn').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().width));
  expect(Math.abs((sizes[0] ?? 0) - (sizes[1] ?? 1))).toBeLessThan(1);
  await page.getByRole('button', { name: 'Share anyway' }).click();
  await page.getByLabel('Not again on this site').check();
  await page.getByRole('button', { name: 'Do not share' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.evaluate('pressed')).toEqual([['goOn', false], ['dont', true], ['dont', false]]);
});

test('who said nothing is asked whether it concerns them, and can say where they are', async ({ gallery, page }) => {
  await gallery.open('guard=may-apply');
  await expect(page.getByRole('dialog')).toContainText('Does that concern you?');
  await expect(page.getByRole('dialog')).not.toContainText('anyway');
  await page.getByRole('button', { name: 'Say where you are' }).click();
  expect(await page.evaluate('pressed')).toEqual([['sayWhere']]);
});

for (const [query, words] of [
  ['line=share', 'In Russia, posting it can bring a fine; if repeated, a criminal case.'],
  ['line=may-apply', 'Whether that concerns you depends on who and where you are.'],
  ['line=single-items', 'If this is one of them'],
  ['line=share&language=ru', 'Россия: за публикацию такой ссылки'],
  ['line=share&dir=rtl', 'posting it'],
  ['line=long-names&text=2', 'A link to Rundfunk'],
] as const) {
  test(`the line beside a field: ${query}`, async ({ gallery, page }) => {
    await page.setViewportSize({ width: 400, height: 400 });
    await gallery.open(query);
    await expect(page.getByRole('status')).toContainText(words);
    await expectAccessible(page, { wholePage: false });
    await expectNoOverflow(page);
    await shoot(page, query.replaceAll(/[=&]/g, '-'));
  });
}

test('the line says how much, how sure and since when to who wants to know, and goes', async ({ gallery, page }) => {
  await gallery.open('line=share');
  await expect(page.locator('.penal')).toHaveCount(0);
  await page.getByRole('button', { name: 'More' }).click();
  await expect(page.locator('.penal').first()).toContainText('How sure');
  await expect(page.locator('.ev > li')).toHaveCount(4);
  await expectAccessible(page, { wholePage: false });
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.evaluate('pressed')).toEqual([['close']]);
});
