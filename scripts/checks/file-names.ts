/** A record is found by its name: the file is called like its id, and a law lies in the folder of its place. */
import { basename, dirname } from 'node:path';
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './problem-at.ts';

export function checkFileNames({ publishers, regimes, lists, sites }: Records): Problem[] {
  const problems: Problem[] = [];
  for (const record of [...publishers, ...regimes, ...sites]) {
    const name = basename(record.file, '.yml');
    if (name !== record.value.id) problems.push(errorAt(record, ['id'], `The id is "${record.value.id}" and the file is called "${name}.yml".`, `write "id: ${name}" or rename the file to "${record.value.id}.yml".`));
  }
  for (const record of regimes) {
    const place = record.value.jurisdiction.toLowerCase();
    if (basename(dirname(record.file)) !== place) problems.push(errorAt(record, ['jurisdiction'], `A law of ${record.value.jurisdiction} lies in the folder "${basename(dirname(record.file))}".`, `move the file to data/laws/${place}/, or correct the jurisdiction.`));
  }
  for (const record of lists) {
    const name = basename(record.file, '.yml');
    if (name !== record.value.regime) problems.push(errorAt(record, ['regime'], `The list is of "${record.value.regime}" and the file is called "${name}.yml".`, `write "regime: ${name}" or rename the file to "${record.value.regime}.yml".`));
  }
  return problems;
}
