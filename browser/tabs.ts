/** Tabs as far as Caveat needs them: their address, whether they are private, and which of them it may look at. */
import { browser } from 'wxt/browser';
import { ALL_SITES } from './access.ts';
import { sameDocument } from './same-document.ts';

export type OpenTab = { tabId: number; url: string; privateWindow: boolean };

/** The tab, or null when it is gone or the browser keeps its address from us: it is no web page, or we may not read it. */
export async function openTab(tabId: number): Promise<OpenTab | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ? { tabId, url: tab.url, privateWindow: tab.incognito } : null;
}

/** Whether a tab still shows the document with this address; its fragment may differ. */
export async function isAt(tabId: number, url: string): Promise<boolean> {
  return sameDocument((await openTab(tabId))?.url ?? '', url);
}

/** The tab that the reader looks at in this window, whatever its address. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The window that one of our own pages is in; null on Firefox for Android, which has no windows. */
export async function currentWindowId(): Promise<number | null> {
  return (await (browser.windows as typeof browser.windows | undefined)?.getCurrent())?.id ?? null;
}

/** All tabs, whatever is in them. */
export async function allTabs(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** Whether any tab but this one is in a private window. */
export async function privateTabBeside(tabId: number): Promise<boolean> {
  return (await browser.tabs.query({})).some((tab) => tab.incognito && tab.id !== tabId);
}

/** All tabs with a web page that we may read. */
export async function webTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: ALL_SITES });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** Notes from now on in which tabs a page begins to load. Returns the function that ends this and tells those with a web page that we may read. */
export function noteLoading(): () => Promise<number[]> {
  const loading = new Set<number>();
  const note = (tabId: number, { status }: { status?: string | undefined }): void => void (status === 'loading' && loading.add(tabId));
  browser.tabs.onUpdated.addListener(note);
  return async () => {
    browser.tabs.onUpdated.removeListener(note);
    return (await webTabs()).filter((tabId) => loading.has(tabId));
  };
}

/** Calls back when another tab comes to the front or the front tab goes to another page. Returns the function that stops it. */
export function onActiveTabChanged(call: () => void): () => void {
  const updated = (_id: number, change: { status?: string | undefined; url?: string | undefined }): void => {
    if (change.status === 'complete' || change.url !== undefined) call();
  };
  browser.tabs.onActivated.addListener(call);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(call);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Closes the tab that one of our own pages is in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
