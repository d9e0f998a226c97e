/** Which of a page's marked links stand in the window, and their marks drawn over them: after scrolling, and whenever what is in the window may have changed. */
import type { LinkMark } from '../core/links/counts.ts';
import { holds, type Root } from '../core/links/open-roots.ts';
import { linesOf } from './link-lines.ts';
import type { LinkOverlay, MarkBox } from './link-overlay.ts';
import type { WorkBudget } from './work-budget.ts';

/** Links that the browser watches for us at a time: each costs a little with every frame, seen or not. Of more, those around the window are watched. */
const MOST_WATCHED = 250;
/** Marks at a time. */
const MOST_DRAWN = 120;
/** Milliseconds after the last scrolling before marks are drawn anew. */
const SETTLE = 100;

export type LinkView = {
  add(link: Element, mark: LinkMark): void;
  remove(link: Element): void;
  markOf(link: Element): LinkMark | undefined;
  /** All links that have a mark. */
  links(): Iterable<Element>;
  count(): number;
  /** What scrolls in a shadow root is not heard outside. */
  hearScrolling(root: Root): void;
  /** The page changed: what is marked may have moved. */
  pageChanged(): void;
  stop(): void;
};

/** Shows marks in `overlay`, within the budget but for what the reader does. */
export function linkView(document: Document, overlay: LinkOverlay, budget: WorkBudget): LinkView {
  const marked = new Map<Element, LinkMark>();
  const watched = new Set<Element>();
  const inView = new Set<Element>();
  const stop = new AbortController();
  const heard = new WeakSet<Root>();
  /** What is being scrolled, with the timer that runs until it has settled. */
  const moving = new Map<Node, ReturnType<typeof setTimeout>>();
  let drawn: { link: Element; boxes: MarkBox[] }[] = [];
  let drawnAt = { x: 0, y: 0 };
  let nextDraw: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  /** Whether links came in since the browser last told what is in the window. */
  let fresh = false;

  const views = new IntersectionObserver((entries) => {
    const before = inView.size;
    let left = 0;
    for (const { target, isIntersecting } of entries) {
      // Entries of a link that is no longer watched can still be under way.
      if (isIntersecting && watched.has(target)) inView.add(target);
      else if (inView.delete(target)) left += 1;
    }
    // The round that found a link has rested before it, and the next one waits for its mark too.
    if (fresh && inView.size !== before) drawIn(0);
    else if (left > 0 || inView.size !== before) drawInTime();
    fresh = false;
  });
  const sizes = new ResizeObserver(() => drawInTime());
  sizes.observe(document.documentElement);
  addEventListener('resize', () => drawIn(SETTLE), { signal: stop.signal });

  function watch(link: Element): void {
    fresh = true;
    watched.add(link);
    views.observe(link);
  }
  function unwatch(link: Element): void {
    watched.delete(link);
    inView.delete(link);
    views.unobserve(link);
  }
  /** Watches the links around the window, a window's height to each side. What has no place, since it is hidden, counts as near. */
  function watchNearest(): void {
    const near: { link: Element; away: number; seen: boolean }[] = [];
    for (const link of marked.keys()) {
      const { top, bottom, height } = link.getBoundingClientRect();
      if (bottom > -innerHeight && top < 2 * innerHeight) near.push({ link, away: Math.abs((top + bottom - innerHeight) / 2), seen: height > 0 && bottom > 0 && top < innerHeight });
    }
    if (near.length > MOST_WATCHED) near.sort((a, b) => a.away - b.away).splice(MOST_WATCHED);
    const chosen = new Set(near.map(({ link }) => link));
    for (const link of watched) if (!chosen.has(link)) unwatch(link);
    for (const { link, seen } of near) {
      if (watched.has(link)) continue;
      watch(link);
      // The browser says so only after the next frame.
      if (seen) inView.add(link);
    }
  }

  /** Draws as soon as the budget allows. */
  function drawInTime(): void {
    if (!waiting) drawIn(budget.rest());
  }
  /** Draws when the page has drawn a frame of its own: then the browser knows where everything stands, and need not work it out for us in between. */
  function drawIn(after: number): void {
    waiting = true;
    clearTimeout(nextDraw);
    nextDraw = setTimeout(() => requestAnimationFrame(() => (nextDraw = setTimeout(draw))), after);
  }
  function draw(): void {
    if (stop.signal.aborted) return;
    const began = performance.now();
    waiting = false;
    if (marked.size > MOST_WATCHED) watchNearest();
    drawn = [];
    for (const link of inView) {
      const mark = marked.get(link);
      if (!mark || drawn.length >= MOST_DRAWN || isMoving(link)) continue;
      drawn.push({ link, boxes: linesOf(link).map(({ left, top, width, height }) => ({ mark, left, top, width, height })) });
    }
    overlay.draw(drawn.flatMap(({ boxes }) => boxes));
    drawnAt = { x: scrollX, y: scrollY };
    budget.spent(performance.now() - began);
  }
  const isMoving = (link: Element): boolean => moving.size > 0 && [...moving.keys()].some((outer) => outer !== document && holds(outer, link));

  function scrolled(target: Node): void {
    if (target === document) overlay.shift(drawnAt.x - scrollX, drawnAt.y - scrollY);
    else {
      // A ticker elsewhere is none of ours, however long it goes on.
      if (![...watched].some((link) => holds(target, link))) return;
      const staying = drawn.filter(({ link }) => !holds(target, link));
      if (staying.length < drawn.length) overlay.draw((drawn = staying).flatMap(({ boxes }) => boxes));
    }
    clearTimeout(moving.get(target));
    moving.set(
      target,
      setTimeout(() => {
        moving.delete(target);
        drawIn(0);
      }, SETTLE),
    );
  }

  return {
    add(link, mark) {
      marked.set(link, mark);
      if (watched.size < MOST_WATCHED) watch(link);
      else drawInTime();
    },
    remove(link) {
      marked.delete(link);
      unwatch(link);
    },
    markOf: (link) => marked.get(link),
    links: () => marked.keys(),
    count: () => marked.size,
    hearScrolling(root) {
      if (heard.has(root)) return;
      heard.add(root);
      root.addEventListener('scroll', ({ target }) => scrolled(target as Node), { capture: true, passive: true, signal: stop.signal });
    },
    pageChanged() {
      if (inView.size > 0 || marked.size > MOST_WATCHED) drawInTime();
    },
    stop() {
      stop.abort();
      clearTimeout(nextDraw);
      for (const timer of moving.values()) clearTimeout(timer);
      views.disconnect();
      sizes.disconnect();
    },
  };
}
