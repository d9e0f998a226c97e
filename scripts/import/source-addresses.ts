/** Puts addresses of saved copies back to the publisher's own host, and drops those that no reader should be sent to. */

/** Host of the copy -> host of the publisher, with what to change in the path. Same text, same path, the publisher's own name. */
const ownHosts: { copy: RegExp; own: string; path?: [RegExp, string] }[] = [
  { copy: /^staging\.rferl\.org$/, own: 'www.rferl.org' },
  { copy: /^rfe\.pangea-cms\.com$/, own: 'www.kavkazr.com', path: [/^\/preview\/ru-CAU\//, '/'] },
  { copy: /^rfe\.pangea-cms\.com$/, own: 'www.currenttime.tv', path: [/^\/preview\/ru-RU-TV\//, '/'] },
  { copy: /^(web\.production|plugin-frontend)\.meduza\.io$/, own: 'meduza.io' },
  { copy: /^uat\.apnews\.com$/, own: 'apnews.com' },
  { copy: /^spring96\.org\.$/, own: 'spring96.org' },
  { copy: /^acquiaprod\.middleeasteye\.net$/, own: 'www.middleeasteye.net' },
  { copy: /^dvro2fpl---app-b2ctx63wlq-lz\.a\.run\.app$/, own: 'novayagazeta.eu' },
  { copy: /^fegvqibe---wcucbliv-vaa6o7gpmq-ez\.a\.run\.app$/, own: 'dept.one' },
  { copy: /^d1len9mmddvt3u\.cloudfront\.net$/, own: 'www.svaboda.org', path: [/^\/amp\/warta/, '/amp/warta'] },
  { copy: /^d1len9mmddvt3u\.cloudfront\.net$/, own: 'www.svoboda.org' },
  { copy: /^d1ejlumklehqs9\.cloudfront\.net$/, own: 'rus.azattyk.org' },
  { copy: /^d2xt7xyrlamskt\.cloudfront\.net$/, own: 'www.rferl.org' },
  { copy: /^d2lur0sisdcrej\.cloudfront\.net$/, own: 'nashaniva.com' },
  { copy: /^(awsedrftg\.(cfd|sbs)|khdbz39sm\.shop)$/, own: 'baj.media' },
  { copy: /^(by-zerkalo-site\.space|zerkalo-news\.xyz|zerkalo-browse\.online)$/, own: 'news.zerkalo.io', path: [/^\/news\//, '/'] },
  { copy: /^aianalyticsweb\.com$/, own: 'pozirk.online' },
  { copy: /^kavkaz-uzel\.top$/, own: 'www.kavkaz-uzel.eu' },
  { copy: /^tiue\.org$/, own: 'www.dw.com', path: [/^\/dw\//, '/'] },
  { copy: /^ikiepewlso\.tudasnich\.de$/, own: 'rsf.org' },
];

/** Reprints on hosts that have nothing to do with the text, and hosts of a network under sanctions. */
const noReaderThere =
  /(^|\.)(theforgegastown\.ca|news\.kitchen0\.com|news-pravda\.com|pravda-en\.com|run\.app|servehttp\.com|optim\.biz|x82hc\.com|amplifyapp\.com|senqingzn\.com|movatter\.jp|modularphonesforum\.com|freetvonline\.live|monroehelpcpc\.net|tipedream\.netlify\.app)$/;

export type Address = { url: string | null; note: string | null };

/**
 * The address as it may stand in a record. `url` is null where there is none, where it is not https, or where no reader should be
 * sent; `note` then keeps the address for editors, without making it a link.
 */
export function addressForReaders(given: string | null | undefined, unlinkable = false): Address {
  if (!given) return { url: null, note: null };
  const url = new URL(given);
  const own = ownHosts.find(({ copy, path }) => copy.test(url.hostname) && (path === undefined || path[0].test(url.pathname)));
  if (own) {
    const copy = url.hostname;
    url.hostname = own.own;
    if (own.path) url.pathname = url.pathname.replace(own.path[0], own.path[1]);
    url.protocol = 'https:';
    return { url: url.href, note: `read in a copy at ${copy}` };
  }
  if (unlinkable || noReaderThere.test(url.hostname)) return { url: null, note: `copy at ${url.hostname}, not for readers` };
  if (url.protocol !== 'https:') return { url: null, note: `no https: ${given}` };
  return { url: given, note: null };
}
