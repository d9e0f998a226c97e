/** Site knowledge as it is: every selector can be read by a browser, every platform has its record. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { platformOf } from '../../../core/publisher/platforms.ts';
import { loadRecords } from '../../../scripts/load-records.ts';

const sites = loadRecords().records.sites.map(({ value }) => value);
const { document } = new JSDOM('').window;

describe('site knowledge', () => {
  test.each(sites.map((site) => [site.id, site] as const))('%s: selectors that a browser reads, hosts that are the platform’s', (_, site) => {
    const all = [...site.post, ...site.composers, ...site.send, ...site.enterSends, ...site.controls.flatMap(({ selectors }) => selectors)];
    for (const selector of all) expect(() => document.querySelector(selector), selector).not.toThrow();
    for (const host of site.hosts) expect([site.platform, null]).toContain(platformOf(host));
  });
  test('of the platforms on which publishers have accounts', () => {
    const known = sites.map(({ platform }) => platform);
    for (const platform of ['telegram', 'vk', 'ok', 'youtube', 'x', 'facebook', 'instagram', 'tiktok', 'threads', 'mastodon', 'bluesky', 'reddit', 'whatsapp']) expect(known).toContain(platform);
  });
  test('says of each whether anybody looked at the live site, and on what it rests', () => {
    for (const { checkedLive, basis, id } of sites) if (!checkedLive && id !== 'share-pages' && id !== 'pay-pages' && id !== 'share-bars') expect(basis, id).toMatch(/could( not)? be reached/);
  });
});
