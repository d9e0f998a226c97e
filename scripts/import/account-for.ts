/** Says which rows of the facts are in no record and not accounted for in the import report either; an entry that the report names has to be there still. */
import type { Records } from '../load-records.ts';
import type { FactRow } from './fact-rows.ts';

export function unaccounted(rows: readonly FactRow[], { publishers, regimes, lists, agencies, helpers }: Records, report: string): FactRow[] {
  const ids = {
    law: new Set(regimes.map(({ value }) => value.id)),
    publisher: new Set(publishers.map(({ value }) => value.id)),
    agency: new Set(agencies?.value.map(({ id }) => id)),
    helper: new Set(helpers?.value.map(({ id }) => id)),
  };
  const entries = new Map(lists.map(({ value }) => [value.regime, value.entries]));
  // "law -> publisher" claims an entry, which can get lost after the report was written; anything else gives a reason, and stands.
  const stillThere = (wentTo: string): boolean => {
    const [, regime, publisher] = /^([a-z0-9-]+) -> (no publisher|[a-z0-9-]+)/.exec(wentTo) ?? [];
    return regime === undefined || (entries.get(regime) ?? []).some((entry) => entry.publisher === (publisher === 'no publisher' ? null : publisher));
  };
  // A table of Markdown writes a stroke as "\|" and has no line breaks.
  const said = report.replaceAll('\\|', '|').split('\n').filter((line) => line.startsWith('|'));
  const cells = said.map((line) => line.slice(2, -2).split(' | '));
  // What has an id keeps it, also when it is withdrawn: only a line that names its row by file says that it was left out.
  const named = ({ file, row, name, kind }: FactRow, [first = '', second = '']: string[]): boolean =>
    first === `${file} ${row}` || ((kind === 'words' || kind === 'listing') && (first === row || first === name.replaceAll('\n', ' ').trim() || (first === `${file}` && second === name)));
  const told = (row: FactRow): boolean => cells.some((line) => named(row, line) && stillThere(line.at(-1) ?? ''));
  return rows.filter((row) => {
    if (told(row)) return false;
    if (row.kind === 'words') return true;
    if (row.kind === 'listing') return !entries.get(row.regime)?.some((entry) => entry.name === row.name);
    return !ids[row.kind].has(row.id);
  });
}
