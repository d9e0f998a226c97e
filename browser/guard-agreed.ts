/** What the reader has just said "go on" to: the rest of the same act passes, such as the choice in the menu that a share button opened. */
import type { Attempt } from '../core/acts/attempt.ts';
import type { GuardAct } from '../data/schema.ts';

/** Milliseconds. A menu is chosen from at leisure; of the other acts only the page's own further steps are meant. */
const MENU = 60_000;
const STEPS = 5_000;
/** A comment whose field was opened is still to be written. */
const WRITING = 600_000;

/** What was agreed to covers these too: a share menu offers to copy the link. Not the other way round: a link that was copied is not shared yet. */
const COVERED_BY: Partial<Record<GuardAct, readonly GuardAct[]>> = { 'copy-link': ['share'], subscribe: ['follow'], follow: ['subscribe'] };
/** What is written in a field that was opened for one of these: a letter is written in a field like any. */
const WRITTEN_AFTER: Partial<Record<GuardAct, readonly GuardAct[]>> = { comment: ['comment', 'contact'], contact: ['contact'] };

/** `about`: the links of the act or, without any, the page's own publisher: a page goes on to the next one without a load. */
export type Agreed = {
  /** `ownClickToCome`: the page takes no click but the reader's own, which is still to come. */
  note(attempt: Attempt, about: readonly string[], now: number, ownClickToCome: boolean): void;
  /** Whether it passes. What was to be written in an opened field is used up by that. */
  has(attempt: Attempt, about: readonly string[], now: number): boolean;
};

export function agreements(): Agreed {
  const until = new Map<string, number>();
  /** Until when what was opened may be written. */
  const writing = new Map<string, number>();
  const keyOf = (act: GuardAct, about: readonly string[]): string => [act, ...about].join(' ');
  return {
    note(attempt, about, now, ownClickToCome) {
      const key = keyOf(attempt.act, about);
      until.set(key, now + (ownClickToCome || attempt.act === 'share' ? MENU : STEPS));
      if (attempt.opens) writing.set(key, now + WRITING);
    },
    has({ act, opens }, about, now) {
      const opened = (WRITTEN_AFTER[act] ?? []).map((one) => keyOf(one, about)).find((key) => (writing.get(key) ?? 0) > now);
      if (opened === undefined) return [act, ...(COVERED_BY[act] ?? [])].some((one) => (until.get(keyOf(one, about)) ?? 0) > now);
      // It was agreed to write one: the next is another.
      if (!opens) writing.set(opened, Math.min(writing.get(opened) ?? 0, now + STEPS));
      return true;
    },
  };
}
