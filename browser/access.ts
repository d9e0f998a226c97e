/** Site access, which the reader can withdraw in the browser at any time and give back with a click. */
import { browser } from 'wxt/browser';

/** Match patterns of all web pages. */
export const ALL_SITES = ['http://*/*', 'https://*/*'];

/** Whether Caveat may read pages of this address. */
export async function mayRead(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

/** Whether Caveat may read pages of every site. */
export async function mayReadAll(): Promise<boolean> {
  return browser.permissions.contains({ origins: ALL_SITES });
}

/** Asks the browser for access to all sites again. Must be called in a click. False when the reader says no. */
export async function askForAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ALL_SITES });
}

/** Whether the reader lets Caveat into private windows; browsers don't, until they say so in the browser's settings for add-ons. */
export async function mayWorkInPrivateWindows(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}

/** Where that is chosen: in which browser, and what opens its page about Caveat; null where no add-on can open it. */
export function addOnSettings(): { browser: 'chrome' | 'firefox'; open: (() => void) | null } {
  if (import.meta.env.FIREFOX) return { browser: 'firefox', open: null };
  return { browser: 'chrome', open: () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` }) };
}

/** Calls back when access was withdrawn or given back, in part or in whole. */
export function onAccessChanged(call: () => void): void {
  browser.permissions.onRemoved.addListener(call);
  browser.permissions.onAdded.addListener(call);
}
