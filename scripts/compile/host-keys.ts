/** One way to write a host, and a part of a host, in the index: as a browser would have it, without "www.". */
import { getPublicSuffix } from 'tldts';

export type HostKey = { host: string; path: string | null };

/**
 * "https://www.BBC.com/Persian/" -> { host: "bbc.com", path: "persian" }. The host in lower case and ASCII; the path as decoded
 * lower-case segments joined with "/", without a slash at either end. Null when it is no host.
 */
export function hostKey(written: string): HostKey | null {
  const at = written.indexOf('/');
  const name = at < 0 ? written : written.slice(0, at);
  if (!/^[^\s/?#:@]+$/u.test(name) || !name.includes('.')) return null;
  try {
    const host = new URL(`https://${name}`).hostname.replace(/^www\./, '');
    const segments = at < 0 ? [] : written.slice(at).split('/').filter(Boolean).map((segment) => decodeURIComponent(segment).toLowerCase());
    return { host, path: segments.length > 0 ? segments.join('/') : null };
  } catch {
    return null;
  }
}

/** "co.uk", "github.io": the part of a host that nobody owns alone, private registries included. */
export function publicSuffix(host: string): string | null {
  return getPublicSuffix(host, { allowPrivateDomains: true });
}
