/**
 * Turns the researched facts into records. Run once per batch of facts; records are edited by hand from then on.
 * `node scripts/import-facts.ts [folder] [--overwrite=data/laws/kz]`: a record that exists is left alone, unless its path begins with
 * what the flag says.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { designationList, helpers, publisher, regime } from '../data/schema.ts';
import { importAgencies, type AgencyFact } from './import/agencies.ts';
import { easternListing, missingListing, russianListing, worldListing } from './import/designation-facts.ts';
import { importDesignations } from './import/designations.ts';
import { formatYaml, inSchemaOrder, withoutEmpty } from './import/format-yaml.ts';
import { importHelper, type HelperFact } from './import/help.ts';
import { importReport, type ImportReport } from './import/import-report.ts';
import { omissionsInWords, openPoints } from './import/open-points.ts';
import { importPublisher, withSources, type PublisherFact } from './import/publishers.ts';
import { kindOfRegime } from './import/regime-kinds.ts';
import { correctRegime, importRegime, type RegimeFact } from './import/regimes.ts';
import type { SourceFact } from './import/source-book.ts';

const args = process.argv.slice(2);
const overwrite = args.find((arg) => arg.startsWith('--overwrite='))?.slice('--overwrite='.length);
const facts = args.find((arg) => !arg.startsWith('--')) ?? '../shared/facts';
const read = <T>(file: string): T => JSON.parse(readFileSync(join(facts, file), 'utf8')) as T;
const kept: string[] = [];

function write(path: string, value: unknown): void {
  if (existsSync(path) && (overwrite === undefined || !path.startsWith(overwrite))) { kept.push(path); return; }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, formatYaml(value));
}

type Raw = Record<string, unknown> & { sources: SourceFact[] };
type LawFile = { regimes: RegimeFact[]; designations: Raw[] };
type MissingFile = { missing: (Raw | string)[]; open: { where: string; field: string }[] };

const agencyFacts = read<AgencyFact[]>('wire_agencies.json');
write('data/agencies.yml', importAgencies(agencyFacts));

const publisherFacts = read<PublisherFact[]>('publishers.json');
const imported = new Map(publisherFacts.map((fact) => [fact.id, importPublisher(fact)]));
const [russia, east, world, missing] = [read<LawFile>('ru.json'), read<LawFile>('east.json'), read<LawFile>('world.json'), read<MissingFile>('missing.json')];
const listings = [
  ...russia.designations.map(russianListing), ...east.designations.map(easternListing), ...world.designations.map(worldListing),
  ...missing.missing.filter((row) => typeof row === 'object').map(missingListing),
];
const { lists, report, made } = importDesignations(listings, { drafts: imported });

const publisherReport: ImportReport['publishers'] = [];
for (const [id, one] of imported) {
  const { draft, unused } = withSources(one);
  publisher.parse(draft);
  write(`data/publishers/${id}.yml`, withoutEmpty(inSchemaOrder(draft, publisher.shape), { otherNames: [], accounts: [], alsoKind: [], noteFrom: [], policies: [], signals: [], cautions: [] }));
  publisherReport.push({ id, leftOut: one.leftOut, unused });
}
for (const [regime, list] of lists) {
  designationList.parse(list);
  write(`data/designations/${regime}.yml`, list);
}
const regimeFacts = [...east.regimes, ...world.regimes];
const regimeNames = new Map([...russia.regimes, ...regimeFacts].map(({ id, status_name: name }) => [id, name]));
for (const fact of regimeFacts.filter(({ jurisdiction }) => jurisdiction !== 'BY')) {
  const draft = importRegime(correctRegime(fact), regimeNames);
  regime.parse(draft);
  write(`data/laws/${fact.jurisdiction.toLowerCase()}/${fact.id}.yml`, inSchemaOrder(draft, regime.shape));
}
const help = read<HelperFact[]>('help.json').map((fact) => importHelper(fact, new Set(imported.keys())));
helpers.parse(help);
write('data/help.yml', help);

writeFileSync('data/IMPORT.md', importReport({
  facts: [
    { file: 'wire_agencies.json', rows: `${agencyFacts.length} agencies`, went: 'data/agencies.yml; two stray forms left out (IPN Moldova under Moldpres, UNB under BSS: agencies of their own)' },
    { file: 'publishers.json', rows: `${publisherFacts.length} publishers`, went: `data/publishers (${imported.size} records with those made for listings)` },
    { file: 'ru.json', rows: `${russia.regimes.length} regimes, ${russia.designations.length} listings`, went: 'data/laws/ru by hand; listings to data/designations' },
    { file: 'east.json', rows: `${east.regimes.length} regimes, ${east.designations.length} listings`, went: 'data/laws (Belarus by hand); listings to data/designations' },
    { file: 'world.json', rows: `${world.regimes.length} regimes, ${world.designations.length} listings`, went: 'data/laws and data/designations' },
    { file: 'missing.json', rows: `${missing.missing.length} omissions, ${missing.open.length} open points`, went: `${missing.missing.filter((row) => typeof row === 'object').length} listings; the rest below` },
    { file: 'help.json', rows: `${help.length} helpers`, went: 'data/help.yml' },
  ],
  designations: report, publishers: publisherReport, made,
  regimes: [...russia.regimes, ...regimeFacts].map((fact) => ({ id: fact.id, kind: kindOfRegime(fact.id), went: `data/laws/${fact.jurisdiction.toLowerCase()}/${fact.id}.yml${['RU', 'BY'].includes(fact.jurisdiction) ? ', by hand' : ''}` })),
  open: missing.open.map((point, at) => ({ what: `${point.where}: ${point.field}`, went: openPoints[at] ?? 'open' })),
  missingText: missing.missing.filter((row) => typeof row === 'string').map((text, at) => ({ text, went: omissionsInWords[at] ?? 'open' })),
}));
console.log(JSON.stringify({ publishers: imported.size, made: made.length, lists: lists.size, entries: [...lists.values()].reduce((sum, list) => sum + list.entries.length, 0), kept: kept.length, rows: report.length }));
if (args.includes('--show')) for (const line of report) console.log(`${line.row} | ${line.name} | ${line.went}`);
