/** Links that lead to another address through a service's own "you are leaving" page. */
import { pretendsToBeGoogle } from './google-hosts.ts';
import { innerAddress } from './inner-address.ts';
import { parseAddress, type Address } from './url.ts';

/** Host, path and the names under which the target stands in the query. */
const REDIRECTS: [host: RegExp, path: RegExp, names: string[]][] = [
  [/^lm?\.(?:facebook|instagram)\.com$/, /^\/(?:l\.php)?$/, ['u']],
  [/^facebook\.com$/, /^\/(?:l|flx\/warn)(?:\.php|\/)$/, ['u']],
  [/^(?:m\.)?vk\.(?:com|ru)$/, /^\/away\.php$/, ['to']],
  [/^(?:m\.)?ok\.ru$/, /^\/dk$/, ['st.link']],
  [/^google\.(?:com?\.)?[a-z]{2,3}$/, /^\/url$/, ['q', 'url']],
  [/^(?:m\.)?youtube\.com$/, /^\/redirect$/, ['q']],
  [/^t\.me$/, /^\/iv$/, ['url']],
  [/^t\.me$/, /^\/share\/url$/, ['url']],
  [/^out\.reddit\.com$/, /./, ['url']],
  [/^linkedin\.com$/, /^\/(?:redir\/redirect|safety\/go)$/, ['url']],
  [/^duckduckgo\.com$/, /^\/l\/$/, ['uddg']],
  [/^(?:yandex\.(?:com|ru|by|kz|com\.tr)|ya\.ru)$/, /^\/(?:redir|turbo)$/, ['url', 'text']],
];

/** Where a link through a redirector leads; null when it is no such link. */
export function redirectTarget(address: Address): Address | null {
  const found = REDIRECTS.find(([host, path]) => host.test(address.host) && path.test(address.path));
  if (!found || pretendsToBeGoogle(address.host)) return null;
  const query = new URLSearchParams(address.query);
  for (const name of found[2]) {
    const target = innerAddress(query.get(name));
    if (target) return target;
  }
  return null;
}

/** A link as it stands once the redirector around it is taken away; unchanged where there is none. */
export function unwrapped(href: string): string {
  const address = parseAddress(href);
  const target = address && redirectTarget(address);
  return target ? `https://${target.host}${target.path}${target.query}${target.hash}` : href;
}
