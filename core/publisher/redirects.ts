/** Links that lead to another address through a service's own "you are leaving" page or click counter. */
import { pretendsToBeGoogle } from './google-hosts.ts';
import { innerAddress } from './inner-address.ts';
import { decoded, parseAddress, type Address } from './url.ts';
import { YANDEX_ENDS } from './yandex-hosts.ts';

const YANDEX = new RegExp(`^(?:yandex\\.${YANDEX_ENDS}|ya\\.ru)$`);

/** Host, path and the names under which the target stands in the query. */
const REDIRECTS: [host: RegExp, path: RegExp, names: string[]][] = [
  [/^lm?\.(?:facebook|instagram|messenger)\.com$/, /^\/(?:l\.php)?$/, ['u']],
  [/^l\.workplace\.com$/, /^\/l\.php$/, ['u']],
  [/^go\.bsky\.app$/, /^\/redirect$/, ['u']],
  [/^(?:m\.)?tiktok\.com$/, /^\/link\/v2$/, ['target']],
  [/^l\.threads\.(?:net|com)$/, /^\/$/, ['u']],
  [/^l\.wl\.co$/, /^\/l$/, ['u']],
  [/^(?:m\.)?facebook\.com$/, /^\/(?:l|flx\/warn)(?:\.php|\/)$/, ['u']],
  [/^(?:(?:m|away)\.)?vk\.(?:com|ru)$/, /^\/away(?:\.php)?$/, ['to']],
  [/^(?:m\.)?ok\.ru$/, /^\/dk$/, ['st.link', 'st.rfn']],
  [/^google\.(?:com?\.)?[a-z]{2,3}$/, /^\/url$/, ['q', 'url']],
  [/^google\.(?:com?\.)?[a-z]{2,3}$/, /^\/imgres$/, ['imgrefurl']],
  [/^(?:news|plus)\.url\.google\.com$/, /^\/url$/, ['q', 'url']],
  [/^meet\.google\.com$/, /^\/linkredirect$/, ['dest']],
  [/^(?:m\.)?youtube\.com$/, /^\/redirect$/, ['q']],
  [/^(?:t\.me|telegram\.me)$/, /^\/iv$/, ['url']],
  [/^(?:t\.me|telegram\.me)$/, /^\/share(?:\/url)?\/?$/, ['url']],
  [/^(?:x|twitter)\.com$/, /^\/i\/redirect$/, ['url']],
  [/^(?:x|twitter)\.com$/, /^\/safety\/unsafe_link_warning$/, ['unsafe_link']],
  [/^out\.reddit\.com$/, /./, ['url']],
  [/^(?:[a-z]{2}\.)?linkedin\.com$/, /^\/(?:redir\/redirect|safety\/go)$/, ['url']],
  [/^(?:html\.|lite\.)?duckduckgo\.com$/, /^\/l\/$/, ['uddg']],
  [YANDEX, /^\/(?:redir|turbo)$/, ['url', 'text']],
  [YANDEX, /^\/clck\/jsredir$/, ['url']],
  [/^sba\.yandex\.(?:net|ru)$/, /^\/redirect$/, ['url']],
  [/^(?:zen\.yandex|(?:m\.)?dzen)\.ru$/, /^\/away$/, ['to']],
  [/^livejournal\.com$/, /^\/away$/, ['to']],
  [/^deref-(?:mail\.com|gmx\.(?:net|com|fr)|web\.de)$/, /^\/mail\/client\/[^/]+\/dereferrer\/?$/, ['redirectUrl']],
  [/^(?:go|click)\.mail\.ru$/, /^\/redir$/, ['u', 'url']],
  [/^t\.umblr\.com$/, /^\/redirect$/, ['z']],
  [/^disq\.us$/, /^\/url$/, ['url']],
  [/^medium\.com$/, /^\/r\/$/, ['url']],
  [/^pinterest\.com$/, /^\/offsite\/$/, ['url']],
  [/^steamcommunity\.com$/, /^\/linkfilter\/$/, ['url', 'u']],
  [/^exit\.sc$/, /^\/$/, ['url']],
  [/^slack-redir\.net$/, /^\/link$/, ['url']],
  [/^getpocket\.com$/, /^\/redirect$/, ['url']],
  [/^link\.zhihu\.com$/, /^\/$/, ['target']],
  [/^weibo\.cn$/, /^\/sinaurl$/, ['u', 'toasturl']],
  [/^douban\.com$/, /^\/link2\/$/, ['url']],
  [/^[a-z]{3}\d{2}\.safelinks\.protection\.outlook\.com$/, /^\/$/, ['url']],
];

/** A link through a redirector through a redirector is still followed; a longer chain is no reader's link. */
const MOST_REDIRECTS = 3;

/** Where a link leads once the redirectors around it are taken away; null when it is no web address. */
export function addressOfLink(href: string): Address | null {
  let address = parseAddress(webAddress(href));
  for (let turn = 0; address && turn < MOST_REDIRECTS; turn++) address = redirectTarget(address) ?? address;
  return address;
}

/** The same as text; unchanged where it is no web address. */
export function unwrapped(href: string): string {
  const address = addressOfLink(href);
  return address ? `https://${address.host}${address.path}${address.query}${address.hash}` : href;
}

/** Where a redirector leads; null when it is none. */
function redirectTarget(address: Address): Address | null {
  const written = inPath(address) ?? afterQuestionMark(address) ?? encodedByBing(address);
  if (written !== null) return innerAddress(written);
  const found = REDIRECTS.find(([host, path]) => host.test(address.host) && path.test(address.path));
  if (!found || pretendsToBeGoogle(address.host)) return null;
  const query = new URLSearchParams(address.query);
  for (const name of found[2]) {
    const target = innerAddress(query.get(name));
    if (target) return target;
  }
  return null;
}

/** Results of Yahoo: "/_ylt=…/RU=https%3a%2f%2f…/RK=2/RS=…". Mail that Proofpoint has looked at: "/v3/__https://…__;…". */
function inPath({ host, path, query }: Address): string | null {
  if (host === 'r.search.yahoo.com') return decoded(/\/RU=([^/]+)\//.exec(path)?.[1] ?? '') || null;
  return host === 'urldefense.com' ? (/^\/v3\/__(https?:.*?)__;/.exec(path + query)?.[1] ?? null) : null;
}

/** Services that hide where a link comes from: the whole query is the address. */
function afterQuestionMark({ host, query }: Address): string | null {
  return /^(?:href\.li|anonym\.to|nullrefer\.com)$/.test(host) && query.length > 1 ? query.slice(1) : null;
}

/** Results of Bing: "u=a1" and the address in the letters of base64. */
function encodedByBing({ host, path, query }: Address): string | null {
  const code = host === 'bing.com' && path === '/ck/a' ? /^a1([\w-]+)$/.exec(new URLSearchParams(query).get('u') ?? '')?.[1] : undefined;
  if (code === undefined) return null;
  try {
    const text = atob(code.replace(/-/g, '+').replace(/_/g, '/'));
    return parseAddress(text) ? text : null;
  } catch {
    return null;
  }
}

/** "tg://resolve?domain=name&post=1", which opens the app, as the address of the same on the web; any other address as it is. */
function webAddress(href: string): string {
  const query = /^tg:(?:\/\/)?resolve\/?\?(.*)$/i.exec(href)?.[1];
  const name = query === undefined ? null : new URLSearchParams(query).get('domain');
  return name && /^\w{4,32}$/.test(name) ? `https://t.me/${name}` : href;
}
