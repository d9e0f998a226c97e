/** Site access, which the reader can withdraw in the browser at any time and give back with a click. */
import { browser } from 'wxt/browser';
import type { PageSender } from './answer.ts';

/** Match patterns of all web pages. */
export const ALL_SITES = ['http://*/*', 'https://*/*'];

/** Whether Caveat may read pages of this address. */
export async function mayRead(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  const { protocol, hostname } = new URL(url);
  // Without a port it means every port, and Firefox takes no other.
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** The same for what speaks to us out of a page, or out of a frame in it. A frame without an address of the web's belongs to its page. */
export async function mayHear({ url, frame }: Pick<PageSender, 'url' | 'frame'>): Promise<boolean> {
  const frameToo = frame && /^https?:/.test(frame.url) ? [frame.url] : [];
  return (await Promise.all([url, ...frameToo].map(mayRead))).every((may) => may);
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
