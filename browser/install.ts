/** What happens once, right after Caveat was installed or updated. */
import { browser } from 'wxt/browser';
import type { MayBeOurs } from './watch-addresses.ts';
import { bringUpToDate, lookAtAllTabs } from './watch-tabs.ts';

/** Opens the welcome page after an installation, never after an update, and looks at the tabs that are open already. */
export function onInstalled(mayBeOurs: MayBeOurs): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void bringUpToDate().then(() => lookAtAllTabs(mayBeOurs));
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void bringUpToDate());
}
