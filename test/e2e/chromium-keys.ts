/** Chromium's own page for keyboard shortcuts, and what its keys open. */
import type { Page } from '@playwright/test';
import { until } from './driver.ts';
import type { Browser } from './chromium-private.ts';

const SHORTCUTS = 'chrome://extensions/shortcuts';

const shortcuts = ({ context }: Browser): Page | undefined => context().pages().find((page) => page.url().startsWith(SHORTCUTS));

/** The address of the page if it is open. */
export function shortcutPage(browser: Browser): Promise<string | null> {
  return Promise.resolve(shortcuts(browser)?.url() ?? null);
}

/** Chooses keys on that page, as the reader does. */
export async function chooseKeys(browser: Browser, command: string, press: () => void): Promise<void> {
  const page = shortcuts(browser);
  if (!page) throw new Error('the page for shortcuts is not open');
  await page.bringToFront();
  type Known = { description: string; keybinding: string };
  const known = (): Promise<Known> => page.evaluate(`chrome.developerPrivate.getExtensionsInfo().then((all) => all.flatMap(({ commands }) => commands).find(({ name }) => name === ${JSON.stringify(command)}))`);
  const { description } = await known();
  await page.getByRole('button', { name: `Edit shortcut ${description} for Caveat` }).click();
  press();
  await until(async () => (await known()).keybinding, `keys for ${command}`);
}

/** Whether the popup is open at the button in the toolbar. */
export async function popupOpen({ worker }: Browser): Promise<boolean> {
  return (await worker()).evaluate(`chrome.runtime.getContexts({ contextTypes: ['POPUP'] }).then((all) => all.length > 0)`);
}
