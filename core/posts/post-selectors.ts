/** What a post is on a site, by its record. */
import type { Site } from '../../data/schema.ts';
import { isAtOrUnder } from '../publisher/at-or-under.ts';

/** The selectors for posts on a host; empty where no record names it. Records for any host hold for none of them surely. */
export function postSelectors(sites: readonly Pick<Site, 'hosts' | 'post'>[], host: string): string[] {
  return sites.filter(({ hosts }) => hosts.some((own) => isAtOrUnder(host, own))).flatMap(({ post }) => post);
}
