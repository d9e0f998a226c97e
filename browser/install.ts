/** What happens once, right after Caveat was installed or updated. */
import { browser } from 'wxt/browser';
import type { MayBeOurs } from './watch-addresses.ts';
import { noteLoading } from './tabs.ts';
import { bringUpToDate, lookAtAllTabs, lookAtTabs } from './watch-tabs.ts';

/** Opens the welcome page after an installation, never after an update. After an update the tabs that are open already are looked at. */
export function onInstalled(mayBeOurs: MayBeOurs): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void begin(mayBeOurs);
    else void bringUpToDate().then(() => lookAtAllTabs(mayBeOurs));
  });
  browser.runtime.onStartup.addListener(() => void bringUpToDate());
}

/**
 * Pages that were open before are left alone until the reader has left the welcome page (`welcomeLeft`): nobody was asked yet whether anything may stand
 * in them. A page that loads from now on is met by what holds until something is chosen, also one that was quicker than the detector's registration:
 * silence there would be taken for "nothing found".
 */
async function begin(mayBeOurs: MayBeOurs): Promise<void> {
  const loadedSince = noteLoading();
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  await Promise.all([bringUpToDate(), lookAtTabs(mayBeOurs, loadedSince)]);
}
