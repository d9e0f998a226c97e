/** Compiles all records into public/records.json, their changelog into public/history.json, the detector's names into generated/host-filter.ts, what else has to be named into generated/names.ts. A broken record stops it: file, line, remedy, exit 1. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packHistory } from '../core/packed-history.ts';
import { packIndex } from '../core/packed-index.ts';
import { buildHostFilter } from '../core/publisher/build-host-filter.ts';
import { LEDGER, readLedger } from './changes/ledger.ts';
import { checkRecords } from './check-records.ts';
import { buildHistory } from './compile/build-history.ts';
import { buildIndex, filterKeys } from './compile/build-index.ts';
import { namesFor } from './compile/build-names.ts';
import { loadRecords } from './load-records.ts';
import { problemLine } from './problem.ts';

const began = performance.now();
const { records, problems } = loadRecords();
const errors = [...problems, ...checkRecords(records, new Date().toISOString().slice(0, 10))].filter(({ level }) => level === 'error');
if (errors.length > 0) {
  for (const problem of errors) console.error(problemLine(problem));
  console.error(`${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the records: nothing was compiled.`);
  process.exit(1);
}

const index = buildIndex(records);
const keys = filterKeys(index);
const filterOf = createHash('sha256').update(keys.join('\n')).digest('hex').slice(0, 16);
index.filterOf = filterOf;
const json = JSON.stringify(packIndex(index));
mkdirSync('public', { recursive: true });
writeFileSync('public/records.json', json);

// A folder of records without a changelog has no history yet; the linter says that one is missing.
const ledger = existsSync(LEDGER) ? readLedger(readFileSync(LEDGER, 'utf8')) : { lines: [] };
if ('message' in ledger) {
  console.error(problemLine({ level: 'error', file: LEDGER, line: ledger.line, message: ledger.message, remedy: 'run "npm run data:changes".' }));
  process.exit(1);
}
writeFileSync('public/history.json', JSON.stringify(packHistory(buildHistory(ledger.lines), index)));

mkdirSync('generated', { recursive: true });
writeFileSync('generated/host-filter.ts', `/** Written by scripts/compile-data.ts: the hosts and accounts that the detector knows. */
export const HOST_FILTER: string = ${JSON.stringify(buildHostFilter(keys))};
/** The set of names that it was built from, as the records name it. */
export const HOST_FILTER_OF = '${filterOf}';
/** How many names are in it. */
export const HOST_FILTER_KEYS = ${keys.length};
`);

writeFileSync('generated/names.ts', `/** Written by scripts/compile-data.ts: names of languages, countries and currencies that the records and the reader may need. */
import type { LocaleNames } from '../locales/names.ts';

export const NAMES: Record<'en' | 'ru', LocaleNames> = ${JSON.stringify(namesFor(index))};
`);

const entries = records.lists.reduce((sum, { value }) => sum + value.entries.length, 0);
console.log(`${records.publishers.length} publishers, ${records.regimes.length} regimes, ${entries} designations, ${index.agencies.length} agencies, ${keys.length} names in the host filter`);
console.log(`public/records.json: ${json.length.toLocaleString('en')} characters, ${Buffer.byteLength(json).toLocaleString('en')} bytes, ${gzipSync(json, { level: 9 }).length.toLocaleString('en')} gzip; ${Math.round(performance.now() - began)} ms`);
