/**
 * The detector's place in the browser: registered for every page that Caveat may read or, in discreet mode, for none. Not a content script of
 * the manifest, since those run in every page whatever the reader chose.
 */
import { keepRegistered } from './registered-script.ts';

/** From the next load on the detector runs in every page, or in none. */
export async function keepDetector(wanted: boolean): Promise<void> {
  await keepRegistered('detector', 'detector', wanted);
}
