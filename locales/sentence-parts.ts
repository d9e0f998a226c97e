/** What sentences about a status are made of: the same parts in every language. */
import type { Outcome } from '../core/legal/outcome.ts';
import type { Act, GuardAct, RegimeKind } from '../data/schema.ts';
import type { Picked } from './rich.ts';

/** Acts that end alike, for one sentence about them. */
export type SayGroup = { outcome: Outcome; acts: Act[]; sure: boolean };

/** What a heading about a status is made of. */
export type HeadingParts = {
  kind: RegimeKind;
  covers: 'whole' | 'service' | 'section' | 'items' | 'account' | 'frequency';
  jurisdiction: string;
  /** The status in the state's words; null for a block without any. */
  quoted: Picked | null;
  /** Null when the page's own publisher carries the status; else the body it belongs to. */
  body: string | null;
  /** When the record is past its review date: the date of its register copy or last check. */
  lastChecked: string | null;
};

/** What the one sentence before an act is made of; `turn` chooses among its wordings, since what always reads the same is not read. */
export type GuardHeading = { act: GuardAct; outcome: Outcome; jurisdiction: string; doubt: 'reader' | 'items' | null; turn: number };

/** Agencies that a page credits and that were not found on the lists of these places; `copyOf`: the day of the oldest of those. */
export type CreditedParts = { names: readonly string[]; places: readonly string[]; copyOf: string };

/** What is said beside a field in which a link was written. */
export type GuardLineParts = Omit<GuardHeading, 'act' | 'turn'> & { publisherName: string };
