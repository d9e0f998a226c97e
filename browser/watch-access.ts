/** Keeps open tabs in step with the site access that the reader gives or withdraws in the browser, and has the toolbar say when some is missing. */
import { mayRead, onAccessChanged } from './access.ts';
import { dressToolbar } from './dress-toolbar.ts';
import { bringGuardsUpToDate } from './guard-scripts.ts';
import { keepLinksInStep } from './links-in-tabs.ts';
import { clearTab } from './page-scripts.ts';
import { tellPage } from './send.ts';
import { forgetPage } from './take-back.ts';
import { allTabs, openTab } from './tabs.ts';
import type { MayBeOurs } from './watch-addresses.ts';
import { lookAtAllTabs } from './watch-tabs.ts';

export function watchAccess(mayBeOurs: MayBeOurs): void {
  onAccessChanged(() => void follow(mayBeOurs));
}

async function follow(mayBeOurs: MayBeOurs): Promise<void> {
  const tabs = await allTabs();
  await Promise.all([dressToolbar(), ...tabs.map((tabId) => leaveIfClosed(tabId))]);
  await lookAtAllTabs(mayBeOurs);
  await Promise.all([bringGuardsUpToDate(undefined, true), keepLinksInStep()]);
}

/**
 * Takes everything of ours out of a page that we may no longer read, and forgets it: our scripts in it still hear us. Guard and marks ask anew, and
 * are told that there is nothing for them.
 */
async function leaveIfClosed(tabId: number): Promise<void> {
  const tab = await openTab(tabId);
  if (tab && (await mayRead(tab.url))) return;
  await Promise.all([clearTab(tabId), tellPage(tabId, 'guardChanged', undefined, null), tellPage(tabId, 'linksChanged', { forget: true }, null)]);
  await forgetPage(tabId);
}
