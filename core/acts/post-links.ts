/** Whom a button in a feed is about: the links of the post that it stands in. */
import type { Signs } from './attempt.ts';

const ANY_POST = 'article, [role="article"], shreddit-post, [data-post-id], [itemtype$="SocialMediaPosting"]';
/** Without a mark of its own, a post is looked for this far up, in something that holds no more links than a post does. */
const LEVELS = 7;
const LINKS_OF_A_POST = 30;
const MOST = 40;

/** The addresses in the post around an element, its author's first as they stand first; empty where no post shows. */
export function linksOfPost(path: readonly Element[], { sites }: Pick<Signs, 'sites'>): string[] {
  const marks = [...sites.flatMap(({ post }) => post), ANY_POST];
  const post = path.find((element) => marks.some((mark) => element.matches(mark))) ?? unmarkedPost(path);
  return post ? [...new Set([...post.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, MOST).map(({ href }) => href))].filter((href) => /^https?:/.test(href)) : [];
}

function unmarkedPost(path: readonly Element[]): Element | undefined {
  return path.slice(0, LEVELS).find((element) => {
    const links = element.querySelectorAll('a[href]').length;
    return links > 1 && links <= LINKS_OF_A_POST;
  });
}
