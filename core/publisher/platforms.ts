/** The social networks on which a publisher is an account, by their hosts. */
import type { Platform } from '../../data/schema.ts';

const none = /^$/;
const mobile = /^(m|mobile)?$/;

/** Registrable host -> platform, and the sub-hosts that show the same pages. */
const PLATFORMS: Record<string, [platform: Platform, subHosts: RegExp]> = {
  't.me': ['telegram', /^([a-z]\w{3,31})?$/],
  'telegram.me': ['telegram', none],
  'telegram.dog': ['telegram', none],
  'telegram.org': ['telegram', /^web$/],
  'youtube.com': ['youtube', /^(m|music)?$/],
  'x.com': ['x', mobile],
  'twitter.com': ['x', mobile],
  'facebook.com': ['facebook', /^(m|mobile|web|touch|mbasic|[a-z]{2}-[a-z]{2})?$/],
  'fb.com': ['facebook', mobile],
  'instagram.com': ['instagram', mobile],
  'threads.net': ['threads', mobile],
  'threads.com': ['threads', mobile],
  'tiktok.com': ['tiktok', mobile],
  'vk.com': ['vk', mobile],
  'vk.ru': ['vk', mobile],
  'vkvideo.ru': ['vk', mobile],
  'ok.ru': ['ok', mobile],
  'odnoklassniki.ru': ['ok', mobile],
  'bsky.app': ['bluesky', none],
  'reddit.com': ['reddit', /^(m|old|new|np|i|amp)?$/],
  'whatsapp.com': ['whatsapp', none],
  'linkedin.com': ['linkedin', /^(m|[a-z]{2})?$/],
};

/** The platform that a host (without "www.") belongs to; null for every other host, look-alikes included. */
export function platformOf(host: string): Platform | null {
  const domain = /[^.]+\.[^.]+$/.exec(host)?.[0] ?? '';
  if (!Object.hasOwn(PLATFORMS, domain)) return null;
  const [platform, subHosts] = PLATFORMS[domain] as (typeof PLATFORMS)[string];
  return subHosts.test(host.slice(0, -domain.length - 1)) ? platform : null;
}
