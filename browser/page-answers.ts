/** The background's answers to our panel inside a page. */
import { browser } from 'wxt/browser';
import { siteOf } from '../core/surface.ts';
import { stateOf, shownParts, type PanelState } from './panel-state.ts';
import { changeSettings, readSettings } from './settings.ts';
import { tabRecord } from './tab-records.ts';

/** What the in-page panel of a tab shows. */
export async function panelStateFor(tabId: number): Promise<PanelState> {
  const settings = await readSettings();
  const record = await tabRecord(tabId);
  return record?.report ? stateOf({ ...record, report: record.report }, settings) : { kind: 'not-news', shown: shownParts(settings) };
}

/** Switches the sidebar off for the site of this address. Open tabs follow through the change of settings. */
export async function switchSidebarOff(url: string): Promise<void> {
  const { sites } = await readSettings();
  const site = siteOf(new URL(url).hostname);
  await changeSettings({ sites: { ...sites, [site]: { ...sites[site], sidebar: false } } });
}

/** Opens the settings, at one of their sections if it is named. */
export async function openOptions(section?: string): Promise<void> {
  if (section === undefined) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
}
