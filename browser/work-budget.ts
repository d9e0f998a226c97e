/** Keeps what we do in a page on our own account to a small share of the processor: after each piece of work comes a rest many times as long. */

/** Milliseconds for which a page is coming to be at least, and is looked at more often. */
const SETTLING = 5_000;
/** How many times as long as the work the rest is: a tenth of the processor at first, then a hundredth. */
const REST_AT_FIRST = 10;
const REST = 100;
/** A piece of work counts as no longer than this many milliseconds: what looks longer was held up by other programs. */
const LONGEST = 25;

export type WorkBudget = {
  /** A piece of work was done that took this many milliseconds. */
  spent(ms: number): void;
  /** The page was gone through once. On a busy computer that can take longer than a page needs to come to be. */
  throughOnce(): void;
  /** Milliseconds until work may go on; 0: now. */
  rest(): number;
};

/** A budget for one page; `now` tells milliseconds. */
export function workBudget(now: () => number = () => performance.now()): WorkBudget {
  const began = now();
  let until = began;
  let through = false;
  return {
    spent(ms) {
      // Work during a rest, which the reader asked for by scrolling, makes the rest longer.
      until = Math.max(until, now()) + Math.min(ms, LONGEST) * (through && now() - began >= SETTLING ? REST : REST_AT_FIRST);
    },
    throughOnce: () => void (through = true),
    rest: () => Math.max(0, until - now()),
  };
}
