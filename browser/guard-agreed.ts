/** What the reader has just said "go on" to: the rest of the same act passes, such as the choice in the menu that a share button opened. */
import type { Attempt } from '../core/acts/attempt.ts';
import type { GuardAct } from '../data/schema.ts';

/** Milliseconds. A menu is chosen from at leisure; of the other acts only the page's own further steps are meant. */
const MENU = 60_000;
const STEPS = 5_000;
/** A comment whose field was opened is still to be written. */
const WRITING = 600_000;

/**
 * What was agreed to covers these too: a share menu offers to copy the link, and a letter is written in a field like any. Not the other way round:
 * a link that was copied is not shared yet.
 */
const COVERED_BY: Partial<Record<GuardAct, readonly GuardAct[]>> = { 'copy-link': ['share'], comment: ['contact'], subscribe: ['follow'], follow: ['subscribe'] };

export type Agreed = {
  /** `ownClickToCome`: the page takes no click but the reader's own, which is still to come. */
  note(attempt: Attempt, links: readonly string[], now: number, ownClickToCome: boolean): void;
  has(attempt: Attempt, links: readonly string[], now: number): boolean;
};

export function agreements(): Agreed {
  const until = new Map<string, number>();
  const keyOf = (act: GuardAct, links: readonly string[]): string => [act, ...links].join(' ');
  return {
    note(attempt, links, now, ownClickToCome) {
      until.set(keyOf(attempt.act, links), now + (attempt.opens ? WRITING : ownClickToCome || attempt.act === 'share' ? MENU : STEPS));
    },
    has: ({ act }, links, now) => [act, ...(COVERED_BY[act] ?? [])].some((one) => (until.get(keyOf(one, links)) ?? 0) > now),
  };
}
