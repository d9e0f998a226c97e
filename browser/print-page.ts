/** The page of ours that prints a tab's notices. Printing from within a strange page would tell that page, and would print it too. */
import { browser } from 'wxt/browser';

/** Opens it beside the tab. Its address holds the tab's number and nothing of the page. */
export async function openPrintPage(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/print.html?tab=${tabId}`) });
}

/** The tab that this print page is for; null when its address names none. */
export function tabToPrint(search: string): number | null {
  const tab = new URLSearchParams(search).get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}
