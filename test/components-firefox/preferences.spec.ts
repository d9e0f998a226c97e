/** Readers who chose colours of their own, or no motion, in Firefox. */
import { kindOf, WIDTHS } from '../components/looked-at.ts';
import { states } from '../components/states.ts';
import { expect, test } from './gallery.ts';

test.use({ prefs: { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 } });

for (const name of ['panel-applies', 'panel-may-apply', 'panel-several-notices', 'popup-applies', 'page-options-managed', 'page-welcome', 'guard-share']) {
  test(`forced colours and no motion: ${name}`, async ({ gallery }) => {
    await gallery.open(states[name] ?? '', WIDTHS[kindOf(name)] ?? 380);
    expect(await gallery.eval(`matchMedia('(forced-colors: active)').matches && matchMedia('(prefers-reduced-motion: reduce)').matches`)).toBe(true);
    expect(await gallery.eval(`[...document.querySelectorAll('.cv *')].filter((one) => getComputedStyle(one).transitionDuration.split(', ').some((time) => time !== '0s')).length`)).toBe(0);
    await gallery.expectAccessible(['popup', 'page'].includes(kindOf(name)), ['color-contrast']);
    await gallery.shoot(`forced-${name}`);
  });
}
