/** Every surface in every state in Firefox, in both lights, without an accessibility fault; each leaves a picture in shots/components-firefox. */
import { kindOf, WIDTHS } from '../components/looked-at.ts';
import { states } from '../components/states.ts';
import { test } from './gallery.ts';

test.describe.configure({ mode: 'parallel' });

const wholePage = (name: string): boolean => ['popup', 'page'].includes(kindOf(name));

for (const [name, query] of Object.entries(states)) {
  test(`${name}, light and dark`, async ({ gallery }) => {
    for (const theme of ['light', 'dark']) {
      await gallery.open(`${query}&theme=${theme}`, WIDTHS[kindOf(name)] ?? 380);
      await gallery.expectAccessible(wholePage(name));
      await gallery.expectNoOverflow();
      await gallery.shoot(theme === 'dark' ? `${name}-dark` : name);
    }
  });
}

const hard = ['panel-applies', 'panel-may-apply', 'panel-long-names', 'panel-page-in-persian', 'popup-several-notices', 'page-options-managed', 'page-welcome', 'page-known-law'];

for (const name of hard) {
  const query = states[name] ?? '';
  test(`in Russian, unfolded: ${name}`, async ({ gallery }) => {
    await gallery.open(`${query}&language=ru&open`, WIDTHS[kindOf(name)] ?? 380);
    await gallery.expectAccessible(wholePage(name));
    await gallery.expectNoOverflow();
    await gallery.shoot(`ru-${name}`);
  });
  test(`320 px wide, text at 200 %, right to left: ${name}`, async ({ gallery }) => {
    for (const [way, more, width] of [['320', '', 320], ['text200', '&text=2', kindOf(name) === 'page' ? 800 : 380], ['rtl', '&dir=rtl', WIDTHS[kindOf(name)] ?? 380]] as const) {
      await gallery.open(query + more, width);
      await gallery.expectNoOverflow();
      await gallery.shoot(`${way}-${name}`);
    }
  });
}
