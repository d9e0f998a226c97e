/** Reads the account out of an address on a social network: profile pages, and single posts that name their owner. */
import type { Platform, Publisher } from '../../data/schema.ts';
import { platformOf } from './platforms.ts';
import { RESERVED } from './reserved-names.ts';
import { decoded, parseAddress, segmentsOf, type Address } from './url.ts';

type Handle = string | null | undefined;
type ReadHandles = (segments: string[], query: URLSearchParams, address: Address) => Handle[];

const after = (prefix: string, id: Handle): Handle => id && `${prefix}/${id}`;

/** The owner of a post on VK, from "wall-123_45" and the like: a community's number is negative. Other words with a number can be names. */
function ownerOnVk(post: string): Handle {
  const [, minus, id] = /^(?:wall|video|clip|photo|@)(-?)(\d+)(?:[_-]|$)/.exec(post) ?? [];
  if (id) return minus ? `club${id}` : `id${id}`;
  const community = /^(?:(?:videos|clips|photos|albums?|audios|audio_playlist|docs|market|story|topic|podcasts?|write)-|board)(\d+)(?:_|$)/.exec(post)?.[1];
  return community && `club${community}`;
}

/** The parameters under which pages and widgets of VK name an owner, a community's number written negative; "gid" is a community's. */
function namedOnVk(first: string, query: URLSearchParams): Handle {
  if (first === 'widget_community.php') return query.get('gid')?.replace(/^/, 'club');
  return /^(?:wall|widget_post\.php|video_ext\.php|im)$/.test(first) ? ownerOnVk(`wall${query.get('owner_id') ?? query.get('oid') ?? query.get('sel')}`) : null;
}

const NUMBER_ON_YOUTUBE = /^uc[\w-]{22}$/i;
const numberOnYouTube = (id: Handle): Handle => (NUMBER_ON_YOUTUBE.test(id ?? '') ? id : null);
/** No handle is taken for the number of a channel. */
const handleOnYouTube = (name: Handle): Handle => (numberOnYouTube(name?.replace(/^@/, '')) ? null : name);

/** A name on YouTube is of one of three kinds, and two people can bear the same as different kinds; without a word before it, it can be of any. */
function namesOnYouTube(first: string): Handle[] {
  if (RESERVED.youtube?.test(first)) return [];
  const handle = handleOnYouTube(first);
  return first.startsWith('@') ? [handle] : [`c/${first}`, handle, `user/${first}`];
}

/** The list of all uploads of a channel, of its videos, its shorts and what was live has the channel's own number. */
const channelOfUploads = (list: string | null): Handle => /^UU(?:LF|SH|LV)?([\w-]{22})$/.exec(list ?? '')?.[1]?.replace(/^/, 'UC');

/** Mastodon servers that many people read others' accounts on. On any other host "/@name@server" can be anybody's page. */
const READ_THROUGH = /^(?:mastodon\.(?:social|online|world|ml)|mstdn\.(?:social|jp)|mas\.to|masto\.ai|fosstodon\.org|infosec\.exchange|chaos\.social|troet\.cafe)$/;

const READERS: Partial<Record<Platform, ReadHandles>> = {
  telegram([first, second, third], _, { host, hash }) {
    // The web client names the chat behind "#"; a name can also stand before ".t.me".
    if (host.endsWith('.telegram.org')) return [/^#(?:\/im\?p=)?@(\w+)(?:$|[/?&])/.exec(decoded(hash))?.[1] ?? /[?&]domain=(\w+)/.exec(decoded(/^#\?tgaddr=(.*)$/.exec(hash)?.[1] ?? ''))?.[1]];
    if (host.endsWith('.t.me')) return [host.slice(0, -5)];
    if (/(?:^|\.)(?:tgstat|tlgrm)\./.test(host)) {
      // Before it may stand a language: "/en/channel/@name".
      const [place, name] = /^[a-z]{2}$/.test(first ?? '') ? [second, third] : [first, second];
      return [/^@/.test(name ?? '') && /^channels?$/.test(place ?? '') ? name : null];
    }
    return [first === 's' || first === 'boost' ? second : first];
  },
  youtube([first = '', second], query) {
    if (first === 'channel') return [numberOnYouTube(second)];
    // YouTube gave a channel its custom name as its handle, unless the channel chose another (2022); names of users of old it did not.
    if (first === 'c') return [after('c', second), handleOnYouTube(second)];
    if (first === 'user') return [after('user', second)];
    const list = query.get('list');
    if (first === 'embed') return [second === 'live_stream' ? numberOnYouTube(query.get('channel')) : query.get('listType') === 'user_uploads' ? after('user', list) : !second || second === 'videoseries' ? channelOfUploads(list) : null];
    if (first === 'playlist') return [channelOfUploads(list)];
    if (first === 'subscribe_embed') return [numberOnYouTube(query.get('channelid') ?? query.get('channel'))];
    if (first === 'feeds') return [numberOnYouTube(query.get('channel_id')) ?? after('user', query.get('user'))];
    return namesOnYouTube(first);
  },
  x([first, second, third, fourth], query, { host, hash }) {
    if (host.startsWith('syndication.')) return [second === 'timeline-profile' && third === 'screen-name' ? fourth : null];
    if (first === 'intent') return [/^(?:user|follow)$/.test(second ?? '') ? query.get('screen_name') : null];
    return [first ?? /^#!\/@?(\w+)/.exec(hash)?.[1]];
  },
  facebook(segments, query) {
    // Frames may name the version of the interface before all else.
    const [first = '', second, third] = /^v\d+\.\d+$/.test(segments[0] ?? '') ? segments.slice(1) : segments;
    if (/^(profile|story|permalink|photo)\.php$/.test(first)) return [query.get('id')];
    if (first === 'plugins') return /^(post|video|page)(\.php)?$/.test(second ?? '') ? handlesOnFacebook(query.get('href')) : [];
    if (first === 'p') return [/-(\d{8,})$/.exec(second ?? '')?.[1]];
    if (first === 'people') return [third];
    if (first === 'groups') return [after('groups', second)];
    if (first === 'pg') return [second];
    if (first === 'messages') return [second === 't' ? third : null];
    // What counts in "/pages/Name/123" and "/Name-123" is the number; the name before it can be anything.
    if (first === 'pages') return [/(\d+)$/.exec(segments.at(-1) ?? '')?.[1]];
    return [first, /-(\d{8,})$/.exec(first)?.[1]];
  },
  instagram: ([first, second], _, { host }) => [host === 'ig.me' ? (first === 'm' ? second : null) : first === 'stories' || first === '_u' ? second : first],
  threads: ([first]) => [first?.startsWith('@') ? first : null],
  tiktok: ([first, second]) => [first, first === 'embed' ? second : null].filter((name) => name?.startsWith('@')),
  vk([first = '', second = '', third = ''], query) {
    const named = namedOnVk(first, query);
    if (named) return [named];
    // "/video/@name", "/clips/name", "/video/playlist/-1_2".
    if (/^(video|clips|music|playlist)$/.test(first) && second) return [second === 'playlist' || first === 'playlist' ? ownerOnVk(`wall${third || second}`) : first === 'clips' || second.startsWith('@') ? second : null];
    const overlay = ownerOnVk(query.get('w') ?? query.get('z') ?? '');
    const name = first.startsWith('@') ? first.slice(1).split('-')[0] : first;
    return [overlay, ownerOnVk(first) ?? name];
  },
  ok: ([first, second], query) => [first === 'dk' ? (after('group', query.get('st.groupId')) ?? after('profile', query.get('st.friendId'))) : first === 'group' || first === 'profile' ? after(first, second) : first],
  bluesky: ([first, second], _, { host }) => [first === (host.startsWith('embed.') ? 'embed' : 'profile') ? second : null],
  reddit: ([first, second]) => [/^(r|u|user)$/.test(first ?? '') ? after(first as string, second?.replace(/\.(?:rss|json)$/, '')) : null],
  whatsapp: ([first, second]) => [first === 'channel' ? after(first, second) : null],
  linkedin: ([first, second]) => [/^(company|in|school|showcase)$/.test(first ?? '') ? after(first as string, second) : null],
};

/**
 * "platform:handle" keys of the account whose page or post this is, the surest first; empty where the address names none. On a host
 * that is no platform of ours, "/@name" and "/users/name" are how Mastodon and its kin write a local account, and "/@name@server" one of
 * another server.
 */
export function accountKeys(address: Address): string[] {
  const platform = platformOf(address.host);
  const segments = segmentsOf(address.path);
  if (!platform) return mastodonKeys(segments, address.host);
  const handles = READERS[platform]?.(segments, new URLSearchParams(address.query), address) ?? [];
  return handles.flatMap((handle) => (handle && !RESERVED[platform]?.test(handle) ? [accountKey(platform, handle)] : []));
}

function mastodonKeys(segments: string[], host: string): string[] {
  const [first = '', second = ''] = /^(?:web|deck)$/.test(segments[0] ?? '') ? segments.slice(1) : segments;
  const [, name = first === 'users' ? /^[\w.-]+$/.exec(second)?.[0] : undefined, server = host] = /^@([\w.-]+)(?:@([\w-]+(?:\.[\w-]+)+))?$/.exec(first) ?? [];
  return name && (server === host || READ_THROUGH.test(host)) ? [`mastodon:${name}@${server}`] : [];
}

/** The owner of the post, video or page that a frame of Facebook shows. */
function handlesOnFacebook(href: string | null): Handle[] {
  const shown = parseAddress(href ?? '');
  const segments = shown && platformOf(shown.host) === 'facebook' ? segmentsOf(shown.path) : [];
  // A frame in a frame shows nothing.
  return shown && segments[0] !== 'plugins' ? (READERS.facebook?.(segments, new URLSearchParams(shown.query), shown) ?? []) : [];
}

/** The one way to write an account: "platform:handle" in lower case, where spellings that the platform treats as equal are one. */
export function accountKey(platform: Platform, handle: string): string {
  let name = decoded(handle).trim().toLowerCase().replace(/^@/, '');
  if (platform === 'facebook') name = name.replaceAll('.', '');
  if (platform === 'youtube') name = name.replace(/^channel\//, '').replace(/^user\//, 'u/');
  if (platform === 'telegram') name = name.replace(/^s\//, '');
  if (platform === 'vk') name = name.replace(/^(public|event|-)(?=\d+$)/, 'club');
  if (platform === 'ok') name = name.replace(/^(group|profile)(?=\d+$)/, '$1/');
  if (platform === 'reddit') name = name.replace(/^user\//, 'u/').replace(/^(?![ru]\/)/, 'u/');
  if (platform === 'linkedin') name = name.replace(/^(?!.*\/)/, 'company/');
  if (platform === 'whatsapp') name = name.replace(/^(?!.*\/)/, 'channel/');
  return `${platform}:${name}`;
}

/** "platform:handle" in lower case -> publisher id. A withdrawn record can be read about, and is met on no page. */
export function accountTable(publishers: readonly Publisher[]): Record<string, string> {
  const table: Record<string, string> = {};
  for (const { id, accounts, void: withdrawn } of publishers) {
    if (!withdrawn) for (const { platform, handle } of accounts) table[accountKey(platform, handle)] = id;
  }
  return table;
}
