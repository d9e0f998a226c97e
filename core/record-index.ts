/** The compiled records: what `scripts/compile-data.ts` writes and everything else looks things up in. */
import type { Agency, ButtonNames, DesignationList, Helper, Publisher, Regime, Site } from '../data/schema.ts';

/** Raised with every change of this file's shape or of how it is packed (packed-index.ts); an index of another version is refused. */
export const INDEX_VERSION = 8;

export type RecordIndex = {
  version: number;
  compiled: string; // YYYY-MM-DD, the newest `checked` of all records (no clock: same input, same output)
  /** Names the set of hosts and accounts that the detector's filter was built from; a filter built from another set is refused. */
  filterOf?: string;
  publishers: Record<string, Publisher>;
  regimes: Record<string, Regime>;
  /** Keyed by regime id. */
  designations: Record<string, DesignationList>;
  agencies: Agency[];
  helpers?: Helper[];
  /** What share buttons, likes and composers look like, by platform. */
  sites?: Site[];
  buttonNames?: ButtonNames;
  /**
   * Host (no "www.") -> owners on it, longest path first; a null path owns the whole host. A path is decoded, lower-case segments
   * joined with "/": "persian", "ru/беларусь/s-9500".
   */
  hosts: Record<string, { path: string | null; publisher: string; mirror: boolean }[]>;
  /** "platform:handle" in lower case -> publisher id. */
  accounts: Record<string, string>;
  /** Publisher id -> [regime id, position in that list] of each of its designations. */
  designated: Record<string, [regime: string, at: number][]>;
  /** Public suffixes (private part included) that matter to the hosts above, so that none is ever walked past. */
  suffixes: string[];
  /**
   * Lower-case name -> publisher id, for media that a text cites by name: only names that mean one publisher and are no ordinary word.
   * Whether the text writes it with the capitals of the record's name is for the reader of the text to see.
   */
  mediaNames?: Record<string, string>;
};
