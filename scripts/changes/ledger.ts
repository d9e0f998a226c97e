/** The changelog as a file: data/CHANGES.tsv, one line a day and record, which any spreadsheet opens. */
import { createHash } from 'node:crypto';
import { changeKinds, type ChangeKind } from '../../core/history.ts';
import type { RecordChange } from './compare-records.ts';

export const LEDGER = 'data/CHANGES.tsv';
const TITLE = '# What changed in the records, day by day. Written by `npm run data:changes` out of the history of data/; nobody edits it by hand.';
const COLUMNS = 'day\twhat happened\trecord\tparts';

export type LedgerLine = RecordChange & { day: string };
export type Ledger = { digest: string; lines: LedgerLine[] };

/** A short name for the state of all records: the same texts have the same name. `files`: path and text. */
export function digestOf(files: readonly { file: string; text: string }[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) hash.update(`${file.replaceAll('\\', '/')}\0${text.replaceAll('\r\n', '\n')}\0`);
  return hash.digest('hex').slice(0, 16);
}

export function writeLedger({ digest, lines }: Ledger): string {
  const rows = lines.map(({ day, kind, record, fields }) => [day, kind, record, fields.join(', ')].join('\t').trimEnd());
  return `${[TITLE, `# State of the records that it reaches up to: ${digest}`, COLUMNS, ...rows].join('\n')}\n`;
}

/** The ledger, or what is wrong with it and on which line. */
export function readLedger(text: string): Ledger | { line: number; message: string } {
  const [, second = '', , ...rows] = text.split('\n');
  const digest = /: ([0-9a-f]{16})$/.exec(second)?.[1];
  if (!digest) return { line: 2, message: 'The second line does not say up to which state the changelog reaches.' };
  const lines: LedgerLine[] = [];
  for (const [at, row] of rows.entries()) {
    if (row === '') continue;
    const [day = '', kind = '', record = '', fields = ''] = row.split('\t');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !changeKinds.includes(kind as ChangeKind) || !record.includes(' ')) return { line: at + 4, message: `"${row.slice(0, 60)}" is no line of the changelog.` };
    lines.push({ day, kind: kind as ChangeKind, record, fields: fields === '' ? [] : fields.split(', ') });
  }
  return { digest, lines };
}
