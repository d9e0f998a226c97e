/** The browser's own sidebar: Chrome's side panel, Firefox's sidebar. The only file that knows which is which. */
import { browser } from 'wxt/browser';

type FirefoxBrowser = { sidebarAction?: { open(): Promise<void>; setTitle(details: { title: string }): Promise<void>; setIcon(details: { path: Record<string, string> }): Promise<void> } };

/** Opens the browser's own panel. Must be called in a click, with nothing awaited before it. */
export async function openNativePanel(windowId: number | null): Promise<void> {
  if (import.meta.env.FIREFOX) {
    await (browser as unknown as FirefoxBrowser).sidebarAction?.open();
  } else if (windowId !== null) {
    await browser.sidePanel.open({ windowId });
  }
}

/** Firefox: what the sidebar is called in the browser's menus and at its head. Chrome always shows the name and icon of the manifest there. */
export async function dressNativePanel(title: string, path: Record<string, string>): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  const sidebar = (browser as unknown as FirefoxBrowser).sidebarAction;
  await Promise.all([sidebar?.setTitle({ title }), sidebar?.setIcon({ path })]);
}

/** False on Firefox for Android, where the popup is the whole product. */
export function hasNativePanel(): boolean {
  if (import.meta.env.FIREFOX) return (browser as unknown as FirefoxBrowser).sidebarAction !== undefined;
  return (browser.sidePanel as unknown) !== undefined;
}
