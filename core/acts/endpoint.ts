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
  if (BOT.test(href)) return { act: 'contact', links: [href] };
  const found = endpoints.find(({ address }) => startsAt(place, address));
  if (!found) return isSharePage(url) ? sharedByForm(url) : null;
  const links = linksIn(url, found.target);
  return { act: found.act === 'share' && links === null && namesNumber(url) ? 'contact' : found.act, links };
}

/** "any.server/share?text=…": how Mastodon and its kin, and many others, write their share pages, on whatever host. */
export const isSharePage = ({ protocol, pathname }: URL): boolean => /^https?:$/.test(protocol) && /^\/share\/?$/.test(pathname);

/** By its form alone a page shares nothing but the link that it is given. */
function sharedByForm(url: URL): EndpointUse | null {
  const links = linksIn(url, ['text', 'url']);
  return links && { act: 'share', links };
}

/** Telegram keeps this end for bots, and who writes to one writes to whoever runs it. */
const BOT = /^(?:https?:\/\/(?:www\.)?(?:t|telegram)\.me\/|tg:(?:\/\/)?resolve\/?\?(?:.*&)?domain=)\w{2,}bot(?:$|[/?&#])/i;

/** "wa.me/37060000000" and "send?phone=…": a chat with whoever has that number. */
function namesNumber({ pathname, searchParams }: URL): boolean {
  return /^\/\+?\d{6,}\/?$/.test(pathname) || /(?:\d[\s()-]*){6}/.test(searchParams.get('phone') ?? '');
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
function letter(url: URL): EndpointUse {
  const links = addressesInText(`${url.searchParams.get('body') ?? ''} ${url.searchParams.get('subject') ?? ''}`);
  return links.length > 0 ? { act: 'share', links } : { act: isAddressed(url.href) ? 'contact' : 'share', links: null };
}

/** Whether this address is a letter to somebody. */
export const isAddressed = (href: string): boolean => /^(?:mailto|sms|smsto):(?:\/\/)?[^?/]/i.test(href);
