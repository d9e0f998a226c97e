/** The background's answers to our panel inside a page. */
import { browser } from 'wxt/browser';
import { siteOf } from '../core/surface.ts';
import type { PageSender } from './answer.ts';
import { changeSettings, changeSiteSwitch } from './settings.ts';

/** Switches the sidebar off for the site of this page. Open tabs follow through the change of settings. */
export async function switchSidebarOff(page: PageSender): Promise<void> {
  await changeSiteSwitch(siteOf(new URL(page.url).hostname), { sidebar: false }, page);
}

/** The next pages' panels start as the reader left this one; what is folded in a private window tells nothing outside of it, and nothing later. */
export async function rememberFolded(folded: boolean, { privateWindow }: PageSender): Promise<void> {
  if (!privateWindow) await changeSettings({ folded });
}

/** Opens the settings, at one of their sections if it is named. */
export async function openOptions(section?: string): Promise<void> {
  if (section === undefined) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
}
