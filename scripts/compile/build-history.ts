/** Makes the history that ships out of the changelog's lines. */
import { fewestFields, type Change, type History } from '../../core/history.ts';
import type { LedgerLine } from '../changes/ledger.ts';

/** Records that came in on the first day and did not change since are left out: most of them. */
export function buildHistory(lines: readonly LedgerLine[]): History {
  const from = lines[0]?.day ?? '';
  const records = new Map<string, Change[]>();
  for (const { day, record, kind, fields } of lines) records.set(record, [...(records.get(record) ?? []), { day, kind, fields: fewestFields(fields) }]);
  const told = [...records].filter(([, changes]) => changes.length > 1 || changes[0]?.day !== from || changes[0].kind !== 'added');
  return { from, records: Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
