/** The changelog can be read, reaches up to the records as they are, and no mass of them got lost, as by an import gone wrong. */
import { statusNames } from '../../core/history.ts';
import { digestOf, LEDGER, readLedger, type LedgerLine } from '../changes/ledger.ts';
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';

/** `text`: the changelog, null when there is none. That it is behind is a warning: it is written after the records were committed. */
export function checkChangelog({ publishers, regimes, lists, agencies, helpers }: Records, text: string | null): Problem[] {
  const remedy = 'commit the records, run "npm run data:changes", and commit data/CHANGES.tsv; never edit it by hand.';
  const problem = (level: Problem['level'], line: number | null, message: string): Problem[] => [{ level, file: LEDGER, line, message, remedy }];
  if (text === null) return problem('error', null, 'There is no changelog.');
  const ledger = readLedger(text);
  if ('message' in ledger) return problem('error', ledger.line, ledger.message);
  const gone = recordsGone(ledger.lines, { publishers, regimes, lists, agencies, helpers });
  if (gone.length > A_FEW) {
    const named = gone.slice(0, 3).join(', ');
    return [{ level: 'error', file: LEDGER, line: null, message: `${gone.length} records that were there are gone: ${named} and others.`, remedy: 'bring them back; a record that was wrong is withdrawn with "void:" and stays. If so many are really to go, take them out in commits of their own and run "npm run data:changes" after each.' }];
  }
  const files = [...publishers, ...regimes, ...lists, ...(agencies ? [agencies] : []), ...(helpers ? [helpers] : [])];
  return ledger.digest === digestOf(files) ? [] : problem('warning', 2, 'The records changed since the changelog was written.');
}

/** A record may be renamed or joined to another in one change; not many at once. */
const A_FEW = 5;

/** Records that the changelog last saw alive and that are in no file now. */
function recordsGone(lines: readonly LedgerLine[], { publishers, regimes, lists, agencies, helpers }: Pick<Records, 'publishers' | 'regimes' | 'lists' | 'agencies' | 'helpers'>): string[] {
  const last = new Map(lines.map(({ record, kind }) => [record, kind]));
  const here = new Set([
    ...publishers.map(({ value }) => `publisher ${value.id}`),
    ...regimes.map(({ value }) => `law ${value.id}`),
    ...lists.flatMap(({ value }) => statusNames(value.regime, value.entries)).map((name) => `status ${name}`),
    ...(agencies?.value ?? []).map(({ id }) => `agency ${id}`),
    ...(helpers?.value ?? []).map(({ id }) => `helper ${id}`),
  ]);
  return [...last].filter(([record, kind]) => kind !== 'removed' && !here.has(record)).map(([record]) => record);
}
