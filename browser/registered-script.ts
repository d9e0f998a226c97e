/** Scripts of ours that the browser puts into every page by itself while they are registered. It keeps them over restarts. */
import { browser } from 'wxt/browser';
import { ALL_SITES } from './access.ts';
import { filesOf, type Script } from './script-parts.ts';

/** Which documents: at which addresses, and whether in frames too. */
export type Where = { matches: string[]; allFrames: boolean };

/**
 * Registers a script for pages to come or takes it back; answers whether it was registered before. Two calls at once for one script would
 * register it twice, which browsers refuse: the caller sees to it that they follow one another. `where` is every page, and no frame, if it isn't said.
 * `onDevice`: whether the browser may write that down, addresses and all, and keep it over restarts.
 */
export async function keepRegistered(id: string, script: Script, wanted: boolean, where: Where | null = null, onDevice = true): Promise<boolean> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const registered = before !== undefined;
  const js = filesOf(script).map((file) => file.slice(1));
  const at = where ?? { matches: ALL_SITES };
  if (wanted && !registered) await browser.scripting.registerContentScripts([{ id, js, ...at, runAt: 'document_idle', persistAcrossSessions: onDevice }]);
  // The browser keeps it over an update of ours, which may bring other files and other addresses.
  else if (wanted && !(sameFiles(before?.js, js) && sameAddresses(before?.matches, where?.matches))) await browser.scripting.updateContentScripts([{ id, js, ...at, persistAcrossSessions: onDevice }]);
  if (!wanted && registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
  return registered;
}

/** Firefox answers with the extension's own address in front. */
const sameFiles = (before: readonly string[] = [], now: readonly string[]): boolean => before.length === now.length && now.every((file, at) => `/${before[at]}`.endsWith(`/${file}`));

/** Every page is told by name, and what is written there stays as it is. */
const sameAddresses = (before: readonly string[] = [], now: readonly string[] | undefined): boolean => now === undefined || [...before].sort().join() === [...now].sort().join();
