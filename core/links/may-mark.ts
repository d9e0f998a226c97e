/** Whether links of a page may be marked, by what the reader chose. */
import { platformOf } from '../publisher/platforms.ts';
import { parseAddress } from '../publisher/url.ts';
import { isDiscreet, siteSwitch, type Settings } from '../settings.ts';
import { siteOf } from '../surface.ts';

/**
 * `asked`: the reader asked for it on this very page, which outweighs the lists of pages to keep out of, and never the choice to keep out of
 * all. `stateRun`: the page belongs to a publisher that a state or a party runs.
 */
export function mayMarkLinks(page: { url: string; privateWindow: boolean; stateRun: boolean }, settings: Settings, asked: boolean): boolean {
  const address = parseAddress(page.url);
  if (!address || isDiscreet(settings) || settings.links === 'off') return false;
  if (asked) return true;
  const { state, social, private: privately } = settings.keepOutOf;
  const site = siteOf(address.host);
  if (!siteSwitch(settings, site, 'links') || !siteSwitch(settings, site, 'warnings') || (privately && page.privateWindow)) return false;
  // Who switched them on for this very site knows what it is.
  return settings.sites[site]?.links === true || !((state && page.stateRun) || (social && platformOf(address.host) !== null));
}

/** Whether the switch of this page's site for marks would do anything. */
export function canSwitchMarks(page: Parameters<typeof mayMarkLinks>[0], settings: Settings): boolean {
  const site = siteOf(parseAddress(page.url)?.host ?? '');
  return mayMarkLinks(page, { ...settings, sites: { ...settings.sites, [site]: { ...settings.sites[site], links: true } } }, false);
}
