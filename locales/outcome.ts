/** What an act can bring, in the few steps that the track shows; each has its own mark and word in every language. */
import type { Act, RegimeKind } from '../data/schema.ts';
import type { Picked } from './rich.ts';

export type Outcome =
  | 'none'
  | 'unclear'
  | 'fine'
  | 'detention' //       an administrative penalty that can be detention, with or without a fine
  | 'penalty' //         administrative, and what it is is not known
  | 'fine-then-crime'
  | 'crime' //           a crime by the written law, from the first time
  | 'criminal-case' //   criminal, but not known from the law as written
  | 'not-assessed';

/** The eight rows, always in this order. */
export const rowNames = ['read', 'save', 'like', 'share', 'follow', 'contact', 'contribute', 'donate'] as const;
export type RowName = (typeof rowNames)[number];

/** Acts that end alike, for one sentence about them. */
export type SayGroup = { outcome: Outcome; acts: Act[]; sure: boolean };

/** What a heading about a status is made of. */
export type HeadingParts = {
  kind: RegimeKind;
  covers: 'whole' | 'service' | 'section' | 'items' | 'account' | 'frequency';
  jurisdiction: string;
  /** The status in the state's words. */
  quoted: Picked;
  /** Null when the page's own publisher carries the status; else the body it belongs to. */
  body: string | null;
  /** When the record is past its review date: the date of its register copy or last check. */
  lastChecked: string | null;
};
