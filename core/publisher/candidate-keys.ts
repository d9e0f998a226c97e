/**
 * The names under which the owner of a page may stand in the filter. Made for the script that runs on every page: small, and looser than
 * `identify`, which has the last word. What `identify` knows by its address is always among them.
 */
import { hostFromLabel } from './hyphen-host.ts';
import { platformDomain } from './platform-domains.ts';
import { parseAddress, segmentsOf, type Address } from './url.ts';

/** Beginnings of the addresses, without scheme, under which services show other people's pages (copies.ts has what each does). */
const SERVICES = new RegExp(
  '^(([a-z-]+\\.)?(archive|waybackmachine)\\.org|archive\\.(today|ph|is|li|vn|md|fo)|archiveiya\\w{46}\\.onion|arquivo\\.pt|wayback\\.archive-it\\.org|webarchive\\.[a-z.]+|(wayback\\.)?vefsafn\\.is|megalodon\\.jp|timetravel\\.mementoweb\\.org|'
  + 'webcitation\\.org|12?ft\\.io|smry\\.ai|r\\.jina\\.ai|txtify\\.it|removepaywalls?\\.com|(hghltd\\.yandex|yandexwebcache)\\.net|[a-z\\d.-]*(translate\\.goog|\\.googleusercontent\\.com|cdn\\.ampproject\\.org|'
  + 'bing-amp\\.com|turbopages\\.org)|translate\\.(google|yandex)\\.[a-z.]+|(google|bing)\\.[a-z.]+/(amp|gwt)|z5h64q92x9\\.net|cc\\.bingj\\.com|googleweblight\\.com|yandex\\.[a-z.]+/turbo|microsofttranslator\\.com|translatetheweb\\.com|papago\\.naver\\.net|fanyi\\.baidu\\.com)/',
);
/** Words of an address before which a platform's name for an account has two parts. */
const TWO_PARTS = /^(groups?|profile|r|u|user|company|in|school|showcase|channel)$/;

/**
 * Keys to ask the filter for: accounts; the host and those above it; host with the first segments of the path, up to three; and the
 * same of the page that an archive, a translation or a viewer shows.
 */
export function candidateKeys(url: string): string[] {
  const address = parseAddress(url);
  if (!address) return [];
  return [...new Set([...accountsIn(address), ...hostsIn(address), ...(SERVICES.test(address.host + address.path) ? shownBy(address, url) : [])])];
}

function hostsIn({ host, path }: Address): string[] {
  const keys: string[] = [];
  const parts = segmentsOf(path).slice(0, 3);
  let level = 0;
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    keys.push(name);
    // Parts of a site are recorded under its own host, or under the one above "m." or "en.".
    if (level++ < 2) parts.forEach((_, at) => keys.push([name, ...parts.slice(0, at + 1)].join('/')));
  }
  return keys;
}

function accountsIn({ host, path, query, hash }: Address): string[] {
  const found = platformDomain(host);
  const parts = segmentsOf(path);
  if (!found) return [...parts.join('/').matchAll(/(?:^|\/)(?:@|users\/)([\w.-]+)(?:@([\w.-]+))?(?=$|\/)/g)].map(([, name, server]) => `mastodon:${name}@${server ?? host}`);
  const { platform, subHost } = found;
  const words = [subHost, ...parts, ...plain(query + hash).toLowerCase().split(/[?&=#/]/)].filter(Boolean).slice(0, 16);
  return words.flatMap((written, at) => {
    const word = written.replace(/^@/, '').replace(/^group(?=\d)/, 'group/').replace(/^uu(?:lf|sh|lv)?(?=[\w-]{22}$)/, 'uc');
    const names = [platform === 'facebook' ? word.replaceAll('.', '') : word];
    if (TWO_PARTS.test(word)) names.push(`${word === 'user' ? 'u' : word}/${words[at + 1]?.replace(/\.(rss|json)$/, '')}`);
    // The number of an owner: of a post on VK, or after the name of a page on Facebook.
    const number = /^[a-z_]*-?(\d+)(_|-|$)|-(\d+)$/.exec(word);
    if (number) names.push(...['', 'club', 'id', 'group/', 'profile/'].map((before) => before + (number[1] ?? number[3])));
    if (platform === 'vk') names.push(word.split('-')[0] as string);
    // A name of any of its kinds.
    if (platform === 'youtube') names.push(`c/${word}`, `u/${word}`);
    // A domain as a name stands for its site (find-owner.ts).
    return [...names.map((name) => `${platform}:${name}`), ...(platform === 'bluesky' && word.includes('.') ? [word] : [])];
  });
}

/** Everything in an address that looks like another one. */
function shownBy({ host, query }: Address, url: string): string[] {
  const label = host.slice(0, host.indexOf('.'));
  const longer = new URLSearchParams(query).get('_x_tr_hp') ?? '';
  // A copy of a copy holds more than one; nobody's address is longer than this.
  const text = `${plain(plain(url)).slice(0, 2_000)} /${hostFromLabel(longer + label)}${new URL(url).pathname}`;
  // Yandex Turbo puts "/s/" between host and path.
  return [...text.matchAll(/(?<=[/=:])(?=((?:[^\s/?#&=:.]+\.)+[^\s/?#&=:.]{2,}[^\s?#&]*))/g)].flatMap(([, inner = '']) => {
    const address = parseAddress(`http://${inner.replace(/^([^/]+)\/s\//, '$1/')}`);
    return address ? [...accountsIn(address), ...hostsIn(address)] : [];
  });
}

/** Percent-decoding of the ASCII characters, which cannot fail. */
function plain(text: string): string {
  return text.replace(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
