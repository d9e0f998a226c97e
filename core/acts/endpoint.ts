/** Addresses that do something with another address: a share page, a letter with a link in it, a page to pay on. */
import type { GuardAct } from '../../data/schema.ts';
import type { Endpoint } from './attempt.ts';
import { addressesInText } from './text-links.ts';

/** `links`: what is shared, where the address says it; null: the page that the link stands on. */
export type EndpointUse = { act: GuardAct; links: string[] | null };

/** What following this address would do; null for an ordinary link. Never throws. */
export function endpointUse(href: string, endpoints: readonly Endpoint[]): EndpointUse | null {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return null;
  }
  if (url.protocol === 'mailto:' || url.protocol === 'sms:' || url.protocol === 'smsto:') return letter(url);
  const place = /^https?:$/.test(url.protocol) ? url.hostname.replace(/^(www|m|mobile)\./, '') + url.pathname : `${url.protocol}//${url.host}${url.pathname.replace(/^\/\//, '')}`;
  const found = endpoints.find(({ address }) => startsAt(place, address));
  return found ? { act: found.act, links: linksIn(url, found.target) } : null;
}

/** A whole host or the beginning of a path, segment by segment: "facebook.com/sharer" also covers "/sharer.php" and "/sharer/sharer.php". */
function startsAt(place: string, address: string): boolean {
  return place === address || place.startsWith(address.endsWith('/') ? address : `${address}/`) || place.startsWith(`${address}.php`);
}

function linksIn(url: URL, names: readonly string[]): string[] | null {
  const links = names.flatMap((name) => addressesInText(url.searchParams.get(name) ?? ''));
  return links.length > 0 ? links : null;
}

/** A letter to nobody yet shares what it says; one to somebody is a contact, unless it carries a link. */
function letter(url: URL): EndpointUse | null {
  const links = addressesInText(`${url.searchParams.get('body') ?? ''} ${url.searchParams.get('subject') ?? ''}`);
  const to = url.pathname.replace(/^\/\//, '');
  if (to === '') return { act: 'share', links: links.length > 0 ? links : null };
  return { act: 'contact', links: null };
}
