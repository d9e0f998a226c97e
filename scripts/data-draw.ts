/** `npm run data:draw -- SEED [COUNT]`: records to be read against their sources, 60 unless told; CONTRIBUTING.md says how they are counted. */
import { loadRecords } from './load-records.ts';
import { problemLine } from './problem.ts';
import { drawRecords } from './report/draw-records.ts';

const [seed = NaN, count = 60] = process.argv.slice(2).map(Number);
if (![seed, count].every((number) => Number.isInteger(number) && number >= 0)) {
  console.error('Name a number to draw by, and how many records if not 60: npm run data:draw -- 20261201 60');
  process.exit(1);
}
const { records, problems } = loadRecords();
for (const problem of problems) console.error(problemLine(problem));
for (const drawn of drawRecords(records, seed, count)) console.log(drawn);
if (problems.length > 0) process.exit(1);
