/** Scripts of ours that the browser puts into every page by itself while they are registered. It keeps them over restarts. */
import { browser } from 'wxt/browser';
import { ALL_SITES } from './access.ts';

/**
 * Registers a script for pages to come or takes it back; answers whether it was registered before. Two calls at once for one script would
 * register it twice, which browsers refuse: the caller sees to it that they follow one another.
 */
export async function keepRegistered(id: string, file: string, wanted: boolean): Promise<boolean> {
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  if (wanted && !registered) await browser.scripting.registerContentScripts([{ id, js: [file], matches: ALL_SITES, runAt: 'document_idle', persistAcrossSessions: true }]);
  if (!wanted && registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
  return registered;
}
