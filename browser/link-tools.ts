/** What our script for links can do in a page: mark them, list them, look through posts, bring a find into view. */
import { findLinks, wordsOf, type FoundLinks } from '../core/links/find-links.ts';
import type { LinkTable } from '../core/links/link-table.ts';
import { findPosts, type FoundPosts } from '../core/posts/find-posts.ts';
import { onBackground, toBackground } from './in-page.ts';
import { inSlices } from './in-slices.ts';
import { markLinks } from './link-marks.ts';
import { showLinkNotes } from './link-note.ts';
import { createLinkOverlay } from './link-overlay.ts';
import { onceGone } from './only-while-alive.ts';
import { onPageLeft } from './page-left.ts';

export type LinkTools = {
  /** Asks the background whether and what to mark. Resolves with whether links are marked now. */
  mark(asked: boolean): Promise<boolean>;
  unmark(): void;
  links(table: LinkTable): Promise<Omit<FoundLinks, 'elements'>>;
  /** `selectors`: what a post is on this site by its record. */
  posts(table: LinkTable, selectors: string[]): Promise<Omit<FoundPosts, 'elements'>>;
  /** Brings a find of the last list into view; false when it is gone from the page. */
  show(kind: 'link' | 'post', at: number): boolean;
};

/** Milliseconds for which a find that was brought into view stays framed. */
const FRAMED = 4_000;

/** Pixels below which a frame holds no link that anybody reads: most are advertising or count visits. */
const SMALLEST = { width: 120, height: 60 };

/** A page always is; a frame in it where there is room for words. */
export function isWorthMarking(): boolean {
  return window.top === window || (innerWidth >= SMALLEST.width && innerHeight >= SMALLEST.height);
}

/** The tools for a document; nothing is done before one is called. */
export function linkTools(document: Document): LinkTools {
  let unmark: (() => void) | null = null;
  let askedFor = false;
  /** Counts calls: the answer to an older one must not undo a newer one. */
  let turn = 0;
  const elements: Record<'link' | 'post', Element[]> = { link: [], post: [] };

  const tools: LinkTools = {
    async mark(asked) {
      if (!isWorthMarking()) return false;
      const mine = ++turn;
      // A choice that changes while the answer is on its way: what was answered holds no more.
      const stopHearing = onBackground({
        linksChanged({ forget }) {
          void tools.mark(asked && !forget);
          return false;
        },
      });
      const table = await toBackground('linkTableWanted', { asked });
      stopHearing();
      if (mine !== turn) return unmark !== null;
      unmark?.();
      unmark = !table ? null : markAndTell(document, table, (forget) => void tools.mark(askedFor && !forget));
      askedFor = asked && unmark !== null;
      return unmark !== null;
    },
    unmark() {
      turn += 1;
      unmark?.();
      unmark = null;
    },
    async links(table) {
      const { elements: found, ...list } = await inSlices(findLinks(document, table));
      elements.link = found;
      return list;
    },
    async posts(table, selectors) {
      const { elements: found, ...list } = await inSlices(findPosts(document, location.href, table, selectors));
      elements.post = found;
      return list;
    },
    show(kind, at) {
      const element = elements[kind][at];
      if (!element?.isConnected) return false;
      element.scrollIntoView({ block: kind === 'link' ? 'center' : 'start' });
      frame(document, element);
      return true;
    },
  };
  return tools;
}

/** Marks links, has a word for each, and hears of changed choices. Returns the function that takes all of it away. */
function markAndTell(document: Document, table: LinkTable, again: (forget: boolean) => void): () => void {
  const overlay = createLinkOverlay(document);
  const marks = markLinks(document, table, overlay);
  const stopNotes = showLinkNotes(
    document,
    overlay.note,
    (link) => marks.markOf(link) !== null,
    async (link) => (await toBackground('linkNoteWanted', { href: link.href, words: wordsOf(link) })) ?? null,
  );
  const stopHearing = onBackground({ linksChanged: ({ forget }) => again(forget), linksMarked: () => undefined });
  const stopAsking = onceGone(takeAway);
  function takeAway(): void {
    overlay.remove();
    marks.remove();
    stopNotes();
    stopAsking();
    stopHearing();
  }
  return takeAway;
}

let unframe = (): void => undefined;

/** Frames an element for a while, until the page is scrolled on or left, or everything is hidden. */
function frame(document: Document, element: Element): void {
  unframe();
  const overlay = createLinkOverlay(document);
  const timer = setTimeout(end, FRAMED);
  const stopHearing = onBackground({
    linksChanged({ forget }) {
      if (forget) end();
      return false;
    },
  });
  unframe = end;
  requestAnimationFrame(() => overlay.frame(element.getBoundingClientRect()));
  addEventListener('wheel', end, { passive: true });
  const stopWaiting = onPageLeft(end);

  function end(): void {
    overlay.remove();
    clearTimeout(timer);
    removeEventListener('wheel', end);
    stopWaiting();
    stopHearing();
  }
}
