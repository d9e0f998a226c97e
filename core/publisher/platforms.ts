/** Tells which sub-hosts of a social network show its pages: "m.facebook.com" does, "developers.facebook.com" doesn't. */
import type { Platform } from '../../data/schema.ts';
import { platformDomain } from './platform-domains.ts';

const none = /^$/;
const SUB_HOSTS: Partial<Record<Platform, RegExp>> = {
  youtube: /^(m|music)?$/,
  facebook: /^(m|mobile|web|touch|mbasic|free|business|[a-z]{2}-[a-z]{2})?$/,
  reddit: /^(m|old|new|np|i|amp|sh|embed)?$/,
  linkedin: /^(m|[a-z]{2})?$/,
  bluesky: /^(embed)?$/,
  x: /^(m|mobile|syndication)?$/,
  vk: /^(m|new|0)?$/,
  whatsapp: none,
};

/** The platform that a host (without "www.") belongs to; null for every other host, look-alikes included. */
export function platformOf(host: string): Platform | null {
  const found = platformDomain(host);
  if (!found) return null;
  const { platform, subHost } = found;
  if (platform === 'telegram') return telegramHost(host, subHost) ? platform : null;
  return (SUB_HOSTS[platform] ?? /^(m|mobile)?$/).test(subHost) ? platform : null;
}

/** "name.t.me" is the page of an account; the web clients have hosts of their own, as catalogues have for countries. */
function telegramHost(host: string, subHost: string): boolean {
  if (host.endsWith('telegram.org')) return /^web[akz]?$/.test(subHost);
  if (host.startsWith('tgstat.') || /\.tgstat\./.test(host)) return /^([a-z]{2,3})?$/.test(subHost);
  return subHost === '' || (host.endsWith('.t.me') && /^[a-z]\w{3,31}$/.test(subHost));
}
