/** The changelog can be read, and reaches up to the records as they are. */
import { digestOf, LEDGER, readLedger } from '../changes/ledger.ts';
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';

/** `text`: the changelog, null when there is none. That it is behind is a warning: it is written after the records were committed. */
export function checkChangelog({ publishers, regimes, lists, agencies, helpers }: Records, text: string | null): Problem[] {
  const remedy = 'commit the records, run "npm run data:changes", and commit data/CHANGES.tsv; never edit it by hand.';
  const problem = (level: Problem['level'], line: number | null, message: string): Problem[] => [{ level, file: LEDGER, line, message, remedy }];
  if (text === null) return problem('error', null, 'There is no changelog.');
  const ledger = readLedger(text);
  if ('message' in ledger) return problem('error', ledger.line, ledger.message);
  const files = [...publishers, ...regimes, ...lists, ...(agencies ? [agencies] : []), ...(helpers ? [helpers] : [])];
  return ledger.digest === digestOf(files) ? [] : problem('warning', 2, 'The records changed since the changelog was written.');
}
