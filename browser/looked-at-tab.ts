/** Which tab one of our own pages speaks of: the one named in its address, else the one the reader looks at. */
import { activeTabId } from './tabs.ts';

/**
 * The tab's id, or null. "#tab=12" names a tab where the page itself is the active one: when the popup opens as a tab of its own, as on
 * Firefox for Android.
 */
export async function lookedAtTab(): Promise<number | null> {
  const named = /^#tab=(\d+)$/.exec(location.hash)?.[1];
  return named === undefined ? activeTabId() : Number(named);
}
