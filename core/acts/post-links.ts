/** Whom a button in a feed is about: the links of the post that it stands in. */
import type { GuardAct } from '../../data/schema.ts';
import { candidateKeys } from '../publisher/candidate-keys.ts';
import { isShortened } from '../publisher/shortened.ts';
import type { Signs } from './attempt.ts';
import { addressesInText } from './text-links.ts';

const ANY_POST = 'article, [role="article"], shreddit-post, [data-post-id], [itemtype$="SocialMediaPosting"]';
/** Menus and dialogs, which platforms draw apart from the post that they belong to. */
const OPENED = '[role="menu"], [role="menuitem"], [role="listbox"], [role="dialog"], dialog, [popover]';
/** Without a mark of its own, a post is looked for this far up, in something that holds no more links than a post does. */
const LEVELS = 7;
const LINKS_OF_A_POST = 30;
const MOST = 40;
/** Posts and players of others, with the attribute that says which. */
const EMBEDDED = 'iframe[src], blockquote[cite], [data-instgrm-permalink]';
/** Links that are no buttons by another name. */
const LEADS_AWAY = 'a[href]:not([role="button"], [href^="#"], [href^="javascript:"])';
const SAYS = ['src', 'cite', 'data-instgrm-permalink'];

type Posts = Pick<Signs, 'sites'>;

/** The addresses in the post around an element, its author's first as they stand first; empty where no post shows. `opener`: those of the post that was pressed last. */
export function linksOfPost(path: readonly Element[], signs: Posts, opener: readonly string[] = []): string[] {
  const post = markedPost(path, signs);
  if (post) return linksIn(post, signs);
  const opened = path.findLastIndex((element) => isLayer(element, signs));
  if (opener.length > 0 && opened >= 0) return [...opener];
  // What lies around a menu is the whole page, and no post.
  const guessed = unmarkedPost(opened < 0 ? path : path.slice(0, opened + 1));
  return guessed ? linksIn(guessed, signs) : [];
}

/** The post around an element that the page marks as one. */
export function markedPost(path: readonly Element[], { sites }: Posts): Element | undefined {
  const marks = [...sites.flatMap(({ post }) => post), ANY_POST];
  return path.find((element) => marks.some((mark) => element.matches(mark)));
}

/** The addresses in the post around an element and, where that is a comment by its platform's record, in the post that it stands under: who answers it comments on both. */
export function linksAnswered(path: readonly Element[], signs: Posts): string[] {
  const innermost = markedPost(path, signs);
  const marks = signs.sites.flatMap(({ post }) => post);
  const posts = path.filter((element) => element === innermost || marks.some((mark) => element.matches(mark)));
  return [...new Set(posts.flatMap((post) => linksIn(post, signs)))];
}

/** Whether an element stands in a menu or dialog that was opened from elsewhere in the page. */
export const isOpened = (path: readonly Element[], signs: Posts): boolean => path.some((element) => isLayer(element, signs));

function isLayer(element: Element, { sites }: Posts): boolean {
  return element.matches(OPENED) || sites.some(({ buttons }) => buttons.some((selector) => element.matches(selector)));
}

/** The addresses in a post: of its links, also as shown where a shortener hides them; of what is embedded in it; of accounts that it names. */
export function linksIn(post: Element, { sites }: Posts): string[] {
  const links = [...post.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, MOST).flatMap((link) => [link.href, ...(isShortened(link.href) ? addressesInText(link.textContent ?? '', true) : [])]);
  const embedded = [...post.querySelectorAll(EMBEDDED)].slice(0, MOST).flatMap((element) => SAYS.map((name) => element.getAttribute(name) ?? ''));
  const names = sites.flatMap(({ accountNames }) => accountNames.flatMap((selector) => [...post.querySelectorAll(selector)].slice(0, MOST)));
  return [...new Set([...links, ...embedded, ...names.flatMap(accountNamed)])].filter((href) => /^https?:/.test(href));
}

/** The address of a comment is that of the post that it stands under, whoever wrote it. */
const OF_COMMENT = /[?&](?:comment|comment_id|reply|reply_comment_id|lc)=/;

/**
 * On a publisher's account, the addresses in the post, comment or card around an element that is somebody else's: a reply, an account that the platform
 * proposes. Only where each is known to link to its author; empty for what is the publisher's own, or may be, such as what it passed on.
 */
export function linksOfSomebodyElse(path: readonly Element[], signs: Pick<Signs, 'sites' | 'accounts'>, opener: readonly string[] = []): string[] {
  const { accounts = [] } = signs;
  const marks = signs.sites.flatMap(({ authored }) => authored);
  if (accounts.length === 0 || marks.length === 0) return [];
  const post = path.find((element) => marks.some((mark) => element.matches(mark)));
  const links = post ? linksIn(post, signs) : isOpened(path, signs) ? [...opener] : [];
  const host = path[0]?.ownerDocument.location?.host;
  const authors = links.filter((link) => URL.canParse(link) && new URL(link).host === host && !OF_COMMENT.test(link));
  return authors.length > 0 && !authors.some((link) => candidateKeys(link).some((key) => accounts.includes(key))) ? links : [];
}

/**
 * Followed is the account whose link stands before the button, and nobody else whom the post names. Who is paid or written to behind a link is
 * told by the link, or is the author of the post.
 */
export function narrowed(act: GuardAct, element: Element, path: readonly Element[], links: string[], signs: Posts): string[] {
  if ((act === 'donate' || act === 'contact') && element.matches(LEADS_AWAY)) {
    const author = markedPost(path, signs) ? links.slice(0, 1) : [];
    return [...new Set([(element as HTMLAnchorElement).href, ...author])].filter((href) => /^https?:/.test(href));
  }
  if ((act !== 'follow' && act !== 'subscribe') || links.length < 2) return links;
  const post = markedPost(path, signs) ?? unmarkedPost(path);
  const around = post ? [...post.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(({ href }) => /^https?:/.test(href)) : [];
  // 2: it stands before the button.
  const before = around.filter((link) => element.compareDocumentPosition(link) & 2).at(-1) ?? around[0];
  return before ? [before.href] : links;
}

/** The name of an account stands behind what its owner calls themselves, which may be anybody's. */
function accountNamed(element: Element): string[] {
  const [, name] = [...(element.textContent ?? '').matchAll(/@(\w{1,30})/g)].at(-1) ?? [];
  const host = element.ownerDocument.location?.host;
  return name && host ? [`https://${host}/${name}`] : [];
}

function unmarkedPost(path: readonly Element[]): Element | undefined {
  return path.slice(0, LEVELS).find((element) => {
    const links = element.querySelectorAll('a[href]').length;
    return links > 1 && links <= LINKS_OF_A_POST;
  });
}
