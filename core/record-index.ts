/** The compiled records: what `scripts/compile-data.ts` writes and everything else looks things up in. */
import type { Agency, DesignationList, Publisher, Regime } from '../data/schema.ts';

/** Raised with every change of this file's shape; an index of another version is refused. */
export const INDEX_VERSION = 1;

export type RecordIndex = {
  version: number;
  compiled: string; // YYYY-MM-DD, the newest `checked` of all records (no clock: same input, same output)
  publishers: Record<string, Publisher>;
  regimes: Record<string, Regime>;
  /** Keyed by regime id. */
  designations: Record<string, DesignationList>;
  agencies: Agency[];
  /** Host (no "www.") -> owners on it, longest path first; a null path owns the whole host. */
  hosts: Record<string, { path: string | null; publisher: string; mirror: boolean }[]>;
  /** "platform:handle" in lower case -> publisher id. */
  accounts: Record<string, string>;
  /** Publisher id -> [regime id, position in that list] of each of its designations. */
  designated: Record<string, [regime: string, at: number][]>;
  /** Public suffixes (private part included) that matter to the hosts above, so that none is ever walked past. */
  suffixes: string[];
};
