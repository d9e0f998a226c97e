/** What happens once, right after Caveat was installed or updated. */
import { browser } from 'wxt/browser';
import type { MayBeOurs } from './watch-addresses.ts';
import { bringUpToDate, lookAtAllTabs } from './watch-tabs.ts';

/**
 * Opens the welcome page after an installation, never after an update, and looks at the tabs that are open already. After an installation that has to wait
 * until the reader goes on from the welcome page (`lookAgain`): these pages were opened without Caveat, and nobody was asked yet whether anything may stand in
 * them. Pages that are loaded meanwhile are met with what holds until something is chosen; silence there would be taken for "nothing found". Who closes
 * the welcome page instead finds out about pages that were open by the popup, or when they are loaded anew.
 */
export function onInstalled(mayBeOurs: MayBeOurs): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    const first = reason === 'install';
    void bringUpToDate().then(() => (first ? undefined : lookAtAllTabs(mayBeOurs)));
    if (first) void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void bringUpToDate());
}
