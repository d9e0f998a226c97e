/**
 * `npm run data:import-check [folder]`: every row of the researched facts is in the records, or data/IMPORT.md says where it went. The facts
 * lie beside the project and not in it; without them there is nothing to check.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factRows, type Facts } from './import/fact-rows.ts';
import { unaccounted } from './import/account-for.ts';
import { loadRecords } from './load-records.ts';

const folder = process.argv[2] ?? '../shared/facts';
if (!existsSync(folder)) console.log(`${folder} is not there: nothing to check.`);
else {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const files = Object.fromEntries(['ru', 'east', 'world', 'publishers', 'wire_agencies', 'help', 'missing'].map((name) => [name, read(`${name}.json`)])) as Facts;
  const rows = factRows(files);
  const lost = unaccounted(rows, loadRecords().records, readFileSync('data/IMPORT.md', 'utf8'));
  for (const { file, row, name } of lost) console.log(`${file} ${row}: "${name}" is in no record, and data/IMPORT.md does not say where it went. To mend: add it, or write the row and the reason into data/IMPORT.md.`);
  console.log(`${rows.length} rows, ${lost.length} unaccounted for`);
  process.exitCode = lost.length > 0 ? 1 : 0;
}
