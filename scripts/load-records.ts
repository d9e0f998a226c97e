/** Reads every record under data/ and checks its shape. What is wrong comes back as problems with file, line and remedy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { agencies, buttonNames, designationList, helpers, publisher, regime, releases, site } from '../data/schema.ts';
import type { Agency, ButtonNames, DesignationList, Helper, Publisher, Regime, Release, Site } from '../data/schema.ts';
import type { Problem } from './problem.ts';
import { lineOf, readYaml } from './read-yaml.ts';
import { shapeProblem } from './shape-problem.ts';

/** `text` is the file as it stands, to find lines in. */
export type Loaded<T> = { file: string; text: string; value: T };
export type Records = {
  publishers: Loaded<Publisher>[]; regimes: Loaded<Regime>[]; lists: Loaded<DesignationList>[];
  agencies: Loaded<Agency[]> | null; helpers: Loaded<Helper[]> | null; sites: Loaded<Site>[]; buttonNames: Loaded<ButtonNames> | null;
  releases: Loaded<Release[]> | null;
};

/** The value in its final shape (defaults filled in), or problems, each with its line. */
export function checkShape<T extends z.ZodType>(schema: T, file: string, text: string): { value: z.output<T> } | { problems: Problem[] } {
  const read = readYaml(file, text);
  if ('problem' in read) return { problems: [read.problem] };
  const result = schema.safeParse(read.value);
  if (result.success) return { value: result.data };
  return {
    problems: result.error.issues.map((issue) => {
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      return { level: 'error', file, line: lineOf(text, path), ...shapeProblem(issue, read.value, schema) };
    }),
  };
}

function ymlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yml')).sort().map((file) => join(folder, file));
}

/** All records under `root`/data, in the order of their file names. A record with a wrong shape is left out and reported. */
export function loadRecords(root = '.'): { records: Records; problems: Problem[] } {
  const problems: Problem[] = [];
  const load = <T extends z.ZodType>(schema: T, path: string): Loaded<z.output<T>> | null => {
    const text = readFileSync(path, 'utf8');
    const file = path.startsWith('./') ? path.slice(2) : path;
    const checked = checkShape(schema, file, text);
    if ('problems' in checked) { problems.push(...checked.problems); return null; }
    return { file, text, value: checked.value };
  };
  const all = <T extends z.ZodType>(schema: T, folder: string) => ymlFiles(join(root, 'data', folder)).map((path) => load(schema, path)).filter((one) => one !== null);
  const single = <T extends z.ZodType>(schema: T, name: string) => (existsSync(join(root, 'data', name)) ? load(schema, join(root, 'data', name)) : null);
  const records = {
    publishers: all(publisher, 'publishers'), regimes: all(regime, 'laws'), lists: all(designationList, 'designations'),
    agencies: single(agencies, 'agencies.yml'), helpers: single(helpers, 'help.yml'), sites: all(site, 'sites'), buttonNames: single(buttonNames, 'button-names.yml'),
    releases: single(releases, 'releases.yml'),
  };
  return { records, problems };
}
