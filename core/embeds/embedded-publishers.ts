/** Publishers with a status that counts for the reader whose posts and players a page shows as its own part. */
import type { Embed } from '../article/article.ts';
import { onlyWhatApplies } from '../legal/detail.ts';
import type { Reader } from '../legal/legal.ts';
import type { LinkedPublisher } from '../linked.ts';
import type { Settings } from '../settings.ts';

/** `posts`: how many of them the page shows. */
export type EmbeddedPublisher = LinkedPublisher & { posts: number };

/** The addresses that tell whose an embed is, the surest first: a post's own may lead to the platform and no further. */
export function addressesOf({ href, by }: Pick<Embed, 'href' | 'by'>): string[] {
  return by === null ? [href] : [by, href];
}

/** By publisher, in the order of the page; `own` is the page's own, which has its notices anyway. `linked`: by address. */
export function embeddedPublishers(embeds: readonly Embed[], linked: Readonly<Record<string, LinkedPublisher>>, own: string | null): EmbeddedPublisher[] {
  const found = new Map<string, EmbeddedPublisher>();
  for (const embed of embeds) {
    const of = addressesOf(embed).flatMap((url) => (Object.hasOwn(linked, url) ? (linked[url] ?? []) : []))[0];
    if (!of || of.publisher === own || of.statuses.length === 0) continue;
    const key = [of.publisher, ...of.statuses.map(({ regime }) => regime)].join(' ');
    found.set(key, { ...of, posts: (found.get(key)?.posts ?? 0) + 1 });
  }
  return [...found.values()];
}

/** As far as the reader wants it told. */
export function embeddedWithin(embedded: readonly EmbeddedPublisher[], reader: Reader, detail: Settings['detail']): EmbeddedPublisher[] {
  if (!onlyWhatApplies(reader, detail)) return [...embedded];
  return embedded.map((one) => ({ ...one, statuses: one.statuses.filter(({ scope }) => scope === 'applies') })).filter(({ statuses }) => statuses.length > 0);
}
