/**
 * Turns the researched facts into records. Run once per batch of facts; records are edited by hand from then on.
 * `node scripts/import-facts.ts [folder] [--overwrite]`: without the flag a record that exists is left alone.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { designationList, publisher } from '../data/schema.ts';
import { importAgencies } from './import/agencies.ts';
import { easternListing, missingListing, russianListing, worldListing } from './import/designation-facts.ts';
import { importDesignations } from './import/designations.ts';
import { formatYaml, withoutEmpty } from './import/format-yaml.ts';
import { importPublisher, withSources, type PublisherFact } from './import/publishers.ts';

const args = process.argv.slice(2);
const overwrite = args.includes('--overwrite');
const facts = args.find((arg) => !arg.startsWith('--')) ?? '../shared/facts';
const read = (file: string) => JSON.parse(readFileSync(join(facts, file), 'utf8'));
const kept: string[] = [];

function write(path: string, value: unknown): void {
  if (existsSync(path) && !overwrite) { kept.push(path); return; }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, formatYaml(value));
}

write('data/agencies.yml', importAgencies(read('wire_agencies.json')));

const imported = new Map((read('publishers.json') as PublisherFact[]).map((fact) => [fact.id, importPublisher(fact)]));
const [russia, east, world, missing] = [read('ru.json'), read('east.json'), read('world.json'), read('missing.json')];
const listings = [
  ...russia.designations.map(russianListing), ...east.designations.map(easternListing), ...world.designations.map(worldListing),
  ...missing.missing.filter((row: unknown) => typeof row === 'object').map(missingListing),
];
const { lists, report, made } = importDesignations(listings, { drafts: imported });

for (const [id, one] of imported) {
  const { draft } = withSources(one);
  publisher.parse(draft);
  write(`data/publishers/${id}.yml`, withoutEmpty(draft, { otherNames: [], accounts: [], alsoKind: [], noteFrom: [], policies: [], signals: [], cautions: [] }));
}
for (const [regime, list] of lists) {
  designationList.parse(list);
  write(`data/designations/${regime}.yml`, list);
}
console.log(JSON.stringify({ publishers: imported.size, made: made.length, lists: lists.size, entries: [...lists.values()].reduce((sum, list) => sum + list.entries.length, 0), kept: kept.length, rows: report.length }));
if (args.includes('--show')) for (const line of report) console.log(`${line.row} | ${line.name} | ${line.went}`);
