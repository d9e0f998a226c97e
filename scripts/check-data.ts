/** `npm run data:check`: looks every record over and says what is wrong, where, and how to mend it. Exit 1 on an error. */
import { existsSync, readFileSync } from 'node:fs';
import { LEDGER } from './changes/ledger.ts';
import { checkRecords } from './check-records.ts';
import { checkChangelog } from './checks/changelog.ts';
import { loadRecords } from './load-records.ts';
import { problemLine } from './problem.ts';

const began = performance.now();
const { records, problems } = loadRecords();
const found = [...problems, ...checkRecords(records, new Date().toISOString().slice(0, 10)), ...checkChangelog(records, existsSync(LEDGER) ? readFileSync(LEDGER, 'utf8') : null)];
const errors = found.filter(({ level }) => level === 'error');
const warnings = found.filter(({ level }) => level === 'warning');
for (const problem of [...warnings, ...errors]) console.log(problemLine(problem));
const entries = records.lists.reduce((sum, { value }) => sum + value.entries.length, 0);
console.log(`${records.publishers.length} publishers, ${records.regimes.length} laws, ${entries} listings, ${records.agencies?.value.length ?? 0} agencies, ${records.helpers?.value.length ?? 0} helpers: ${errors.length} errors, ${warnings.length} warnings, ${Math.round(performance.now() - began)} ms`);
process.exitCode = errors.length > 0 ? 1 : 0;
