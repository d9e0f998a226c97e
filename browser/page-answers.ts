/** The background's answers to our panel inside a page. */
import { browser } from 'wxt/browser';
import { siteOf } from '../core/surface.ts';
import type { PageSender } from './answer.ts';
import { stateOf, shownParts, type PanelState } from './panel-state.ts';
import { changeSiteSwitch, readSettingsFor } from './settings.ts';
import { tabRecord } from './tab-records.ts';

/** What the in-page panel of a tab shows. */
export async function panelStateFor(tabId: number): Promise<PanelState> {
  const record = await tabRecord(tabId);
  const settings = await readSettingsFor(record ?? { privateWindow: false });
  return record?.report ? stateOf({ ...record, report: record.report }, settings) : { kind: 'not-news', shown: shownParts(settings) };
}

/** Switches the sidebar off for the site of this page. Open tabs follow through the change of settings. */
export async function switchSidebarOff(page: PageSender): Promise<void> {
  await changeSiteSwitch(siteOf(new URL(page.url).hostname), { sidebar: false }, page);
}

/** Opens the settings, at one of their sections if it is named. */
export async function openOptions(section?: string): Promise<void> {
  if (section === undefined) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
}
