/** Firefox's own page for keyboard shortcuts, and what its keys open; each by an expression for the browser's window. */
import { until } from './driver.ts';

type InBrowser = <T>(expression: string) => Promise<T>;

const PAGE = `gBrowser.browsers.find(({ currentURI }) => currentURI.spec === 'about:addons')`;
const field = (command: string): string => `${PAGE}.contentDocument.querySelector('.shortcut-row input[name="${command}"]')`;

/** The address of the page if it is open: Firefox names the part of its page for add-ons by one of its own, which tells the add-on too. */
export function shortcutPage(inBrowser: InBrowser): Promise<string | null> {
  return inBrowser(`${PAGE}?.contentWindow.gViewController?.currentViewId ?? null`);
}

/** Chooses keys on that page, as the reader does. */
export async function chooseKeys(inBrowser: InBrowser, command: string, press: () => void): Promise<void> {
  await inBrowser(`(gBrowser.selectedTab = gBrowser.getTabForBrowser(${PAGE}), ${PAGE}.focus(), ${field(command)}.focus())`);
  await until(() => inBrowser<boolean>(`${PAGE}.contentDocument.activeElement === ${field(command)} && document.activeElement === ${PAGE}`), 'the field');
  press();
  await until(() => inBrowser<string>(`${field(command)}.getAttribute('shortcut')`), `keys for ${command}`);
}

/** Whether the popup is open at the button in the toolbar. */
export function popupOpen(inBrowser: InBrowser): Promise<boolean> {
  return inBrowser(`[...document.querySelectorAll('browser.webextension-popup-browser')].some(({ currentURI }) => currentURI.filePath === '/popup.html')`);
}
