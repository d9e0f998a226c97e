/** Turns the researched facts into records. Run once per batch of facts; records are edited by hand from then on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importAgencies } from './import/agencies.ts';
import { formatYaml } from './import/format-yaml.ts';

const facts = process.argv[2] ?? '../shared/facts';
const read = (file: string) => JSON.parse(readFileSync(join(facts, file), 'utf8'));
writeFileSync('data/agencies.yml', formatYaml(importAgencies(read('wire_agencies.json'))));
