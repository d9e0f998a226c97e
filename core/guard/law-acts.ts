/** Which acts of the law a reader's act in a page comes under. */
import type { Act, GuardAct } from '../../data/schema.ts';

/** All acts that a guard can speak before, in the order in which settings show them. */
export const GUARD_ACTS: readonly GuardAct[] = ['share', 'like', 'comment', 'follow', 'subscribe', 'contact', 'donate', 'save', 'copy-link'];

/**
 * `gravest`: what is done comes under all of these at once, and the gravest counts. Otherwise they are names for one thing, and the first
 * that was assessed speaks. An act that nobody assessed is never taken for another.
 */
export const LAW_ACTS: Record<GuardAct, { acts: readonly Act[]; gravest: boolean }> = {
  share: { acts: ['share', 'link'], gravest: true },
  like: { acts: ['like'], gravest: false },
  comment: { acts: ['comment'], gravest: false },
  follow: { acts: ['follow', 'subscribe'], gravest: false },
  subscribe: { acts: ['subscribe', 'follow'], gravest: false },
  contact: { acts: ['contact'], gravest: false },
  donate: { acts: ['donate'], gravest: false },
  save: { acts: ['save'], gravest: false },
  // Copying an address is no act of its own: what counts is what it is copied for.
  'copy-link': { acts: ['link', 'share'], gravest: true },
};
