/**
 * The detector's place in the browser: registered for every page or, in discreet mode, for none. Not a content script of the manifest, since
 * those run in every page whatever the reader chose.
 */
import { browser } from 'wxt/browser';

const ID = 'detector';

/** From the next load on the detector runs in every page that Caveat may read. Registered once; the browser keeps it over restarts. */
export async function registerDetector(): Promise<void> {
  if (await isRegistered()) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js: ['detector.js'], matches: ['http://*/*', 'https://*/*'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** From the next load on nothing runs in any page. */
export async function unregisterDetector(): Promise<void> {
  if (await isRegistered()) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

async function isRegistered(): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
}
