/** Posts and players that stand in a page as frames, quotations and widgets: read from one element. */
import { absolute } from '../article/read-metadata.ts';
import { accountKeys } from '../publisher/accounts.ts';
import { platformDomain } from '../publisher/platform-domains.ts';
import { parseAddress } from '../publisher/url.ts';
import { postShownBy } from './shown-post.ts';

/**
 * `platform`: null for a frame of some other site. `by`: the page of the account that posted it, where the address of the post doesn't say and
 * what the platform wrote around it does.
 */
export type EmbedAddress = { platform: string | null; href: string; by: string | null };

/** Widgets that are no frame before their script has run. */
const WIDGETS = '[data-telegram-post], .fb-post[data-href], .fb-video[data-href], .fb-page[data-href]';
export const EMBEDS = `iframe[src], iframe[data-src], blockquote[cite], blockquote[class], ${WIDGETS}`;
/** Class names of the quotations that platforms have pages put where a post is to stand. */
export const QUOTED_POST = /(?:^|[\s-])(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-xfbml|telegram-post|bluesky-embed|reddit-(?:card|embed)\w*|vk-post|mastodon-embed|threads-embed|text-post-media)/i;

/** Platforms without accounts of publishers in the records, and short hosts of those with them. */
const OTHERS: [platform: string, host: RegExp][] = [
  ['youtube', /^youtu\.be$/],
  ['facebook', /^fb\.watch$/],
  ['rutube', /(?:^|\.)rutube\.ru$/],
  ['truth-social', /(?:^|\.)truthsocial\.com$/],
  ['vimeo', /(?:^|\.)vimeo\.com$/],
  ['spotify', /(?:^|\.)spotify\.com$/],
  ['soundcloud', /(?:^|\.)soundcloud\.com$/],
];
const ADDRESS_OF_QUOTATION = ['cite', 'data-instgrm-permalink', 'data-text-post-permalink', 'data-embed-url', 'data-href'];
const MOST_LINKS = 12;

/** What an element embeds; null where it embeds nothing. `base` is the address that the page's links start from. */
export function embedAt(element: Element, base: string): EmbedAddress | null {
  const widget = element.getAttribute('data-telegram-post');
  if (widget !== null) return /^\w{3,40}\/\d{1,12}$/.test(widget) ? { platform: 'telegram', href: `https://t.me/${widget}`, by: null } : null;
  const written = element.tagName === 'IFRAME' ? (element.getAttribute('src') ?? element.getAttribute('data-src')) : quotedAddress(element);
  const address = absolute(written, base);
  if (!address) return null;
  const href = postShownBy(address);
  const platform = platformOfEmbed(href, element);
  return { platform, href, by: platform && !namesAccount(href) ? ownerAround(element, platform) : null };
}

function quotedAddress(element: Element): string | null {
  const stated = ADDRESS_OF_QUOTATION.map((name) => element.getAttribute(name)).find(Boolean);
  if (stated) return stated;
  const links = QUOTED_POST.test(element.getAttribute('class') ?? '') ? element.querySelectorAll('a[href]') : null;
  return links?.[links.length - 1]?.getAttribute('href') ?? null;
}

function platformOfEmbed(href: string, element: Element): string | null {
  const address = parseAddress(href);
  if (!address) return null;
  const known = platformDomain(address.host)?.platform ?? OTHERS.find(([, host]) => host.test(address.host))?.[0];
  return known ?? (/\bmastodon-embed\b/.test(element.getAttribute('class') ?? '') || /^\/@[\w.-]+\/\d+$/.test(address.path) ? 'mastodon' : null);
}

function namesAccount(href: string): boolean {
  const address = parseAddress(href);
  return address !== null && accountKeys(address).length > 0;
}

/** Instagram ends its quotations with "(@name)"; others, and the captions of players, link to the account. */
function ownerAround(element: Element, platform: string): string | null {
  const handle = platform === 'instagram' ? /\(@([\w.]{1,30})\)/.exec((element.textContent ?? '').slice(-400))?.[1] : undefined;
  if (handle) return `https://www.instagram.com/${handle}/`;
  const around = element.tagName === 'IFRAME' ? element.closest('figure') : element;
  for (const link of [...(around?.querySelectorAll('a[href]') ?? [])].slice(0, MOST_LINKS)) {
    const address = parseAddress(link.getAttribute('href') ?? '');
    if (address && accountKeys(address).some((key) => key.startsWith(`${platform}:`))) return link.getAttribute('href');
  }
  return null;
}
