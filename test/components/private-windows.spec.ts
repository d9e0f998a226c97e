/** Private windows: how the settings and the welcome page say that Caveat is kept out of them, and the popup what one means. */
import { expect, expectAccessible, expectNoOverflow, shoot, test } from './gallery-page.ts';

const WORDS = {
  en: { keptOut: 'The browser keeps Caveat out', chrome: '“Allow in Incognito”', firefox: '“Run in Private Windows”', isIn: 'You let Caveat into private windows.', open: 'Open the browser’s page about Caveat', welcome: 'In private windows it sees nothing', popup: 'Private window: nothing of this page is kept.' },
  ru: { keptOut: 'Браузер не пускает Caveat', chrome: '«Разрешить использование в режиме инкогнито»', firefox: '«Запуск в приватных окнах»', isIn: 'Вы разрешили Caveat работать в приватных окнах.', open: 'Открыть страницу браузера о Caveat', welcome: 'В приватных окнах он ничего не видит', popup: 'Приватное окно: об этой странице ничего не хранится.' },
};

for (const [language, say] of Object.entries(WORDS)) {
  test(`settings (${language})`, async ({ gallery, page }) => {
    await page.setViewportSize({ width: 1100, height: 700 });
    const where = page.locator('#where');
    await gallery.open(`page=options&language=${language}`);
    await expect(where).toContainText(say.keptOut);
    await expect(where).toContainText(say.chrome);
    await expect(where).not.toContainText(say.firefox);
    await where.getByRole('button', { name: say.open }).click();
    expect(await page.evaluate('pressed')).toEqual([['openAddOn']]);

    await gallery.open(`page=options-private-firefox&language=${language}`);
    await expect(where).toContainText(say.firefox);
    await expect(where).not.toContainText(say.chrome);
    await expect(where.getByRole('button', { name: say.open })).toHaveCount(0);
    await shoot(page, `private-settings-${language}`);

    await gallery.open(`page=options-private-allowed&language=${language}`);
    await expect(where).toContainText(say.isIn);
    await expect(where).not.toContainText(say.keptOut);
    await expectAccessible(page, { wholePage: true });
  });

  test(`welcome (${language})`, async ({ gallery, page }) => {
    await gallery.open(`page=welcome&language=${language}`);
    await expect(page.locator('.step', { hasText: say.welcome })).toHaveCount(1);
    await gallery.open(`page=welcome-managed&language=${language}`);
    await expect(page.locator('.step', { hasText: say.welcome })).toHaveCount(0);
  });

  test(`popup (${language})`, async ({ gallery, page }) => {
    await page.setViewportSize({ width: 340, height: 700 });
    await gallery.open(`popup=private-window&language=${language}`);
    await expect(page.locator('main')).toContainText(say.popup);
    await expectAccessible(page, { wholePage: true });
    await expectNoOverflow(page);
    await shoot(page, `private-popup-${language}`);
    await gallery.open(`popup=may-apply&language=${language}`);
    await expect(page.locator('main')).not.toContainText(say.popup);
  });
}
