/** The links of a page and its posts, each with its publisher: what the lists in popup and panel show. */
import type { Reader, Scope } from '../legal/legal.ts';
import { compareDay } from '../legal/partial-date.ts';
import type { FoundPosts, PostLink } from '../posts/find-posts.ts';
import type { PostDate } from '../posts/read-post.ts';
import type { RecordIndex } from '../record-index.ts';
import type { Citation } from '../report.ts';
import type { FoundLinks } from './find-links.ts';
import { collectTargets, type LinkTarget } from './link-targets.ts';

/** `publisher` is a number in `publishers`; `at` names the link to the page's script. */
export type PageLink = { publisher: number; href: string; words: string; byWords: boolean; embed: boolean; at: number };
export type PageLinks = { links: PageLink[]; more: number; publishers: LinkTarget[]; citations: Citation[] };

/** `before`: the page states a day for the post, and it lies before the listing. */
export type PostFind = { publisher: number; how: PostLink['how']; before: boolean };
export type PagePost = { at: number; excerpt: string; date: PostDate; finds: PostFind[] };
export type PagePosts = { posts: PagePost[]; seen: number; more: number; publishers: LinkTarget[]; citations: Citation[] };

/** What a page's script found, looked up in the records: what they don't bear out is left out. */
export function judgeLinks({ links, more }: Omit<FoundLinks, 'elements'>, index: RecordIndex, reader: Reader, today: string, detail: Scope): PageLinks {
  const linked = collectTargets(index, reader, today, detail);
  const judged = links.flatMap(({ href, words, embed, at }): PageLink[] => {
    const publisher = linked.publisherOf(href, words);
    return publisher === null ? [] : [{ publisher, href, words, byWords: linked.byWords(href, words), embed, at }];
  });
  return { links: judged, more, publishers: linked.publishers(), citations: linked.citations() };
}

/** The same for posts. A publisher is named once for each post. */
export function judgePosts({ posts, seen, more }: Omit<FoundPosts, 'elements'>, index: RecordIndex, reader: Reader, today: string, detail: Scope): PagePosts {
  const linked = collectTargets(index, reader, today, detail);
  const judged = posts.flatMap(({ at, excerpt, date, links }): PagePost[] => {
    const finds: PostFind[] = [];
    for (const { href, words, how } of links) {
      const publisher = linked.publisherOf(href, words);
      if (publisher === null || finds.some((find) => find.publisher === publisher)) continue;
      const since = linked.publishers()[publisher]?.notices[0]?.since ?? null;
      finds.push({ publisher, how, before: date.day !== null && since !== null && compareDay(date.day, since) === 'before' });
    }
    return finds.length > 0 ? [{ at, excerpt, date, finds }] : [];
  });
  return { posts: judged, seen, more, publishers: linked.publishers(), citations: linked.citations() };
}
