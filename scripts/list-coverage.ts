/** `npm run data:coverage -- LIST.csv ...`: how many news sites on a researchers' list (url,category_code,...) the records know, and which they don't. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compiledRecords } from './inspect/compiled-records.ts';
import { listCoverage } from './report/list-coverage.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the list: npm run data:coverage -- ru.csv');
  process.exit(1);
}
const index = compiledRecords();
for (const file of files) {
  const { sites, known, unknown } = listCoverage(readFileSync(file, 'utf8'), index);
  console.log(`${basename(file)}: ${known} of ${sites} news sites known${sites === 0 ? '' : ` (${Math.round((1000 * known) / sites) / 10} %)`}`);
  for (const host of unknown) console.log(`  ${host}`);
}
