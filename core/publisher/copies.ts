/** Pages that show another page: web archives, caches, translations, AMP viewers. Only services that we know by their hosts count. */
import type { How } from './finding.ts';
import { hostFromLabel } from './hyphen-host.ts';
import { innerAddress } from './inner-address.ts';
import type { Address } from './url.ts';
import { YANDEX_ENDS } from './yandex-hosts.ts';

/** A copy of a copy of a copy is still followed; deeper nesting is no reader's page. */
export const DEEPEST_COPY = 3;

/** `address` is that of the page shown. */
export type Copy = { how: Extract<How, 'archive' | 'translation' | 'amp'>; address: Address };

type Service = {
  how: Copy['how'];
  host: RegExp;
  /** The text of the inner address, without what follows the outer address's "?"; null: this page of the service shows none. */
  inner: (address: Address, host: RegExpExecArray) => string | null | undefined;
};

const inPath = (path: RegExp) => ({ path: whole, query }: Address) => {
  const inner = path.exec(whole)?.[1];
  return inner ? inner + query : null;
};
const inQuery = (name: string) => ({ query }: Address) => new URLSearchParams(query).get(name);
/** Yandex Turbo writes the host, then "s", then the path. */
const turbo = /^\/(?:turbo\/)?([^/]+\.[^/]+)\/s\/(.*)$/;
// The country is checked where it counts (google-hosts.ts): the list is too long for the script that runs on every page.
const google = 'google\\.(?:com?\\.)?[a-z]{2,3}';
/** What follows in a path: an address with its scheme, or one that begins with a host. */
const pathAfter = (before: string) => inPath(new RegExp(`^/${before}((?:https?(?::|%3a)|[^/:*]+\\.).*)$`, 'i'));
const archiveToday = pathAfter('(?:(?:[\\d.-]{4,19}|newest|oldest|timegate|timemap|o/\\w+)/)?(?:\\*\\.)?');
const wholePath = pathAfter('(?:\\d/)?');
/**
 * What stands before the address at the Wayback Machine: the time and form of a copy, or what is asked for. A list of copies ("*"), a saving, a
 * picture of the page: all of them lead to the page in one step, so all of them count.
 */
const waybackPath = pathAfter('(?:(?:web|save|screenshot)/)?(?:(?:_embed|changes|sitemap|timemap/\\w+|diff(?:/\\d+)*|\\*|\\d{1,14}\\*?(?:[a-z]{2}_)?)/)?');
const wayback = (address: Address): string | null => waybackPath(address) ?? (/^\/(?:save|web\/submit|wayback\/available)\/?$/.test(address.path) ? inQuery('url')(address) : null);

const SERVICES: Service[] = [
  { how: 'archive', host: /^(?:(?:web|web-beta|wayback|replay|liveweb)\.archive\.org|(?:(?:web|replay)\.)?waybackmachine\.org)$/, inner: wayback },
  { how: 'archive', host: /^archive\.org$/, inner: (address) => (/^\/(?:web|wayback)\//.test(address.path) ? wayback(address) : null) },
  {
    how: 'archive',
    host: /^archive(?:\.(?:today|ph|is|li|vn|md|fo)|iya74codqgiixo33q62qlrqtkgmcitqx5u2oeqnmn5bpcbiyd\.onion)$/,
    inner: (address) => archiveToday(address) ?? (/^\/(?:submit\/)?$/.test(address.path) ? inQuery('url')(address) : null),
  },
  {
    how: 'archive',
    host: /^(?:arquivo\.pt|wayback\.archive-it\.org|webarchive\.loc\.gov|webarchive\.nationalarchives\.gov\.uk|webarchive\.org\.uk|webarchive\.parliament\.uk|wayback\.vefsafn\.is|vefsafn\.is)$/,
    inner: inPath(/^\/(?:[\w-]+\/){0,3}?\d{4,14}(?:[a-z]{2}_)?\/(https?:.*)$/),
  },
  { how: 'archive', host: /^megalodon\.jp$/, inner: inPath(/^\/\d{4}-\d{4}-\d{4}-\d\d\/(https?:.*)$/) },
  { how: 'archive', host: /^timetravel\.mementoweb\.org$/, inner: inPath(/^\/(?:memento|list|reconstruct)\/\d{4,14}\/(https?:.*)$/) },
  { how: 'archive', host: /^webcitation\.org$/, inner: inQuery('url') },
  { how: 'archive', host: /^webcache\.googleusercontent\.com$/, inner: (address) => /^cache:(?:[\w-]{12}:)?(\S+)/.exec(inQuery('q')(address) ?? '')?.[1] },
  { how: 'archive', host: /^(?:hghltd\.yandex|yandexwebcache)\.net$/, inner: inQuery('url') },
  { how: 'amp', host: new RegExp(`^${google}$`), inner: (address) => (address.path === '/gwt/x' ? inQuery('u')(address) : null) },
  { how: 'archive', host: /^cc\.bingj\.com$/, inner: inQuery('u') },
  { how: 'archive', host: /^12?ft\.io$/, inner: (address) => wholePath(address) ?? inQuery('q')(address) },
  { how: 'archive', host: /^(?:smry\.ai|r\.jina\.ai|txtify\.it|removepaywalls?\.com)$/, inner: (address) => wholePath(address) ?? inQuery('url')(address) },
  {
    how: 'translation',
    host: /^([a-z\d-]+)\.translate\.goog$/,
    // Names too long for one label leave their beginning in "_x_tr_hp".
    inner: (address, [, label]) => hostFromLabel((inQuery('_x_tr_hp')(address) ?? '') + label) + address.path,
  },
  { how: 'translation', host: new RegExp(`^translate\\.${google}$`), inner: inQuery('u') },
  { how: 'translation', host: /^translate\.googleusercontent\.com$/, inner: inQuery('u') },
  { how: 'translation', host: new RegExp(`^translate\\.yandex\\.${YANDEX_ENDS}$`), inner: inQuery('url') },
  { how: 'translation', host: /^(?:translated\.turbopages\.org|z5h64q92x9\.net)$/, inner: ({ path, query }) => path.replace(/^\/proxy_u\/[^/]+\/(?:(https?)\/)?/, (_, scheme?: string) => (scheme ? `${scheme}://` : '')) + query },
  { how: 'translation', host: /^(?:microsofttranslator|translatetheweb)\.com$/, inner: inQuery('a') },
  { how: 'translation', host: /^papago\.naver\.net$/, inner: inQuery('url') },
  { how: 'translation', host: /^fanyi\.baidu\.com$/, inner: (address) => (address.path === '/transpage' ? inQuery('query')(address) : null) },
  { how: 'amp', host: /^googleweblight\.com$/, inner: (address) => inQuery('lite_url')(address) ?? inQuery('u')(address) },
  { how: 'amp', host: new RegExp(`^(?:${google}|bing\\.com)$`), inner: inPath(/^\/amp\/(?:s\/)?([^/]+\..*)$/) },
  { how: 'amp', host: /^(?:[a-z\d-]+\.)?(?:cdn\.ampproject\.org|bing-amp\.com)$/, inner: inPath(/^\/[a-z]{1,3}\/(?:s\/)?([^/]+\..*)$/) },
  { how: 'amp', host: new RegExp(`^(?:[a-z\\d-]+\\.turbopages\\.org|yandex\\.${YANDEX_ENDS})$`), inner: (address) => turbo.exec(address.path)?.slice(1).join('/') },
];

/** The page that this address shows a copy of; null when it shows none. */
export function copyOf(address: Address): Copy | null {
  for (const { how, host, inner } of SERVICES) {
    const match = host.exec(address.host);
    const shown = match && innerAddress(inner(address, match));
    if (shown) return { how, address: shown };
  }
  return null;
}
