/** Finds the links of a page that the table knows, also those in open shadow roots and those that come later, and keeps the marks of those in the window drawn over them. */
import { judgeLink } from '../core/links/judge-link.ts';
import { isShortened } from '../core/publisher/shortened.ts';
import { LINKS } from '../core/links/find-links.ts';
import { openRoots, type Root } from '../core/links/open-roots.ts';
import type { LinkMark } from '../core/links/counts.ts';
import type { LinkTable } from '../core/links/link-table.ts';
import { linesOf } from './link-lines.ts';
import type { LinkOverlay, MarkBox } from './link-overlay.ts';

/** Milliseconds of work at a time, and the rest after each round: at least CALM, and a hundred times as long as the round took. */
const SLICE = 6;
const CALM = 400;
const SHARE = 100;
/** Links beyond this many are left unmarked: each one that is watched costs a little with every frame. */
const MOST_WATCHED = 1_500;
/** Marks at a time. */
const MOST_DRAWN = 120;
/** Milliseconds after the last scrolling before marks are drawn anew. */
const SETTLE = 100;
/** Milliseconds before the page is looked at again though nothing was heard of it, twice as long each time: no observer hears of a shadow root. */
const FIRST_LOOK = 2_000;
const LAST_LOOK = 60_000;

const WATCHED: MutationObserverInit = { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] };

type Judged = { href: string; words: string; mark: LinkMark | null };

export type LinkMarks = {
  /** The mark of a link; null for one that has none. */
  markOf(link: Element): LinkMark | null;
  /** Takes all marks away and stops looking. */
  remove(): void;
};

/** Marks the links of a document. */
export function markLinks(document: Document, table: LinkTable, overlay: LinkOverlay): LinkMarks {
  const judged = new WeakMap<Element, Judged>();
  const watched = new Map<Element, LinkMark>();
  const inView = new Set<Element>();
  const stop = new AbortController();
  /** Roots whose scrolling is heard: what scrolls in a shadow root is not heard outside. */
  const heard = new WeakSet<Root>();
  let running = false;
  let again = false;
  let nextLook = FIRST_LOOK;
  let restUntil = 0;
  let nextRound: ReturnType<typeof setTimeout> | undefined;
  let nextDraw: ReturnType<typeof setTimeout> | undefined;
  let drawnAt = { x: 0, y: 0 };

  const views = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    drawSoon(0);
  });
  // The first change ends the watch until the next round, so that a page which changes all the time costs no more than one that changes once.
  const changes = new MutationObserver(() => {
    changes.disconnect();
    nextLook = FIRST_LOOK;
    if (running) again = true;
    else schedule(CALM);
  });
  const sizes = new ResizeObserver(() => drawSoon(SETTLE));
  sizes.observe(document.documentElement);
  addEventListener('resize', () => drawSoon(SETTLE), { signal: stop.signal });
  function hearScrolling(root: Root): void {
    if (heard.has(root)) return;
    heard.add(root);
    root.addEventListener(
      'scroll',
      ({ target }) => {
        if (target === document) overlay.shift(drawnAt.x - scrollX, drawnAt.y - scrollY);
        else if (inView.size > 0) overlay.draw([]);
        drawSoon(SETTLE);
      },
      { capture: true, passive: true, signal: stop.signal },
    );
  }

  function judge(link: HTMLAnchorElement): void {
    const written = link.getAttribute('href') ?? '';
    const before = judged.get(link);
    if (before?.href === written && (before.words === '' || before.words === link.textContent)) return;
    const { href } = link;
    const mark = judgeLink(href, () => link.textContent ?? '', table);
    judged.set(link, { href: written, words: isShortened(href) ? (link.textContent ?? '') : '', mark });
    if (mark === (watched.get(link) ?? null)) return;
    unwatch(link);
    if (!mark || watched.size >= MOST_WATCHED) return;
    watched.set(link, mark);
    views.observe(link);
  }
  function unwatch(link: Element): void {
    views.unobserve(link);
    inView.delete(link);
    watched.delete(link);
  }

  function schedule(after: number): void {
    clearTimeout(nextRound);
    nextRound = setTimeout(() => void round(), Math.max(after, restUntil - performance.now()));
  }
  async function round(): Promise<void> {
    running = true;
    again = false;
    changes.observe(document, WATCHED);
    let spent = 0;
    let began = performance.now();
    for (const link of watched.keys()) if (!link.isConnected) unwatch(link);
    const steps = judgeAll();
    while (!steps.next().done) {
      const worked = performance.now() - began;
      if (worked < SLICE) continue;
      spent += worked;
      await idle();
      if (stop.signal.aborted) return;
      began = performance.now();
    }
    restUntil = performance.now() + (spent + performance.now() - began) * SHARE;
    running = false;
    // What changed may have moved what is marked.
    if (inView.size > 0) drawSoon(0);
    schedule(again ? CALM : nextLook);
    nextLook = Math.min(nextLook * 2, LAST_LOOK);
  }
  function* judgeAll(): Generator<undefined, void> {
    for (const root of yield* openRoots(document)) {
      hearScrolling(root);
      // The first change of this round ended the watch already.
      if (root !== document && !again) changes.observe(root, WATCHED);
      for (const link of root.querySelectorAll<HTMLAnchorElement>(LINKS)) {
        judge(link);
        yield;
      }
    }
  }

  function drawSoon(after: number): void {
    clearTimeout(nextDraw);
    nextDraw = setTimeout(() => requestAnimationFrame(() => !stop.signal.aborted && draw()), after);
  }
  function draw(): void {
    const boxes: MarkBox[] = [];
    for (const link of inView) {
      const mark = watched.get(link);
      if (mark && boxes.length < MOST_DRAWN) boxes.push(...linesOf(link).map(({ left, top, width, height }) => ({ mark, left, top, width, height })));
    }
    overlay.draw(boxes);
    drawnAt = { x: scrollX, y: scrollY };
  }

  void round();
  return {
    markOf: (link) => judged.get(link)?.mark ?? null,
    remove() {
      stop.abort();
      clearTimeout(nextRound);
      clearTimeout(nextDraw);
      changes.disconnect();
      views.disconnect();
      sizes.disconnect();
    },
  };
}

/** Resolves when the page has nothing better to do, and soon in any case. */
function idle(): Promise<void> {
  return new Promise((resume) => requestIdleCallback(() => resume(), { timeout: 500 }));
}
