/** Finds the links of a page that the table knows, also those in open shadow roots and those that come later, and has them marked. */
import { judgeLink } from '../core/links/judge-link.ts';
import { isShortened } from '../core/publisher/shortened.ts';
import { LINKS } from '../core/links/find-links.ts';
import { openRoots } from '../core/links/open-roots.ts';
import type { LinkMark } from '../core/links/counts.ts';
import type { LinkTable } from '../core/links/link-table.ts';
import type { LinkOverlay } from './link-overlay.ts';
import { linkView } from './link-view.ts';
import { workBudget } from './work-budget.ts';

/** Milliseconds of work at a time, and the least between two rounds. */
const SLICE = 6;
const CALM = 400;
/** Links between two looks at the clock. */
const A_STEP = 8;
/** Links beyond this many are left unmarked. */
const MOST_MARKED = 5_000;
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
  const budget = workBudget();
  const view = linkView(document, overlay, budget);
  const stop = new AbortController();
  let running = false;
  let again = false;
  let nextLook = FIRST_LOOK;
  let nextRound: ReturnType<typeof setTimeout> | undefined;

  // The first change ends the watch until the next round, so that a page which changes all the time costs no more than one that changes once.
  const changes = new MutationObserver(() => {
    changes.disconnect();
    nextLook = FIRST_LOOK;
    if (running) again = true;
    else schedule(CALM);
  });

  function judge(link: HTMLAnchorElement): void {
    const written = link.getAttribute('href') ?? '';
    const before = judged.get(link);
    const mark = before?.href === written && (before.words === '' || before.words === link.textContent) ? before.mark : judgeAnew(link, written);
    // A link that left the page and came back has lost its mark meanwhile.
    if (mark === (view.markOf(link) ?? null)) return;
    view.remove(link);
    if (mark && view.count() < MOST_MARKED) view.add(link, mark);
  }
  function judgeAnew(link: HTMLAnchorElement, written: string): LinkMark | null {
    const { href } = link;
    const mark = judgeLink(href, () => link.textContent ?? '', table);
    judged.set(link, { href: written, words: isShortened(href) ? (link.textContent ?? '') : '', mark });
    return mark;
  }

  function schedule(after: number): void {
    clearTimeout(nextRound);
    nextRound = setTimeout(() => void round(), Math.max(after, budget.rest()));
  }
  async function round(): Promise<void> {
    running = true;
    again = false;
    changes.observe(document, WATCHED);
    let began = performance.now();
    for (const link of view.links()) if (!link.isConnected) view.remove(link);
    const steps = judgeAll();
    while (!steps.next().done) {
      const worked = performance.now() - began;
      if (worked < SLICE) continue;
      budget.spent(worked);
      await idle(budget.rest());
      if (stop.signal.aborted) return;
      began = performance.now();
    }
    running = false;
    budget.throughOnce();
    // Before this round is counted: the next one waits for both, and no mark for the next.
    view.pageChanged();
    budget.spent(performance.now() - began);
    schedule(again ? CALM : nextLook);
    nextLook = Math.min(nextLook * 2, LAST_LOOK);
  }
  function* judgeAll(): Generator<undefined, void> {
    let count = 0;
    for (const root of yield* openRoots(document)) {
      view.hearScrolling(root);
      // The first change of this round ended the watch already.
      if (root !== document && !again) changes.observe(root, WATCHED);
      for (const link of root.querySelectorAll<HTMLAnchorElement>(LINKS)) {
        judge(link);
        if (++count % A_STEP === 0) yield;
      }
    }
  }

  void round();
  return {
    markOf: (link) => judged.get(link)?.mark ?? null,
    remove() {
      stop.abort();
      clearTimeout(nextRound);
      changes.disconnect();
      view.stop();
    },
  };
}

/** Resolves when the page has nothing better to do, and after so many milliseconds in any case: some pages never rest. */
function idle(timeout: number): Promise<void> {
  return new Promise((resume) => requestIdleCallback(() => resume(), { timeout }));
}
