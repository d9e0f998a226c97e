/** The shapes in which decisions on listings are written down. */

export type Covers = 'whole' | 'service' | 'section' | 'items' | 'account' | 'frequency';
export type Decision = {
  /** Id of the publisher, known or to be made. Null: no reader meets it on a page. */
  publisher?: string | null;
  covers?: Covers;
  only?: string[];
  /** Hosts in place of those in the facts. */
  hosts?: string[];
  accounts?: string[];
  /** Hosts that only copy the publisher's pages. */
  mirrors?: string[];
  hold?: string;
  /** Said in place of the note of the facts; null drops it. */
  note?: string | null;
  since?: string;
  sinceBasis?: 'seen' | 'inferred' | 'memory' | 'unknown';
  until?: string;
  name?: string;
  /** Folded into another entry; the reason goes into the report. */
  fold?: string;
};

/** Why an entry is on hold. */
export const noSourceYet = 'no source yet: known from memory only';
export const followsTheStory = 'the rule follows the story and not the outlet: it is shown as background for readers at that place';

export const service = (publisher: string, ...only: string[]): Decision => ({ publisher, covers: 'service', only });
export const section = (publisher: string, ...only: string[]): Decision => ({ publisher, covers: 'section', only });
/** On the air only: no reader's matter. */
export const air = (publisher: string, note?: string): Decision => ({ publisher, covers: 'frequency', ...(note ? { note } : {}) });
