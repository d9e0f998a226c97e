/** Hides every surface at once, and calls them back: panels in pages, the toolbar button, popup, browser panel and our own pages. */
import { dressToolbar } from './dress-toolbar.ts';
import { isHidden, setHidden } from './hidden.ts';
import { keepLinksInStep } from './links-in-tabs.ts';
import { clearTab } from './page-scripts.ts';
import { tellPage } from './send.ts';
import { forgetAllTabs } from './tab-records.ts';
import { allTabs } from './tabs.ts';
import { setToolbar } from './toolbar.ts';
import type { MayBeOurs } from './watch-addresses.ts';
import { forgetAll, resume } from './watch-tabs.ts';

/** Presses follow one another: two quick ones hide and call back, whichever takes longer. */
let last: Promise<void> = Promise.resolve();

/** Hides everything or, where it is hidden, calls it back. */
export function toggleHidden(mayBeOurs: MayBeOurs): Promise<void> {
  last = last.catch(() => undefined).then(async () => ((await isHidden()) ? callBack(mayBeOurs) : hide()));
  return last;
}

/**
 * Forgets everything at a press of keys, which somebody presses who is not to be seen with Caveat: it is hidden too. As new, it would stand there with its
 * own icon, and in the next page, for a reader who had chosen otherwise.
 */
export async function hideAndForget(): Promise<void> {
  await setHidden(true);
  await Promise.all([hide(), forgetAll()]);
}

/** Our own pages hear of the flag and leave by themselves. What the reader sees goes first; what lies behind it is tidied up after. */
async function hide(): Promise<void> {
  const [tabs] = await Promise.all([allTabs(), setHidden(true)]);
  await Promise.all([dressToolbar(), keepLinksInStep(true), ...tabs.map((tabId) => hideIn(tabId))]);
  await Promise.all(tabs.map((tabId) => clearTab(tabId)));
  await forgetAllTabs();
}

/** The guard asks anew when it hears of a change, is told that there is nothing to guard, and goes with whatever word it shows. */
async function hideIn(tabId: number): Promise<void> {
  await Promise.all([tellPage(tabId, 'panelRemove', undefined), tellPage(tabId, 'guardChanged', undefined, null), setToolbar(tabId, { look: 'neutral', text: '' })]);
}

async function callBack(mayBeOurs: MayBeOurs): Promise<void> {
  await setHidden(false);
  await resume(mayBeOurs);
}
