/** Finds the posts of a page that link to, name or embed publishers with a status that counts for the reader. Reads, and leaves no trace. */
import { addressesInText } from '../acts/text-links.ts';
import { readJsonLd, typesOf } from '../article/json-ld.ts';
import { EMBEDS, embedAt } from '../embeds/embed-at.ts';
import { addressesOf } from '../embeds/embedded-publishers.ts';
import { matchLink } from '../links/judge-link.ts';
import { LINKS, wordsOf } from '../links/find-links.ts';
import type { LinkTable } from '../links/link-table.ts';
import { openRoots } from '../links/open-roots.ts';
import { platformOf } from '../publisher/platforms.ts';
import { parseAddress } from '../publisher/url.ts';
import { postElements } from './post-elements.ts';
import { dateOf, dayIn, excerptOf, wholeText, type PostDate } from './read-post.ts';
import type { Steps } from '../steps.ts';

/** link: it links there. account: it names an account of the same platform, as a repost does. embed: a post or player stands in it. words: the address is written out. */
export type PostLink = { href: string; words: string; how: 'link' | 'account' | 'embed' | 'words' };
/** `at` is the place of its element in what the search returns beside it. */
export type FoundPost = { at: number; excerpt: string; date: PostDate; links: PostLink[] };
/** `seen`: posts that were looked at; 0 where the page shows none that could be told apart. `more`: posts found and too many to name. */
export type FoundPosts = { posts: FoundPost[]; elements: Element[]; seen: number; more: number };

const MOST_POSTS = 300;
const MOST_LINKS = 20;
const POSTINGS = /^(?:SocialMediaPosting|BlogPosting|LiveBlogPosting|DiscussionForumPosting)$/;

/** Searches in steps, in open shadow roots too. `url` is the address of the page; `selectors`: what a post is there by the record of the site. */
export function* findPosts(document: Document, url: string, table: LinkTable, selectors: readonly string[] = []): Steps<FoundPosts> {
  const roots = yield* openRoots(document);
  const elements = postElements(roots, selectors);
  const platform = platformOf(parseAddress(url)?.host ?? '');
  const byPost = new Map<Element, PostLink[]>();
  const note = (post: Element, link: Omit<PostLink, 'how'>, how: PostLink['how']): void => {
    const match = matchLink(link.href, () => link.words, table);
    if (!match || table.marks[match.owner.matched] === undefined) return;
    const links = byPost.get(post) ?? [];
    const sameAccount = how === 'link' && match.how === 'account' && platform !== null && match.owner.matched.startsWith(`${platform}:`);
    if (links.length < MOST_LINKS && !links.some(({ href }) => href === link.href)) links.push({ ...link, how: sameAccount ? 'account' : how });
    byPost.set(post, links);
  };

  for (const root of roots) {
    for (const link of root.querySelectorAll<HTMLAnchorElement>(LINKS)) {
      yield;
      note(elements.around(link), { href: link.href, words: wordsOf(link) }, 'link');
    }
    for (const element of root.querySelectorAll(EMBEDS)) {
      yield;
      const embed = embedAt(element, url);
      for (const href of embed ? addressesOf(embed) : []) note(elements.around(element), { href, words: '' }, 'embed');
    }
  }
  for (const post of elements.posts) {
    yield;
    for (const href of addressesInText(wholeText(post), true)) note(post, { href, words: href.replace(/^https?:\/\//i, '') }, 'words');
  }

  const days = statedDays(document);
  const found: FoundPosts = { posts: [], elements: [], seen: elements.count, more: Math.max(0, byPost.size - MOST_POSTS) };
  for (const [post, links] of inOrder(byPost).slice(0, MOST_POSTS)) {
    yield;
    // A link whose words are its own address is one find and not two.
    const own = links.filter(({ how, words }) => how !== 'words' || !links.some((other) => other.how !== 'words' && (other.words.includes(words) || other.href.includes(words))));
    found.posts.push({ at: found.elements.push(post) - 1, excerpt: excerptOf(post, elements.inside(post)), date: dateOf(post, days), links: own });
  }
  return found;
}

function inOrder(byPost: ReadonlyMap<Element, PostLink[]>): [Element, PostLink[]][] {
  // 4: the other one follows.
  return [...byPost].sort(([one], [other]) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
}

/** Days of posts that the page states apart from them, by the address of the post. */
function statedDays(document: Document): Map<string, string> {
  const days = new Map<string, string>();
  for (const node of readJsonLd(document).nodes) {
    const day = typesOf(node).some((type) => POSTINGS.test(type)) ? dayIn(node['datePublished']) : null;
    if (day && typeof node['url'] === 'string') days.set(node['url'], day);
  }
  return days;
}
