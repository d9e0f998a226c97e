/** Files that can be compared line by line: no tabs, no blanks at the end of lines, keys of a record in the order of the schema. */
import { designationList, publisher, regime, site } from '../../data/schema.ts';
import type { Loaded, Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { warningAt } from './problem-at.ts';

function formOf(record: Loaded<unknown>): Problem[] {
  const at = (line: number, message: string, remedy: string): Problem => ({ level: 'error', file: record.file, line, message, remedy });
  const problems: Problem[] = [];
  if (record.text.includes('\r')) problems.push(at(1, 'Lines end as on Windows.', 'save the file with plain line ends (LF).'));
  if (!record.text.endsWith('\n') || record.text.endsWith('\n\n')) problems.push(at(record.text.split('\n').length, 'The file does not end in one line end.', 'end the last line with Enter, once.'));
  record.text.split('\n').forEach((line, index) => {
    if (line.includes('\t')) problems.push(at(index + 1, 'There is a tab.', 'use two blanks in its place.'));
    else if (/[^\S\r]$/.test(line.replace(/\r$/, ''))) problems.push(at(index + 1, 'There are blanks at the end of the line.', 'remove them.'));
  });
  return problems;
}

function orderOf(record: Loaded<Record<string, unknown>>, shape: Record<string, unknown>): Problem[] {
  const order = Object.keys(shape);
  const keys = record.text.split('\n').map((line) => /^([A-Za-z]+):/.exec(line)?.[1]).filter((key): key is string => key !== undefined && order.includes(key));
  const stray = keys.find((key, at) => at > 0 && order.indexOf(key) < order.indexOf(keys[at - 1] ?? ''));
  return stray ? [warningAt(record, [stray], `"${stray}" stands too late in the record.`, `order: ${order.join(', ')}.`)] : [];
}

export function checkYamlForm({ publishers, regimes, lists, agencies, helpers, sites, buttonNames, releases }: Records): Problem[] {
  const all: Loaded<unknown>[] = [...publishers, ...regimes, ...lists, ...(agencies ? [agencies] : []), ...(helpers ? [helpers] : []), ...sites, ...(buttonNames ? [buttonNames] : []), ...(releases ? [releases] : [])];
  return [
    ...all.flatMap(formOf),
    ...publishers.flatMap((record) => orderOf(record, publisher.shape)),
    ...regimes.flatMap((record) => orderOf(record, regime.shape)),
    ...lists.flatMap((record) => orderOf(record, designationList.shape)),
    ...sites.flatMap((record) => orderOf(record, site.shape)),
  ];
}
