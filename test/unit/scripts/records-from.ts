/** Records for tests, from YAML as a person would write it: only what the test is about, the rest filled in. */
import { designationList, helpers, publisher, regime, releases, site } from '../../../data/schema.ts';
import { checkShape, type Loaded, type Records } from '../../../scripts/load-records.ts';
import type { z } from 'zod';

function load<T extends z.ZodType>(schema: T, file: string, text: string): Loaded<z.output<T>> {
  const checked = checkShape(schema, file, text);
  if ('problems' in checked) throw new Error(checked.problems.map(({ message }) => message).join('\n'));
  return { file, text, value: checked.value };
}

const withRest = (text: string, rest: string): string => {
  const keys = new Set(text.split('\n').map((line) => line.split(':')[0]));
  return text + rest.split('\n').filter((line) => line && !keys.has(line.split(':')[0])).map((line) => `${line}\n`).join('');
};

export const publisherRest = `kind: null
owner: null
funding: null
country: null
seat: null
founded: null
languages: null
state: null
note: null
sources: {}
checked: 2026-01-01`;

export const lawRest = `kind: publisher-register
name: Name
quoted: name
authority: Ministry
legalBasis: []
inForce: [{ from: null, until: null }]
scope: { anyOf: [{ at: [NO] }] }
extraterritorial: { value: null, note: null, from: [] }
acts: []
remainsLawful: null
keepInMind: []
evidenceTo: null
checked: 2026-01-01
examples: { applies: [{ name: a, reader: {}, scope: applies }], doesNotApply: [{ name: b, reader: {}, scope: elsewhere }] }
sources: {}`;

/** A publisher called `id`, in its own file. */
export const publisherFrom = (id: string, text = '', file = `data/publishers/${id}.yml`) => load(publisher, file, withRest(`id: ${id}\n${text.includes('name:') ? '' : `name: ${id}\n`}${text}`, publisherRest));
/** A law called `id`, in its own file. */
export const lawFrom = (id: string, text = '', file = `data/laws/no/${id}.yml`) => load(regime, file, withRest(`id: ${id}\n${text.includes('jurisdiction:') ? '' : 'jurisdiction: "NO"\n'}${text}`, lawRest));
const entryRest = { publisher: 'null', name: 'Name', covers: 'whole', since: 'null', sinceBasis: 'unknown', until: 'null', authority: 'null', note: 'null', from: '[]', checked: '2026-01-01' };
const filled = (entry: string): string =>
  [entry, ...Object.entries(entryRest).filter(([key]) => !new RegExp(`(^|, )${key}:`).test(entry)).map(([key, value]) => `${key}: ${value}`)].join(', ');

/** A list for the law `id`; each entry is the inside of a flow map: "publisher: post, since: 2020". */
export const listFrom = (id: string, entries: string[], rest = 'copyOf: null\nsources: {}', file = `data/designations/${id}.yml`) =>
  load(designationList, file, `regime: ${id}\nentries:${entries.length > 0 ? '' : ' []'}\n${entries.map((entry) => `  - { ${filled(entry)} }\n`).join('')}${rest}\n`);
export const releasesFrom = (text: string) => load(releases, 'data/releases.yml', text);
export const helpersFrom = (text: string) => load(helpers, 'data/help.yml', text);

/** The site knowledge record `id`, in its own file. */
export const siteFrom = (id: string, text: string, file = `data/sites/${id}.yml`) => load(site, file, withRest(`id: ${id}\nname: ${id}\n${text}\n`, 'platform: null\ncheckedLive: false\nbasis: what it rests on\nreviewed: 2026-01-01'));

export const records = (part: Partial<Records>): Records => ({ publishers: [], regimes: [], lists: [], agencies: null, helpers: null, sites: [], buttonNames: null, releases: null, ...part });

/** What a check says, as "file:line message". */
export const said = (problems: { file: string; line: number | null; message: string }[]): string[] => problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
