/**
 * How the history of the records is written into the package: row by row in the order of the records, which ship beside it, so that no name stands twice, and each
 * set of changed parts once. That compresses to a third.
 */
import { changeKinds, recordTypes, statusNames, type Change, type History, type RecordType } from './history.ts';
import { numberedValues } from './numbered-values.ts';
import type { RecordIndex } from './record-index.ts';

/** The number of the day, of the kind and of the parts of each change, one after another; 0 where a record only came in on the first day. */
type Row = number[] | 0;

export type PackedHistory = { from: string; days: string[]; parts: string[][]; rows: Record<RecordType, Row[]> };

type Names = Pick<RecordIndex, 'publishers' | 'regimes' | 'designations' | 'agencies' | 'helpers'>;

/** What goes into the package of a history, given the records that it ships with. Of records that are no longer there nothing is told. */
export function packHistory({ from, records }: History, index: Names): PackedHistory {
  const days = numberedValues<string>((day) => day);
  const parts = numberedValues<string[]>((fields) => fields.join(' '));
  const row = (changes: readonly Change[] | undefined): Row =>
    changes?.flatMap(({ day, kind, fields }) => [days.numberOf(day), changeKinds.indexOf(kind), parts.numberOf(fields)]) ?? 0;
  const names = namesOf(index);
  const rowsOf = (type: RecordType): Row[] => names[type].map((name) => row(Object.hasOwn(records, `${type} ${name}`) ? records[`${type} ${name}`] : undefined));
  const rows = Object.fromEntries(recordTypes.map((type) => [type, rowsOf(type)])) as PackedHistory['rows'];
  return { from, days: days.values, parts: parts.values, rows };
}

/** The history that was packed, given the same records. Throws where they are not as many: it belongs to others then. */
export function unpackHistory({ from, days, parts, rows }: PackedHistory, index: Names): History {
  const names = namesOf(index);
  const records: History['records'] = {};
  for (const type of recordTypes) {
    if (rows[type].length !== names[type].length) throw new Error(`The history is that of other records: ${rows[type].length} of ${names[type].length} ${type}`);
    rows[type].forEach((row, at) => {
      if (row !== 0) records[`${type} ${names[type][at]}`] = changesOf(row, days, parts);
    });
  }
  return { from, records };
}

function changesOf(row: readonly number[], days: readonly string[], parts: readonly string[][]): Change[] {
  return Array.from({ length: row.length / 3 }, (_, at) => {
    const [day = 0, kind = 0, fields = 0] = row.slice(3 * at);
    return { day: days[day] ?? '', kind: changeKinds[kind] ?? 'changed', fields: parts[fields] ?? [] };
  });
}

function namesOf({ publishers, regimes, designations, agencies, helpers = [] }: Names): Record<RecordType, string[]> {
  return {
    publisher: Object.keys(publishers),
    law: Object.keys(regimes),
    // A list that two laws go by stands under the one that keeps it.
    status: Object.keys(designations).filter((id) => regimes[id]?.listedUnder === undefined).sort().flatMap((id) => statusNames(id, designations[id]?.entries ?? [])),
    agency: agencies.map(({ id }) => id),
    helper: helpers.map(({ id }) => id),
  };
}
