/** Whether a page belongs to a social network, where a publisher is an account and one goes from account to account without a load. */
import { platformDomain } from './platform-domains.ts';

/** True on the platforms by their domains, and in the web clients of Mastodon and its kin, which can be on any host. */
export function isPlatformPage(document: Document): boolean {
  const { hostname } = document.location;
  if (platformDomain(hostname.replace(/^www\./, ''))) return true;
  const id = (name: string): HTMLElement | null => document.getElementById(name);
  return id('mastodon') !== null || id('pleroma') !== null || id('initial-state')?.localName === 'script' || (id('app')?.getAttribute('class') ?? '').includes('akkoma');
}
