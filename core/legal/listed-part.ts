/** Whether the part of a publisher that a listing names is the one that was met. */
import type { Designation, Platform } from '../../data/schema.ts';
import { accountKey, accountKeys } from '../publisher/accounts.ts';
import { isAtOrUnder } from '../publisher/at-or-under.ts';
import { startsWith } from '../publisher/find-owner.ts';
import type { Place } from '../publisher/identity.ts';
import { parseAddress, segmentsOf } from '../publisher/url.ts';

/** True when one of the hosts, parts of hosts ("dw.com/be") or accounts ("telegram:x", "t.me/x") is, or holds, the place. */
export function namesPlace(only: readonly string[], place: Place): boolean {
  return only.some((part) => {
    const account = accountIn(part);
    if (place.account !== null || account !== null) return account !== null && account === place.account;
    const address = parseAddress(`https://${part}`);
    if (!address) return false;
    return isAtOrUnder(place.host, address.host) && startsWith(segmentsOf(place.path), segmentsOf(address.path));
  });
}

/** The length of the longest host by which a listing names the place; 0 where it names it by none. A longer one is nearer: "north.site.example" than "site.example". */
export function nearness(only: readonly string[], place: Place): number {
  if (place.account !== null) return 0;
  const hosts = only.filter((part) => namesPlace([part], place)).map((part) => parseAddress(`https://${part}`)?.host.length ?? 0);
  return Math.max(0, ...hosts);
}

function accountIn(part: string): string | null {
  const [, platform, handle] = /^([a-z]+):(?!\/\/)(.+)$/.exec(part) ?? [];
  if (platform && handle && !/^\d+(\/|$)/.test(handle)) return accountKey(platform as Platform, handle);
  const address = parseAddress(`https://${part}`);
  return (address && accountKeys(address).find((key) => !key.startsWith('mastodon:'))) ?? null;
}

/**
 * Whether a listing reaches the page. `own`: it stands on the page's own publisher; otherwise on a body above it, whose status comes
 * down only when it is that of the whole, or when it names this very place. Single items reach only their own addresses, and a
 * frequency is no page.
 */
export function reaches({ covers, only }: Pick<Designation, 'covers' | 'only'>, place: Place, own: boolean): boolean {
  if (covers === 'frequency') return false;
  if (only.length > 0) return namesPlace(only, place);
  if (covers === 'whole') return true;
  if (covers === 'items' || !own) return false;
  return covers === 'account' ? place.account !== null : true;
}
