/** A notice in its reading order, told shorter the next time, taken along, with help and with whose pages its links lead to. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoOverflow, shoot, test } from './gallery-page.ts';

const pressed = (page: Page): Promise<unknown[][]> => page.evaluate(() => (globalThis as unknown as { pressed: unknown[][] }).pressed);
/** Where a text stands in the panel, from its top. */
const topOf = async (page: Page, text: string): Promise<number> => (await page.getByText(text).first().boundingBox())?.y ?? NaN;

test('says first what the reader needs, and folds the rest', async ({ gallery, page }) => {
  await gallery.open('panel=applies');
  const order = ['Applies to you', 'Paying it', 'How sure: medium to high.', 'What each act can cost', 'What stays lawful', 'Posts from before 20 Feb 2024', 'Where help is', 'Copy with sources', 'Keep in mind', 'Other statuses'];
  const tops = [];
  for (const text of order) tops.push(await topOf(page, text));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(await page.locator('details.block').evaluateAll((all) => all.filter((one) => (one as HTMLDetailsElement).open).length)).toBe(0);
});

test('says that nobody looked into older posts where that is so', async ({ gallery, page }) => {
  await gallery.open('panel=several-notices');
  await expect(page.locator('.before')).toHaveText([/Old posts count in practice/, /was not looked into here/, /was not looked into here/]);
});

test('a law seen before is told shorter, its table folded', async ({ gallery, page }) => {
  await gallery.open('panel=applies');
  const full = await page.evaluate(() => document.querySelector('.cv')?.getBoundingClientRect().height ?? 0);
  await gallery.open('panel=seen-before');
  await expect(page.locator('.seen')).toHaveText('You have seen this law before. Nothing in it has changed since.');
  await expect(page.locator('.act').first()).toBeHidden();
  await expect(page.locator('.scope h2')).toContainText('undesirable organisation');
  expect(await page.evaluate(() => document.querySelector('.cv')?.getBoundingClientRect().height ?? 0)).toBeLessThan(full - 300);
  await page.getByText('What each act can cost').click();
  await expect(page.locator('.act')).toHaveCount(8);
  await expect(page.getByText('What stays lawful')).toBeVisible();
});

test('what changed since stands in front', async ({ gallery, page }) => {
  await gallery.open('panel=seen-changed');
  await expect(page.locator('.changed li')).toHaveText(['it now applies to you', 'Share, link: fine, then crime', 'its review date has passed']);
  expect(await topOf(page, 'Changed since')).toBeLessThan(await topOf(page, 'Applies to you'));
  await gallery.open('panel=applies');
  await expect(page.locator('.changed, .seen')).toHaveCount(0);
});

test.describe('help', () => {
  test('stands with the notice as text: no link, no address to write to', async ({ gallery, page }) => {
    await gallery.open('panel=applies&open');
    await expect(page.locator('.help')).toContainText('Harbour Law Desk');
    await expect(page.locator('.help')).toContainText('harbour-law.example/help');
    await expect(page.locator('.help a, .help [href], .help form, .help input')).toHaveCount(0);
  });

  test('never shows an outlawed helper without the word, before anything is unfolded', async ({ gallery, page }) => {
    await gallery.open('panel=applies');
    const lantern = page.locator('.helpers > li', { hasText: 'Lantern Aid' });
    await expect(lantern.locator('.standing > li').first()).toContainText('Listed in Russia as an “extremist organisation” (5 June 2026)');
    await expect(lantern.locator('.risk')).toBeVisible();
    await expect(page.locator('.helpers > li').first()).toContainText('Harbour Law Desk');
  });

  test('says where nothing was looked up, and is absent where no notice reaches the reader', async ({ gallery, page }) => {
    await gallery.open('panel=applies&open');
    await expect(page.locator('.helpers > li', { hasText: 'Mooring' })).toContainText('was not looked up');
    await gallery.open('panel=elsewhere');
    await expect(page.locator('.help')).toHaveCount(0);
  });
});

test.describe('taking it along', () => {
  test('copies the notice with its sources, and nothing that the reader said', async ({ gallery, page }) => {
    await gallery.open('panel=applies');
    await page.getByRole('button', { name: 'Copy with sources' }).click();
    await expect(page.locator('.take [role=status]')).toHaveText('Copied.');
    const [[, text]] = (await pressed(page)) as [[string, string]];
    expect(text).toContain('Russia lists Radio Free Europe/Radio Liberty as an “undesirable organisation”. [1]');
    expect(text).toContain('[1] Register extract, July 2026. https://register.example/9 (read 20 Nov 2026)');
    expect(text).toContain('Share, link: Fine, then crime');
    expect(text).toContain('Posts from before 20 Feb 2024: Old posts count');
    expect(text).toContain('From Caveat on 23 Nov 2026, with data of 23 Nov 2026.');
    expect(text).not.toMatch(/You said|Applies to you|Helsinki|\/a\//);
  });

  test('shows the text where copying is not allowed', async ({ gallery, page }) => {
    await gallery.open('panel=applies&nocopy');
    await page.getByRole('button', { name: 'Copy with sources' }).click();
    await expect(page.getByRole('textbox', { name: 'The notice as text' })).toHaveValue(/undesirable organisation/);
    await expectAccessible(page, { wholePage: false });
  });

  test('prints where that leaves no trace', async ({ gallery, page }) => {
    await gallery.open('panel=applies');
    await page.getByRole('button', { name: 'Print' }).click();
    expect((await pressed(page)).map(([what]) => what)).toEqual(['printNotice']);
  });

  test('the sheet prints alone, unfolded, with the addresses of its sources', async ({ gallery, page }) => {
    await page.setViewportSize({ width: 800, height: 1000 });
    await gallery.open('sheet=applies&open');
    await expectAccessible(page, { wholePage: true });
    await expectNoOverflow(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    const [after, address] = await page.locator('.refs a').first().evaluate((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href') ?? '']);
    expect(after).toContain(address);
    await shoot(page, 'sheet-print');
  });

  for (const state of ['applies', 'several-notices']) {
    test(`the sheet says where a law holds and whom it reaches, and nothing of whoever prints it: ${state}`, async ({ gallery, page }) => {
      await gallery.open(`sheet=${state}&open`);
      const first = page.locator('.sheet .scope').first();
      await expect(first.locator('.tag')).toHaveText('Russia');
      await expect(first).toContainText('It concerns you if you');
      await expect(page.locator('.sheet .scope[data-scope="applies"], .sheet .scope[data-scope="may"]')).toHaveCount(0);
      await expect(page.locator('.sheet')).not.toContainText(/You said|Applie[sd] to you|May (apply|have applied)|If it applies/);
    });
  }
});

test('the way to a source with several passages leads to each in turn', async ({ gallery, page }) => {
  await gallery.open('panel=applies');
  const row = page.locator('.srcs li', { hasText: 'Sergei Ryabkov' });
  await row.getByRole('button', { name: 'Show in the page: Sergei Ryabkov (1 of 3)' }).click();
  await expect(row.getByRole('status')).toHaveText('1 of 3');
  for (const next of ['2 of 3', '3 of 3', '1 of 3']) {
    await row.getByRole('button', { name: next }).click();
    await expect(row.getByRole('status')).toHaveText(next);
  }
  expect((await pressed(page)).map(([, exact]) => exact)).toEqual(['Ryabkov said', 'he added', 'Ryabkov noted', 'Ryabkov said']);
});

test.describe('links', () => {
  test('stand by kind, primary sources first, with the publisher named', async ({ gallery, page }) => {
    await gallery.open('panel=applies&open');
    await expect(page.locator('.link-group h4')).toHaveText(['Primary sources', 'Other publishers', 'Its own pages']);
    await expect(page.locator('.link-group li', { hasText: 'The Coast Letter' }).getByRole('link')).toHaveText('coast-letter.example');
  });

  test('to a publisher listed where the reader is say so, to the eye and to the ear', async ({ gallery, page }) => {
    await gallery.open('panel=applies&open');
    const link = page.locator('.link-group').getByRole('link', { name: 'reported earlier' });
    await expect(link).toHaveAccessibleDescription(/Meduza · Listed in Russia as an “undesirable organisation”/);
    await expect(page.locator('.refs li', { hasText: 'Meduza citing Mediazona' }).getByRole('link')).toHaveAccessibleDescription(/Listed in Russia/);
    await expect(page.locator('.listed-mark')).toHaveCount(2);
    await gallery.open('panel=elsewhere&open');
    await expect(page.locator('.listed-mark')).toHaveCount(0);
  });
});

test('numerals run in the order of the page, what is folded after the rest, and the list of sources with them', async ({ gallery, page }) => {
  await gallery.open('panel=applies&open');
  const inFolds = await page.locator('button.cite').evaluateAll((all) => all.map((one): [folds: number, numeral: number] => [Number(one.closest('details') !== null), Number(one.textContent)]));
  const numerals = inFolds.sort(([a], [b]) => a - b).map(([, numeral]) => numeral);
  const firsts = numerals.filter((numeral, at) => numerals.indexOf(numeral) === at);
  expect(firsts).toEqual(firsts.map((_, at) => at + 1));
  for (const numeral of firsts) {
    const title = await page.getByRole('button', { name: `Source ${numeral}`, exact: true }).first().getAttribute('title');
    await expect(page.locator('.refs li').nth(numeral - 1)).toContainText(title ?? '-');
  }
});

test('sourcing is said in one sentence, which never claims more than was found', async ({ gallery, page }) => {
  await gallery.open('panel=applies');
  await expect(page.locator('.summary')).toHaveText('5 of 8 paragraphs rest on a named source; one wire agency (AP); nobody anonymous found.');
  await gallery.open('panel=cut-off');
  await expect(page.locator('.summary')).toHaveText(/^For this language only credits and datelines are read: two wire agencies \(Reuters, AFP\) and agencies without a name\.$/);
  await expect(page.locator('.cut')).toContainText('only part of the text');
  // A nought would say that there are none.
  await expect(page.locator('.tally dt')).toHaveText(['wire agencies']);
  await gallery.open('panel=three-hundred-sources');
  await expect(page.locator('.summary')).toHaveText(/^640 of 900 paragraphs/);
});

test('a place alone is told as a place, and a translation as one', async ({ gallery, page }) => {
  await gallery.open('panel=known-without-notice');
  const place = page.locator('.srcs li', { hasText: 'where it was written' });
  await expect(place.locator('.who')).toHaveText('HARBOUR TOWN');
  await expect(place.locator('.how')).toHaveText('Dateline');
  await expect(page.locator('.srcs li', { hasText: 'Translated from Norwegian' }).locator('.how')).toHaveText('Translated');
  await gallery.open('panel=applies');
  await expect(page.getByText('where it was written')).toHaveCount(0);
});
