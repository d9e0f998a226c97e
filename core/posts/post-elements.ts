/** Finds out which part of a page is one post: by the record of the site, by the roles and types that pages state, else by the one time that stands in it. */
import { parentOf, type Root } from '../links/open-roots.ts';

/** What pages call a post: roles, schema.org types, and the marks of some widely used platforms and programs. */
const POSTS = [
  '[role="article"]', 'article', '[role="feed"] > *', '[itemtype*="schema.org/SocialMediaPosting"]', '[itemtype*="schema.org/BlogPosting"]', '[data-testid="tweet"]', '[data-testid^="feedItem"]',
  '.tgme_widget_message', '[data-post-id]', '[id^="post-"]', '[id^="post_"]', '.h-entry', 'shreddit-post',
].join(',');
const MOST_POSTS = 3_000;
/** Who holds as many posts is no post: a feed, or a post with its comments. */
const MANY = 3;
/** Without any sign of posts, the nearest part of the page with that many characters is shown. */
const ENOUGH_TEXT = 80;
const HIGHEST = 12;

export type PostElements = {
  /** How many posts there are, each counted once. */
  count: number;
  /** Those to look through for addresses in plain words. */
  posts: Element[];
  /** The post that something belongs to. */
  around(element: Element): Element;
  /** Posts within this one that are posts of their own: comments below a post, posts of a feed. */
  inside(post: Element): readonly Element[];
};

/** Looks for the posts of a page. Where the record of the site finds none, its markup is newer than the record, and the general signs hold. */
export function postElements(roots: readonly Root[], selectors: readonly string[]): PostElements {
  const byRecord = selectors.length > 0 ? among(roots, selectors.join()) : [];
  const candidates = byRecord.length > 0 ? byRecord : among(roots, POSTS);
  const set = new Set(candidates);
  const insides = new Map<Element, Element[]>();
  for (const candidate of candidates) {
    const around = parentOf(candidate);
    const above = around && nearest(around, set);
    if (above) insides.set(above, [...(insides.get(above) ?? []), candidate]);
  }
  const holdsMany = (element: Element): boolean => (insides.get(element)?.length ?? 0) >= MANY;
  const posts = candidates.filter((candidate) => !holdsMany(candidate) && postAbove(candidate, set, holdsMany) === candidate);
  return {
    count: posts.length,
    posts,
    around: (element) => postAbove(element, set, holdsMany) ?? partWithOneTime(element) ?? partWithText(element),
    inside: (post) => (holdsMany(post) ? (insides.get(post) ?? []) : []),
  };
}

function among(roots: readonly Root[], selector: string): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]).slice(0, MOST_POSTS);
}

function nearest(element: Element, set: ReadonlySet<Element>): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) if (set.has(at)) return at;
  return null;
}

/** The outermost post around it that holds few others: a quoted post belongs to the one that quotes it. Else the innermost. */
function postAbove(element: Element, set: ReadonlySet<Element>, holdsMany: (element: Element) => boolean): Element | null {
  const innermost = nearest(element, set);
  if (!innermost || holdsMany(innermost)) return innermost;
  let post = innermost;
  for (;;) {
    const around = parentOf(post);
    const next = around && nearest(around, set);
    if (!next || holdsMany(next)) return post;
    post = next;
  }
}

/** The largest part around an element that holds no more than one time. */
function partWithOneTime(element: Element): Element | null {
  let part: Element | null = null;
  let at: Element | null = element;
  for (let level = 0; at && level < HIGHEST && at.tagName !== 'BODY'; level++, at = parentOf(at)) {
    const times = at.querySelectorAll('time').length;
    if (times > 1) break;
    if (times === 1) part = at;
  }
  return part;
}

function partWithText(element: Element): Element {
  let at = element;
  for (let level = 0; level < HIGHEST && (at.textContent ?? '').length < ENOUGH_TEXT; level++) {
    const around = parentOf(at);
    if (!around || around.tagName === 'BODY') break;
    at = around;
  }
  return at;
}
