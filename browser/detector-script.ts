/**
 * The detector's place in the browser: registered for every page that Caveat may read or, in discreet mode, for none. Not a content script of
 * the manifest, since those run in every page whatever the reader chose.
 */
import { PLATFORM_DOMAINS } from '../core/publisher/platform-domains.ts';
import { keepRegistered } from './registered-script.ts';

/** Where one may go from account to account without a load; where accounts can be on any host, addresses as the web clients of Mastodon and its kin have them. */
const PLATFORMS = [...PLATFORM_DOMAINS.map((domain) => `*://*.${domain}/*`), '*://*/@*', '*://*/home', '*://*/explore*', '*://*/public*', '*://*/deck/*'];

/** From the next load on the detector runs in every page, and the watch on the way to an account in every social network, or both in none. */
export async function keepDetector(wanted: boolean): Promise<void> {
  await keepRegistered('detector', 'detector', wanted);
  await keepRegistered('platform-watch', 'platform-watch', wanted, { matches: PLATFORMS, allFrames: false });
}
