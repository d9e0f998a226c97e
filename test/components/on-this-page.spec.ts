/** The links and posts of a page: every outcome of a look, in both languages and lights, without an accessibility fault. */
import { expect, expectAccessible, expectNoOverflow, shoot, test } from './gallery-page.ts';

const button = { en: { links: 'List the links', posts: 'Check the posts' }, ru: { links: 'Список ссылок', posts: 'Проверить записи' } };

for (const language of ['en', 'ru'] as const) {
  for (const what of ['links', 'posts'] as const) {
    for (const outcome of ['some', 'none', 'failed'] as const) {
      test(`${what}, ${outcome}, ${language}`, async ({ gallery, page }) => {
        await page.setViewportSize({ width: 400, height: 700 });
        for (const [theme, surface] of [['light', 'popup=not-news'], ['dark', 'panel=not-news']] as const) {
          await gallery.open(`${surface}&tools=${outcome}&language=${language}&theme=${theme}`);
          await page.getByRole('button', { name: button[language][what] }).click();
          await page.locator('.here [role=status]').first().waitFor({ state: 'attached' });
          await expect(page.locator('.here')).toContainText(/Only what|Прочитано только|could not be read|не удалось прочесть/);
          await expectAccessible(page, { wholePage: surface.startsWith('popup') });
          await expectNoOverflow(page);
          await shoot(page, `${what}-${outcome}-${language}-${theme}`);
        }
      });
    }
  }
}

test('a find is shown in the page, and said to be gone where it is', async ({ gallery, page }) => {
  await gallery.open('popup=not-news&tools=some');
  await page.getByRole('button', { name: 'Check the posts' }).click();
  await page.getByRole('button', { name: /^Show the post: Anna The ferry/ }).click();
  await page.getByRole('button', { name: /^Show the post: Anna So true/ }).click();
  await expect(page.getByText('It is no longer in the page.')).toHaveCount(1);
  expect(await page.evaluate('pressed')).toEqual([['show', 'post', 0], ['show', 'post', 1]]);
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
});

test('each publisher is said once, each law with what is on record about old posts', async ({ gallery, page }) => {
  await gallery.open('popup=not-news&tools=some');
  await page.getByRole('button', { name: 'Check the posts' }).click();
  await expect(page.getByText('From before the listing.', { exact: true })).toHaveCount(1);
  await expect(page.getByText('Old posts count in practice.')).toHaveCount(1);
  await expect(page.getByText('Nothing on record about posts from before the listing')).toHaveCount(1);
  await page.getByRole('button', { name: 'List the links' }).click();
  await expect(page.getByText('its address is shortened')).toHaveCount(1);
  await expect(page.getByText('4 more links are not shown.')).toHaveCount(1);
});

test('the marks are a button that says whether it is pressed', async ({ gallery, page }) => {
  await gallery.open('popup=not-news&tools=some');
  const marks = page.getByRole('button', { name: 'Mark links' });
  await expect(marks).toHaveAttribute('aria-pressed', 'false');
  await marks.press('Enter');
  expect(await page.evaluate('pressed')).toEqual([['marks', true]]);
});
