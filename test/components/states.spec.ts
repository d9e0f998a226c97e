/** Every surface in every state, in both lights, without an accessibility fault; each leaves a picture in shots/components. */
import { expectAccessible, expectNoOverflow, shoot, test } from './gallery-page.ts';
import { kindOf, WIDTHS } from './looked-at.ts';
import { states } from './states.ts';

// The longest file: both workers share it.
test.describe.configure({ mode: 'parallel' });


for (const [name, query] of Object.entries(states)) {
  test(`${name}, light and dark`, async ({ gallery, page }) => {
    await page.setViewportSize({ width: WIDTHS[kindOf(name)] ?? 380, height: 700 });
    for (const theme of ['light', 'dark']) {
      await gallery.open(`${query}&theme=${theme}`);
      await expectAccessible(page, { wholePage: kindOf(name) === 'popup' || kindOf(name) === 'page' });
      await expectNoOverflow(page);
      await shoot(page, theme === 'dark' ? `${name}-dark` : name);
    }
  });
}

for (const query of ['panel=applies', 'panel=several-notices', 'panel=elsewhere', 'panel=known-without-notice']) {
  test(`everything unfolded: ${query}`, async ({ gallery, page }) => {
    await gallery.open(`${query}&open`);
    await expectAccessible(page, { wholePage: false });
    await expectNoOverflow(page);
    await shoot(page, `open-${query.slice(6)}`);
  });
}

for (const query of ['panel=applies', 'panel=may-apply', 'panel=stale', 'panel=known-without-notice', 'panel=several-notices', 'panel=data-failed', 'popup=applies', 'page=options', 'page=options-managed', 'page=welcome', 'page=known', 'page=known-publisher', 'page=known-law', 'page=known-status', 'page=known-place']) {
  test(`in Russian: ${query}`, async ({ gallery, page }) => {
    const [kind = '', name = ''] = query.split('=');
    await page.setViewportSize({ width: WIDTHS[kind] ?? 380, height: 700 });
    await gallery.open(`${query}&language=ru`);
    await expectAccessible(page, { wholePage: kind !== 'panel' });
    await expectNoOverflow(page);
    await shoot(page, `ru-${kind}-${name}`);
  });
}

for (const query of ['panel=applies&open', 'panel=may-apply', 'panel=long-names', 'panel=known-checked-everywhere', 'panel=applies&open&language=ru', 'popup=several-notices', 'page=options', 'page=options-managed', 'page=welcome', 'page=known', 'page=known-law&open', 'page=known-status', 'page=known-place']) {
  test(`320 px wide: ${query}`, async ({ gallery, page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await gallery.open(query);
    await expectNoOverflow(page);
    await shoot(page, `320-${query.replaceAll(/[=&]/g, '-')}`);
  });
  test(`text at 200 %: ${query}`, async ({ gallery, page }) => {
    await page.setViewportSize({ width: query.startsWith('page') ? 800 : 380, height: 700 });
    await gallery.open(`${query}&text=2`);
    await expectNoOverflow(page);
    await shoot(page, `text200-${query.replaceAll(/[=&]/g, '-')}`);
  });
}

for (const query of ['panel=applies', 'panel=may-apply', 'popup=applies', 'page=options', 'page=known-law']) {
  test(`right to left: ${query}`, async ({ gallery, page }) => {
    if (query.startsWith('page')) await page.setViewportSize({ width: 1100, height: 700 });
    await gallery.open(`${query}&dir=rtl`);
    await expectAccessible(page, { wholePage: !query.startsWith('panel') });
    await expectNoOverflow(page);
    await shoot(page, `rtl-${query.replace('=', '-')}`);
  });
  test(`forced colours: ${query}`, async ({ gallery, page }) => {
    if (query.startsWith('page')) await page.setViewportSize({ width: 1100, height: 700 });
    await page.emulateMedia({ forcedColors: 'active' });
    await gallery.open(query);
    await expectAccessible(page, { wholePage: !query.startsWith('panel'), without: ['color-contrast'] });
    await shoot(page, `forced-${query.replace('=', '-')}`);
  });
}
