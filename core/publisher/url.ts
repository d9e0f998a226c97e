/** Takes an address apart into the pieces that publishers are known by. */

/** An http(s) address. `host` is lower-case ASCII without "www." and without a final dot; userinfo and port are left out; `path` is the shortest of those at which a site shows the same page. */
export type Address = { host: string; path: string; query: string; hash: string };

/** The parts of an http(s) address, read as a browser reads it; null for everything else. Never throws. */
export function parseAddress(text: string): Address | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol)) return null;
  // One final dot means the root of the DNS and the same site; an empty label anywhere else is no host name.
  const host = url.hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
  if (!host || /^\.|\.\.|\.$/.test(host)) return null;
  // The page of "/NAME" on Patreon has other addresses too, those at which one pays among them.
  const path = host === 'patreon.com' ? url.pathname.replace(/^\/(cw?|join|checkout)(?=\/)/, '') : url.pathname;
  return { host, path, query: url.search, hash: url.hash };
}

/** The non-empty segments of a path, lower-case, each percent-decoded by itself so that an encoded slash parts nothing. */
export function segmentsOf(path: string): string[] {
  return path.split('/').filter(Boolean).map((segment) => decoded(segment).toLowerCase());
}

/** Percent-decoding that leaves text as it is where the encoding is broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
