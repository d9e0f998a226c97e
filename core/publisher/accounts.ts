/** Reads the account out of an address on a social network: profile pages, and single posts that name their owner. */
import type { Platform } from '../../data/schema.ts';
import { platformOf } from './platforms.ts';
import { RESERVED } from './reserved-names.ts';
import { decoded, segmentsOf, type Address } from './url.ts';

type Handle = string | null | undefined;
type ReadHandles = (segments: string[], query: URLSearchParams, address: Address) => Handle[];

const after = (prefix: string, id: Handle): Handle => id && `${prefix}/${id}`;

/** The owner of a post on VK, from "wall-123_45" and the like: a community's number is negative. */
function ownerOnVk(post: string): Handle {
  const [, minus, id] = /^(?:wall|video|clip|photo|@)(-?)(\d+)(?:[_-]|$)/.exec(post) ?? [];
  return id && (minus ? `club${id}` : `id${id}`);
}

const READERS: Partial<Record<Platform, ReadHandles>> = {
  telegram([first, second], _, { host, hash }) {
    // The web client names the chat behind "#"; a name can also stand before ".t.me".
    if (host === 'web.telegram.org') return [/^#@(\w+)$/.exec(hash)?.[1] ?? /[?&]domain=(\w+)/.exec(decoded(/^#\?tgaddr=(.*)$/.exec(hash)?.[1] ?? ''))?.[1]];
    if (host.endsWith('.t.me')) return [host.slice(0, -5)];
    if (/^tgstat\./.test(host)) return [/^@/.test(second ?? '') && first === 'channel' ? second : null];
    return [first === 's' ? second : first];
  },
  youtube: ([first, second]) => [/^(channel|c|user)$/.test(first ?? '') ? second : first],
  x: ([first]) => [first],
  facebook(segments, query) {
    const [first = '', second, third] = segments;
    if (/^(profile|story|permalink)\.php$/.test(first)) return [query.get('id')];
    if (first === 'people') return [third];
    if (first === 'groups') return [after('groups', second)];
    if (first === 'pg') return [second];
    // What counts in "/pages/Name/123" and "/Name-123" is the number; the name before it can be anything.
    if (first === 'pages') return [/(\d+)$/.exec(segments.at(-1) ?? '')?.[1]];
    return [first, /-(\d{8,})$/.exec(first)?.[1]];
  },
  instagram: ([first, second]) => [first === 'stories' ? second : first],
  threads: ([first]) => [first?.startsWith('@') ? first : null],
  tiktok: ([first]) => [first?.startsWith('@') ? first : null],
  vk([first = ''], query) {
    const overlay = ownerOnVk(query.get('w') ?? query.get('z') ?? '');
    const name = first.startsWith('@') ? first.slice(1).split('-')[0] : first;
    return [overlay, ownerOnVk(first) ?? name];
  },
  ok: ([first, second]) => [first === 'group' || first === 'profile' ? after(first, second) : first],
  bluesky: ([first, second]) => [first === 'profile' ? second : null],
  reddit: ([first, second]) => [/^(r|u|user)$/.test(first ?? '') ? after(first as string, second) : null],
  whatsapp: ([first, second]) => [first === 'channel' ? after(first, second) : null],
  linkedin: ([first, second]) => [/^(company|in|school|showcase)$/.test(first ?? '') ? after(first as string, second) : null],
};

/**
 * "platform:handle" keys of the account whose page or post this is, the surest first; empty where the address names none. On a host
 * that is no platform of ours, "/@name" and "/users/name" are how Mastodon and its kin write a local account.
 */
export function accountKeys(address: Address): string[] {
  const platform = platformOf(address.host);
  const segments = segmentsOf(address.path);
  if (!platform) {
    const name = /^@([\w.-]+)$/.exec(segments[0] ?? '')?.[1] ?? (segments[0] === 'users' ? /^[\w.-]+$/.exec(segments[1] ?? '')?.[0] : undefined);
    return name ? [`mastodon:${name}@${address.host}`] : [];
  }
  const handles = READERS[platform]?.(segments, new URLSearchParams(address.query), address) ?? [];
  return handles.flatMap((handle) => (handle && !RESERVED[platform]?.test(handle) ? [accountKey(platform, handle)] : []));
}

/** The one way to write an account: "platform:handle" in lower case, where spellings that the platform treats as equal are one. */
export function accountKey(platform: Platform, handle: string): string {
  let name = decoded(handle).trim().toLowerCase().replace(/^@/, '');
  if (platform === 'facebook') name = name.replaceAll('.', '');
  if (platform === 'youtube') name = name.replace(/^(channel|c|user)\//, '').replace(/^@/, '');
  if (platform === 'telegram') name = name.replace(/^s\//, '');
  if (platform === 'vk') name = name.replace(/^(public|event|-)(?=\d+$)/, 'club');
  if (platform === 'ok') name = name.replace(/^(group|profile)(?=\d+$)/, '$1/');
  if (platform === 'reddit') name = name.replace(/^user\//, 'u/').replace(/^(?![ru]\/)/, 'u/');
  if (platform === 'linkedin') name = name.replace(/^(?!.*\/)/, 'company/');
  if (platform === 'whatsapp') name = name.replace(/^(?!.*\/)/, 'channel/');
  return `${platform}:${name}`;
}
