/** Keeps open tabs in step with the reader's choices, and forgets them when they close. */
import { browser } from 'wxt/browser';
import { clearTab, detectInTab } from './page-scripts.ts';
import { viewAgain } from './page-views.ts';
import { schedulePauseEnd } from './pause.ts';
import { forgetEverything, isPaused, onSettingsChanged, readSettings } from './settings.ts';
import { forgetTab, recordedTabs } from './tab-records.ts';
import { webTabs } from './tabs.ts';
import { setToolbar, setToolbarEverywhere } from './toolbar.ts';

/** Listens for closed tabs and changed settings. */
export function watchTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  onSettingsChanged(({ pausedUntil = null }) => {
    void bringUpToDate().then(({ paused }) => {
      if (isPaused({ pausedUntil }, Date.now()) && !paused) return lookAtAllTabs();
    });
  });
}

/** Applies the settings as they are now to every open tab that Caveat knows something of, and to the toolbar. */
export async function bringUpToDate(): Promise<{ paused: boolean }> {
  const settings = await readSettings();
  const paused = isPaused(settings, Date.now());
  await schedulePauseEnd();
  await setToolbarEverywhere(settings.neutralIcon ? 'neutral' : paused ? 'paused' : 'normal');
  await Promise.all((await recordedTabs()).map((tabId) => viewAgain(tabId).catch(() => undefined)));
  return { paused };
}

/** A timed pause is over: the toolbar and all tabs come back. */
export async function resume(): Promise<void> {
  await bringUpToDate();
  await lookAtAllTabs();
}

/** Runs the detector in every open tab, for pages that were loaded before Caveat could see them. */
export async function lookAtAllTabs(): Promise<void> {
  for (const tabId of await webTabs()) {
    await setToolbar(tabId, { look: (await readSettings()).neutralIcon ? 'neutral' : 'normal', text: '' });
    await detectInTab(tabId).catch(() => undefined);
  }
}

/** Takes everything of ours out of every page, then forgets all that is stored. */
export async function forgetAll(): Promise<void> {
  await Promise.all((await recordedTabs()).map((tabId) => clearTab(tabId)));
  await forgetEverything();
}
