/** Keeps what ships within its budgets. A budget is raised in the same commit that grows the thing, with the reason. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../browser/language.ts';
import type { PackedIndex } from '../core/packed-index.ts';
import { HOST_FILTER, HOST_FILTER_KEYS } from '../generated/host-filter.ts';

const kB = 1000;
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** Bytes of a file, gzipped. */
const zipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

function filesUnder(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

let over = 0;
function line(what: string, bytes: number, budget: number): void {
  const fits = bytes <= budget;
  if (!fits) over += 1;
  console.log(`${fits ? 'ok  ' : 'OVER'} ${what.padEnd(52)} ${String(bytes).padStart(8)} of ${budget}`);
}

const records = readFileSync('public/records.json', 'utf8');
const index = JSON.parse(records) as PackedIndex;
const publishers = index.publishers.id.length;
const statuses = Object.values(index.designations).reduce((sum, { entries }) => sum + entries.length, 0);
const acts = Object.values(index.regimes).reduce((sum, law) => sum + law.acts.length, 0);
// The goal is 1 MB with 1,000 publishers and 1,000 statuses. Measured by leaving out every second one (28 November 2026), a publisher takes 93 bytes of the
// gzipped records and 4 in the host filter, a status with its sources 60, and an act with its part of its law and its sources 490: publishers more than the day
// before, since facts got sources. With the 590 acts of the research that makes just under 1 MB: what several scripts need stands once
// (scripts/build/ship-once.ts), a guard is the same script in pages and frames, texts of laws stand field by field (core/packed-texts.ts), an address names
// the one that it begins like (core/packed-urls.ts), and a listing has the name of its publisher (core/packed-listed-names.ts).
const packageBudget = 998 * kB + 97 * (publishers - 1000) + 60 * (statuses - 1000) + 490 * (acts - 590);
// The background is to have all records within 50 ms of its start. A browser parses about 100 characters in a microsecond, so that this many
// take 37 ms; the time itself, on whatever machine, is what `npm run bench` prints.
line('all records, characters', records.length, 3_700_000);

for (const build of BUILDS) {
  const dir = join('.output', build);
  // Both run in every page.
  line(`${build}: detector with the host filter, gzip`, zipped(join(dir, 'detector.js')) + zipped(join(dir, 'host-filter.js')), 4 * kB + 2 * HOST_FILTER_KEYS);
  line(`${build}: filter of ${HOST_FILTER_KEYS} names, gzip`, gzipSync(HOST_FILTER, { level: 9 }).length, 2 * HOST_FILTER_KEYS + 50);
  line(`${build}: files that the filter stands in`, filesUnder(dir).filter((path) => readFileSync(path, 'latin1').includes(HOST_FILTER.slice(0, 100))).length, 1);
  // Whose an embedded post is, is told where its words stand: the rules for accounts of the platforms came along.
  line(`${build}: extractor, gzip`, zipped(join(dir, 'extract.js')), 27 * kB);
  // Panel, guard's word and its line in one: one copy is lighter than two.
  line(`${build}: in-page surfaces without words, gzip`, zipped(join(dir, 'sidebar.js')), 37 * kB);
  // Names of languages and countries that are often said came along, for a kilobyte and a half: the browser's own take it a tenth of a second to load.
  for (const language of LANGUAGES) line(`${build}: their words, ${language}, gzip`, zipped(join(dir, `words-${language}.js`)), 20 * kB);
  line(`${build}: guard of pages and frames, gzip`, zipped(join(dir, 'guard.js')), 13.2 * kB);
  line(`${build}: watching script of guards, gzip`, zipped(join(dir, 'guard-watch.js')), 5.2 * kB);
  line(`${build}: the whole package, each file gzipped`, filesUnder(dir).reduce((sum, path) => sum + zipped(path), 0), packageBudget);
}
process.exit(over ? 1 : 0);
