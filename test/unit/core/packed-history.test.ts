/** The history of this project's own records comes back as it was packed, under the same names; of records that are gone nothing is told. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collectCitations } from '../../../core/citations.ts';
import { statusesOf } from '../../../core/known/statuses.ts';
import { topicsOf } from '../../../core/history.ts';
import { packHistory, unpackHistory, type PackedHistory } from '../../../core/packed-history.ts';
import { packIndex, unpackIndex, type PackedIndex } from '../../../core/packed-index.ts';
import { LEDGER, readLedger, type LedgerLine } from '../../../scripts/changes/ledger.ts';
import { buildHistory } from '../../../scripts/compile/build-history.ts';
import { buildIndex } from '../../../scripts/compile/build-index.ts';
import { loadRecords } from '../../../scripts/load-records.ts';

const index = buildIndex(loadRecords().records);
/** The records as a page has them. */
const shipped = unpackIndex(JSON.parse(JSON.stringify(packIndex(index))) as PackedIndex);
const { lines } = readLedger(readFileSync(LEDGER, 'utf8')) as { lines: LedgerLine[] };
const history = buildHistory(lines);
const written = JSON.parse(JSON.stringify(packHistory(history, index))) as PackedHistory;

/** Every name that the page of records asks the history for. */
const asked = [
  ...Object.keys(shipped.publishers).map((id) => `publisher ${id}`),
  ...Object.keys(shipped.regimes).flatMap((id) => [`law ${id}`, ...statusesOf(id, shipped, '2026-11-27', collectCitations()).map((status) => `status ${status.id}`)]),
  ...shipped.agencies.map(({ id }) => `agency ${id}`),
  ...(shipped.helpers ?? []).map(({ id }) => `helper ${id}`),
];

test('every record that is there has its changes, and no other', () => {
  const { from, records } = unpackHistory(written, shipped);
  expect(from).toBe(history.from);
  expect(records).toEqual(Object.fromEntries(Object.entries(history.records).filter(([name]) => asked.includes(name))));
  expect(Object.keys(records).length).toBeGreaterThan(1000);
});

test('what a reader is told of a change is what the changelog has', () => {
  const told = lines.filter(({ record }) => record in history.records).map(({ record, fields }) => `${record}: ${toldOf(fields)}`);
  expect(Object.entries(history.records).flatMap(([record, changes]) => changes.map(({ fields }) => `${record}: ${toldOf(fields)}`)).sort()).toEqual(told.sort());
});

const toldOf = (fields: string[]): string => {
  const { topics, acts } = topicsOf({ fields });
  return [...topics, ...acts].sort().join(' ');
};

test('the history of other records is refused', () => {
  const { meduza: _, ...others } = shipped.publishers;
  expect(() => unpackHistory(written, { ...shipped, publishers: others })).toThrow('other records');
});
