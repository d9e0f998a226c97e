/** Says which rows of the facts are in no record and not accounted for in the import report either. */
import type { Records } from '../load-records.ts';
import type { FactRow } from './fact-rows.ts';

export function unaccounted(rows: readonly FactRow[], { publishers, regimes, lists, agencies, helpers }: Records, report: string): FactRow[] {
  const ids = {
    law: new Set(regimes.map(({ value }) => value.id)),
    publisher: new Set(publishers.map(({ value }) => value.id)),
    agency: new Set(agencies?.value.map(({ id }) => id)),
    helper: new Set(helpers?.value.map(({ id }) => id)),
  };
  const entries = new Map(lists.map(({ value }) => [value.regime, new Set(value.entries.map(({ name }) => name))]));
  // A table of Markdown writes a stroke as "\|" and has no line breaks.
  const said = report.replaceAll('\\|', '|').split('\n').filter((line) => line.startsWith('|'));
  const cells = said.map((line) => line.slice(2, -2).split(' | '));
  const told = ({ file, row, name }: FactRow): boolean =>
    cells.some(([first = '', second = '']) => first === `${file} ${row}` || first === row || first === name.replaceAll('\n', ' ').trim() || (first === `${file}` && second === name));
  return rows.filter((row) => {
    if (told(row)) return false;
    if (row.kind === 'words') return true;
    if (row.kind === 'listing') return !entries.get(row.regime)?.has(row.name);
    return !ids[row.kind].has(row.id);
  });
}
