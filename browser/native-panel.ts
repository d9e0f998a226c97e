/** The browser's own sidebar: Chrome's side panel, Firefox's sidebar. The only file that knows which is which. */
import { browser } from 'wxt/browser';

type FirefoxBrowser = { sidebarAction?: { open(): Promise<void> } };

/** Opens the browser's own panel. Must be called in a click, with nothing awaited before it. */
export async function openNativePanel(windowId: number | null): Promise<void> {
  if (import.meta.env.FIREFOX) {
    await (browser as unknown as FirefoxBrowser).sidebarAction?.open();
  } else if (windowId !== null) {
    await browser.sidePanel.open({ windowId });
  }
}

/** False on Firefox for Android, where the popup is the whole product. */
export function hasNativePanel(): boolean {
  if (import.meta.env.FIREFOX) return (browser as unknown as FirefoxBrowser).sidebarAction !== undefined;
  return (browser.sidePanel as unknown) !== undefined;
}
