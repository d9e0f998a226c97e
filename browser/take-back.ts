/** Takes back what was said of a tab's page: when it is none of ours after all, moved on, or may have nothing of ours in it any more. */
import { isDiscreet, type Settings } from '../core/settings.ts';
import { isHidden } from './hidden.ts';
import { clearTab, putMovesWatchIntoTab } from './page-scripts.ts';
import { readSettings } from './settings.ts';
import { forgetTab, tabRecord } from './tab-records.ts';
import { isAt } from './tabs.ts';
import { setToolbar, toolbarLook } from './toolbar.ts';

/** Forgets what is known of a tab, and takes the toolbar's word for it back. */
export async function forgetPage(tabId: number): Promise<void> {
  if (await tabRecord(tabId)) await takeBack(tabId, await readSettings());
}

/** The same where the settings are known; also without a record. */
export async function takeBack(tabId: number, settings: Settings): Promise<void> {
  await forgetTab(tabId);
  await setToolbar(tabId, toolbarLook(null, settings, true));
}

/**
 * Nothing of ours may stand in the page, also where it did under another choice or at another address. What is said of it elsewhere must not outlive it all the
 * same; in discreet mode tabs are watched by their addresses.
 */
export async function keepOut(tabId: number, settings: Settings): Promise<void> {
  await clearTab(tabId);
  if (isDiscreet(settings) || (await isHidden())) return;
  await putMovesWatchIntoTab(tabId).catch(() => undefined);
  await takeBackIfGone(tabId, settings);
}

/** A page that went on before anything of ours in it watched for that: nobody else would tell. */
export async function takeBackIfGone(tabId: number, settings: Settings): Promise<void> {
  const record = await tabRecord(tabId);
  if (record && !(await isAt(tabId, record.url))) await takeBack(tabId, settings);
}
