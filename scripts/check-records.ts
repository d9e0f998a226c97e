/** Runs every check over the records. */
import type { Records } from './load-records.ts';
import type { Problem } from './problem.ts';

type Check = (records: Records) => Problem[];
const checks: Check[] = [];

/** All problems that the checks find, in the order of the files. */
export function checkRecords(records: Records): Problem[] {
  return checks.flatMap((check) => check(records)).sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : (one.line ?? 0) - (other.line ?? 0)));
}
