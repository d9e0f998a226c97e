/**
 * Turns the researched facts into records. Run once per batch of facts; records are edited by hand from then on.
 * `node scripts/import-facts.ts [folder] [--overwrite]`: without the flag a record that exists is left alone.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { designationList, helpers, publisher, regime } from '../data/schema.ts';
import { importAgencies } from './import/agencies.ts';
import { easternListing, missingListing, russianListing, worldListing } from './import/designation-facts.ts';
import { importDesignations } from './import/designations.ts';
import { formatYaml, inSchemaOrder, withoutEmpty } from './import/format-yaml.ts';
import { importHelper, type HelperFact } from './import/help.ts';
import { importReport, type ImportReport } from './import/import-report.ts';
import { omissionsInWords, openPoints } from './import/open-points.ts';
import { importPublisher, withSources, type PublisherFact } from './import/publishers.ts';
import { kindOfRegime } from './import/regime-kinds.ts';
import { correctRegime, importRegime, type RegimeFact } from './import/regimes.ts';

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

const publisherReport: ImportReport['publishers'] = [];
for (const [id, one] of imported) {
  const { draft, unused } = withSources(one);
  publisher.parse(draft);
  write(`data/publishers/${id}.yml`, withoutEmpty(inSchemaOrder(draft, publisher.shape), { otherNames: [], accounts: [], alsoKind: [], noteFrom: [], policies: [], signals: [], cautions: [] }));
  publisherReport.push({ id, leftOut: 'leftOut' in one ? (one as { leftOut: string[] }).leftOut : [], unused });
}
for (const [regime, list] of lists) {
  designationList.parse(list);
  write(`data/designations/${regime}.yml`, list);
}
const regimeFacts = [...east.regimes, ...world.regimes] as RegimeFact[];
const regimeNames = new Map([...russia.regimes, ...regimeFacts].map(({ id, status_name: name }) => [id, name]));
for (const fact of regimeFacts.filter(({ jurisdiction }) => jurisdiction !== 'BY')) {
  const draft = importRegime(correctRegime(fact), regimeNames);
  regime.parse(draft);
  write(`data/laws/${fact.jurisdiction.toLowerCase()}/${fact.id}.yml`, inSchemaOrder(draft, regime.shape));
}
const help = (read('help.json') as HelperFact[]).map((fact) => importHelper(fact, new Set(imported.keys())));
helpers.parse(help);
write('data/help.yml', help);

const missingRows = missing.missing as unknown[];
writeFileSync('data/IMPORT.md', importReport({
  facts: [
    { file: 'wire_agencies.json', rows: `${read('wire_agencies.json').length} agencies`, went: 'data/agencies.yml; two stray forms left out (IPN Moldova under Moldpres, UNB under BSS: agencies of their own)' },
    { file: 'publishers.json', rows: `${read('publishers.json').length} publishers`, went: `data/publishers (${imported.size} records with those made for listings)` },
    { file: 'ru.json', rows: `${russia.regimes.length} regimes, ${russia.designations.length} listings`, went: 'data/laws/ru by hand; listings to data/designations' },
    { file: 'east.json', rows: `${east.regimes.length} regimes, ${east.designations.length} listings`, went: 'data/laws (Belarus by hand); listings to data/designations' },
    { file: 'world.json', rows: `${world.regimes.length} regimes, ${world.designations.length} listings`, went: 'data/laws and data/designations' },
    { file: 'missing.json', rows: `${missingRows.length} omissions, ${missing.open.length} open points`, went: `${missingRows.filter((row) => typeof row === 'object').length} listings; the rest below` },
    { file: 'help.json', rows: `${help.length} helpers`, went: 'data/help.yml' },
  ],
  designations: report, publishers: publisherReport, made,
  regimes: [...russia.regimes, ...regimeFacts].map((fact: RegimeFact) => ({ id: fact.id, kind: kindOfRegime(fact.id), went: `data/laws/${fact.jurisdiction.toLowerCase()}/${fact.id}.yml${['RU', 'BY'].includes(fact.jurisdiction) ? ', by hand' : ''}` })),
  open: missing.open.map((point: { where: string; field: string }, at: number) => ({ what: `${point.where}: ${point.field}`, went: openPoints[at] ?? 'open' })),
  missingText: missingRows.filter((row) => typeof row === 'string').map((text, at) => ({ text: String(text), went: omissionsInWords[at] ?? 'open' })),
}));
console.log(JSON.stringify({ publishers: imported.size, made: made.length, lists: lists.size, entries: [...lists.values()].reduce((sum, list) => sum + list.entries.length, 0), kept: kept.length, rows: report.length }));
if (args.includes('--show')) for (const line of report) console.log(`${line.row} | ${line.name} | ${line.went}`);
