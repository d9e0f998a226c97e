/** An act that is held back until the reader answers. */
import type { Attempt } from '../core/acts/attempt.ts';

/** `lost`: what was pressed is gone, or takes no click but the reader's own: the next press passes. */
export type Outcome = 'done' | 'lost';

export type Held = {
  attempt: Attempt;
  links: string[];
  at: { x: number; y: number } | null;
  goOn: () => Outcome;
  /** Does nothing itself: the next press of the same act, by the reader, passes. */
  allow: () => void;
  focusBack: () => void;
};
