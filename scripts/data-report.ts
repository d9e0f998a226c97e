/** What the records hold, place by place: `npm run data:report`. Counts, how much was read, what is oldest and what is past review. */
import { coverage } from '../core/coverage.ts';
import type { SourceRecord } from '../data/schema.ts';
import { compiledRecords } from './inspect/compiled-records.ts';

const index = compiledRecords();
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** "83 % of 120": the sources that somebody opened. */
function read(sources: SourceRecord[]): string {
  const opened = sources.filter(({ access }) => access === 'read').length;
  return sources.length === 0 ? '-' : `${Math.round((100 * opened) / sources.length)} % of ${sources.length}`;
}

const columns = [6, 8, 9, 11, 16, 12, 12];
const line = (cells: (string | number)[]): string => cells.map((cell, at) => String(cell).padEnd(columns[at] ?? 0)).join(' ').trimEnd();

console.log(line(['place', 'regimes', 'statuses', 'publishers', 'sources read', 'checked', 'review by']));
for (const row of coverage(index, today)) {
  const regimes = Object.values(index.regimes).filter(({ jurisdiction }) => jurisdiction === row.jurisdiction);
  const sources = regimes.flatMap(({ id, sources: own }) => [...Object.values(own), ...Object.values(index.designations[id]?.sources ?? {})]);
  const publishers = Object.values(index.publishers).filter(({ country }) => country?.value === row.jurisdiction).length;
  console.log(line([row.jurisdiction, row.regimes, row.statuses, publishers, read(sources), row.copyOf ?? row.checked, row.reviewBy + (row.stale ? ' PAST' : '')]));
}

const publishers = Object.values(index.publishers);
const rests = (keys: string[], sources: Record<string, SourceRecord>): boolean => keys.some((key) => sources[key]?.access === 'read');
const withRead = publishers.filter(({ kind, owner, funding, sources }) => [kind, owner, funding].some((fact) => fact && rests(fact.from, sources))).length;
console.log(
  `\n${publishers.length} publishers; owner, funding or kind rests on a source that was read: ${withRead}; no host and no account: ${publishers.filter(({ hosts, accounts }) => hosts.length + accounts.length === 0).length}`,
);
