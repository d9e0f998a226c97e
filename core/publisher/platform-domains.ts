/** The domains of the social networks on which a publisher is an account. */
import type { Platform } from '../../data/schema.ts';

const DOMAINS: Record<string, Platform> = {
  't.me': 'telegram', 'telegram.me': 'telegram', 'telegram.dog': 'telegram', 'telegram.org': 'telegram',
  'youtube.com': 'youtube', 'youtube-nocookie.com': 'youtube', 'x.com': 'x', 'twitter.com': 'x', 'facebook.com': 'facebook', 'fb.com': 'facebook', 'fb.me': 'facebook', 'm.me': 'facebook',
  'instagram.com': 'instagram', 'instagr.am': 'instagram', 'ig.me': 'instagram', 'threads.net': 'threads', 'threads.com': 'threads', 'tiktok.com': 'tiktok',
  'vk.com': 'vk', 'vk.ru': 'vk', 'vkvideo.ru': 'vk', 'vk.me': 'vk', 'vk.link': 'vk', 'vkontakte.ru': 'vk', 'ok.ru': 'ok', 'odnoklassniki.ru': 'ok',
  'bsky.app': 'bluesky', 'reddit.com': 'reddit', 'redditmedia.com': 'reddit', 'whatsapp.com': 'whatsapp', 'linkedin.com': 'linkedin',
  // Other ways to read the same accounts.
  'nitter.net': 'x', 'nitter.poast.org': 'x', 'nitter.privacydev.net': 'x', 'nitter.tiekoetter.com': 'x', 'xcancel.com': 'x', 'fxtwitter.com': 'x', 'vxtwitter.com': 'x', 'fixupx.com': 'x', 'fixvx.com': 'x',
  'yewtu.be': 'youtube', 'piped.video': 'youtube', 'tgstat.ru': 'telegram', 'tgstat.com': 'telegram', 'tlgrm.ru': 'telegram', 'tlgrm.eu': 'telegram',
  'facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion': 'facebook',
};

/** All of them. */
export const PLATFORM_DOMAINS: readonly string[] = Object.keys(DOMAINS);

/** The platform under whose domain a host lies, and what stands before that domain ("m", ""). Null for every other host. */
export function platformDomain(host: string): { platform: Platform; subHost: string } | null {
  const domain = Object.hasOwn(DOMAINS, host) ? host : (/[^.]+\.[^.]+$/.exec(host)?.[0] ?? '');
  return Object.hasOwn(DOMAINS, domain) ? { platform: DOMAINS[domain] as Platform, subHost: host.slice(0, -domain.length - 1) } : null;
}
