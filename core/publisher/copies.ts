/** Pages that show another page: web archives, caches, translations, AMP viewers. Only services that we know by their hosts count. */
import type { How } from './finding.ts';
import { hostFromLabel } from './hyphen-host.ts';
import { innerAddress } from './inner-address.ts';
import type { Address } from './url.ts';

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
  // A star asks for a list of copies, which is no copy.
  return inner && !inner.endsWith('*') ? inner + query : null;
};
const inQuery = (name: string) => ({ query }: Address) => new URLSearchParams(query).get(name);
/** Yandex Turbo writes the host, then "s", then the path. */
const turbo = /^\/(?:turbo\/)?([^/]+\.[^/]+)\/s\/(.*)$/;
// The country is checked where it counts (google-hosts.ts): the list is too long for the script that runs on every page.
const google = 'google\\.(?:com?\\.)?[a-z]{2,3}';

const SERVICES: Service[] = [
  { how: 'archive', host: /^(?:web|wayback)\.archive\.org$/, inner: inPath(/^\/web\/(?:\d{1,14}(?:[a-z]{2}_)?\/)?((?:https?(?::|%3a)|[^/:*]+\.).*)$/i) },
  { how: 'archive', host: /^archive\.(?:today|ph|is|li|vn|md|fo)$/, inner: inPath(/^\/(?:(?:[\d.-]{4,19}|newest|oldest|o\/\w+)\/)?(https?:.*)$/) },
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
  { how: 'archive', host: /^12?ft\.io$/, inner: (address) => inPath(/^\/(https?:.*)$/)(address) ?? inQuery('q')(address) },
  { how: 'archive', host: /^(?:smry\.ai|r\.jina\.ai|txtify\.it|removepaywalls?\.com)$/, inner: (address) => inPath(/^\/(https?:.*)$/)(address) ?? inQuery('url')(address) },
  {
    how: 'translation',
    host: /^([a-z\d-]+)\.translate\.goog$/,
    // Names too long for one label leave their beginning in "_x_tr_hp".
    inner: (address, [, label]) => hostFromLabel((inQuery('_x_tr_hp')(address) ?? '') + label) + address.path,
  },
  { how: 'translation', host: new RegExp(`^translate\\.${google}$`), inner: inQuery('u') },
  { how: 'translation', host: /^translate\.googleusercontent\.com$/, inner: inQuery('u') },
  { how: 'translation', host: /^translate\.yandex\.(?:com|ru|by|kz|ua|uz|com\.tr)$/, inner: inQuery('url') },
  { how: 'translation', host: /^translated\.turbopages\.org$/, inner: ({ path, query }) => path.replace(/^\/proxy_u\/[^/]+\/(https?)\//, '$1://') + query },
  { how: 'translation', host: /^(?:microsofttranslator|translatetheweb)\.com$/, inner: inQuery('a') },
  { how: 'translation', host: /^papago\.naver\.net$/, inner: inQuery('url') },
  { how: 'translation', host: /^fanyi\.baidu\.com$/, inner: (address) => (address.path === '/transpage' ? inQuery('query')(address) : null) },
  { how: 'amp', host: new RegExp(`^(?:${google}|bing\\.com)$`), inner: inPath(/^\/amp\/(?:s\/)?([^/]+\..*)$/) },
  { how: 'amp', host: /^(?:[a-z\d-]+\.)?(?:cdn\.ampproject\.org|bing-amp\.com)$/, inner: inPath(/^\/[a-z]{1,3}\/(?:s\/)?([^/]+\..*)$/) },
  { how: 'amp', host: /^(?:[a-z\d-]+\.turbopages\.org|yandex\.(?:com|ru|by|kz|ua|uz|com\.tr))$/, inner: (address) => turbo.exec(address.path)?.slice(1).join('/') },
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
