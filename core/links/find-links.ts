/** The links of a page that lead to publishers with a status that counts for the reader, in the order of the page. Reads, and leaves no trace. */
import { EMBEDS, embedAt } from '../embeds/embed-at.ts';
import { addressesOf } from '../embeds/embedded-publishers.ts';
import { judgeLink } from './judge-link.ts';
import type { LinkMark } from './counts.ts';
import type { LinkTable } from './link-table.ts';
import { openRoots } from './open-roots.ts';
import type { Steps } from '../steps.ts';

/** `at` is the place of its element in what the search returns beside it. `embed`: it stands in the page as a post or player. */
export type FoundLink = { href: string; words: string; mark: LinkMark; embed: boolean; at: number };
/** `more`: links that were found and are too many to name. */
export type FoundLinks = { links: FoundLink[]; elements: Element[]; more: number };

export const LINKS = 'a[href], area[href]';
const MOST_LINKS = 300;
const LONGEST_WORDS = 160;

/** Searches in steps, in open shadow roots too. Several links to one address are one. */
export function* findLinks(document: Document, table: LinkTable): Steps<FoundLinks> {
  const found: FoundLinks = { links: [], elements: [], more: 0 };
  const seen = new Set<string>();
  const note = (element: Element, href: string, mark: LinkMark | null, embed: boolean): void => {
    if (!mark || seen.has(href)) return;
    seen.add(href);
    if (found.links.length === MOST_LINKS) found.more += 1;
    else found.links.push({ href, words: embed ? '' : wordsOf(element), mark, embed, at: found.elements.push(element) - 1 });
  };
  for (const root of yield* openRoots(document)) {
    for (const element of root.querySelectorAll<HTMLAnchorElement>(LINKS)) {
      yield;
      note(element, element.href, judgeLink(element.href, () => element.textContent ?? '', table), false);
    }
    for (const element of root.querySelectorAll(EMBEDS)) {
      yield;
      const embed = embedAt(element, document.baseURI);
      for (const href of embed ? addressesOf(embed) : []) note(element, href, judgeLink(href, () => '', table), true);
    }
  }
  return found;
}

/** The words of a link as a reader has them: its heading or its text, or its name where it is a picture. */
export function wordsOf(element: Element): string {
  const text = ((element.querySelector('h1, h2, h3, h4, h5, h6') ?? element).textContent ?? '').replace(/\s+/g, ' ').trim() || element.getAttribute('aria-label') || element.querySelector('img[alt]')?.getAttribute('alt') || '';
  return text.trim().slice(0, LONGEST_WORDS);
}
