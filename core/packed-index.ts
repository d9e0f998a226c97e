/**
 * How the compiled records are written into the package. Each source stands once, sources and publishers column by column, the texts of laws and lists field by
 * field beside them, and whose an account, a host or a name is, and where a publisher is listed, follows from what stands there: that compresses to four fifths
 * and is a third less to parse.
 */
import type { DesignationList, Publisher, Regime, SourceRecord } from '../data/schema.ts';
import { withBorrowedLists, withoutBorrowedLists } from './legal/borrowed-lists.ts';
import { designatedIn } from './legal/designated.ts';
import { mapped } from './mapped.ts';
import { numberedValues } from './numbered-values.ts';
import { leaveOutBlanks, putBlanksBack, type Blanks } from './packed-blanks.ts';
import { putPublishersNames, withoutPublishersNames } from './packed-listed-names.ts';
import { packRows, sourcesAt, usualTitle, type SourceRows } from './packed-sources.ts';
import { packTable, unpackTable, type PackedTable } from './packed-table.ts';
import { putTexts, takeTexts, type TextFields } from './packed-texts.ts';
import { packUrls, unpackUrls } from './packed-urls.ts';
import { accountTable } from './publisher/accounts.ts';
import { hostsOf } from './publisher/host-table.ts';
import { namesOf } from './publisher/media-names.ts';
import type { RecordIndex } from './record-index.ts';

type Columns<Row> = { [Key in keyof Row]-?: Row[Key][] };
/** A title is null where it follows from the address. */
type SourceColumns = Columns<Omit<SourceRecord, 'note' | 'title'>> & { title: (string | null)[] };
/** A record whose sources are numbers of rows in the one table of sources. */
type Numbered<Row> = Omit<Row, 'sources'> & { sources: SourceRows };
type Optional = { [Key in keyof Publisher]-?: undefined extends Publisher[Key] ? Key : never }[keyof Publisher];
/** What few publishers have stands beside the columns, by the number of the row. */
type PublisherColumns = Columns<Omit<Numbered<Publisher>, Optional>> & { few: Record<number, Pick<Publisher, Optional>> };

export type PackedIndex = Omit<RecordIndex, 'publishers' | 'regimes' | 'designations' | 'accounts' | 'designated' | 'hosts' | 'mediaNames'> & {
  hosts: PackedTable<RecordIndex['hosts'][string]>;
  mediaNames: PackedTable<string>;
  sources: SourceColumns;
  publishers: PublisherColumns;
  regimes: Record<string, Numbered<Regime>>;
  designations: Record<string, Numbered<DesignationList>>;
  texts: { regimes: TextFields; designations: TextFields };
  blanks: Blanks;
};

/** What goes into the package. `unpackIndex` gives the same index back. */
export function packIndex({ accounts: _accounts, designated: _designated, hosts, mediaNames = {}, ...index }: RecordIndex): PackedIndex {
  const all = Object.values(index.publishers);
  const { values: rows, numberOf } = numberedValues<SourceRecord>((source) => JSON.stringify(source));
  const numbered = <Row extends { sources: Record<string, SourceRecord> }>(row: Row): Numbered<Row> => ({ ...row, sources: packRows(mapped(row.sources, numberOf)) });
  const publishers = packPublishers(all.map(numbered));
  const regimes = takeTexts(mapped(index.regimes, numbered));
  const lists = mapped(withoutBorrowedLists(index.designations, index.regimes), (list) => withoutPublishersNames(list, index.publishers));
  const designations = takeTexts(mapped(lists, numbered));
  const { blanks, ...rowsOf } = leaveOutBlanks(regimes.rows, designations.rows);
  const column = <Key extends keyof SourceRecord>(key: Key): SourceRecord[Key][] => rows.map((row) => row[key]);
  return {
    ...index,
    sources: { url: packUrls(column('url')), title: rows.map(({ url, title }) => (title === usualTitle(url) ? null : title)), access: column('access'), checked: column('checked'), gist: column('gist') },
    publishers, regimes: rowsOf.regimes, designations: rowsOf.lists, texts: { regimes: regimes.texts, designations: designations.texts }, blanks,
    hosts: packTable(hosts, hostsOf(all)), mediaNames: packTable(mediaNames, namesOf(all)),
  };
}

function packPublishers(rows: Numbered<Publisher>[]): PublisherColumns {
  const columns: Record<string, unknown[]> = { id: [] };
  const few: PublisherColumns['few'] = {};
  rows.forEach(({ legalEntity, accountsSought, parent, kindBasis, corrections, void: withdrawn, ...row }, at) => {
    for (const [key, value] of Object.entries(row)) (columns[key] ??= []).push(value);
    const own = Object.entries({ legalEntity, accountsSought, parent, kindBasis, corrections, void: withdrawn }).filter(([, value]) => value !== undefined);
    if (own.length > 0) few[at] = Object.fromEntries(own);
  });
  return { ...columns, few } as PublisherColumns;
}

/** The index that everything looks things up in, made out of what is handed in. Rows are written out field by field: engines make such objects several times faster than in a loop over names. */
export function unpackIndex({ sources: table, publishers: packed, regimes, designations: lists, texts, blanks, hosts, mediaNames, ...rest }: PackedIndex): RecordIndex {
  const rows = unpackUrls(table.url).map((url, at): SourceRecord => ({ url, title: table.title[at] ?? usualTitle(url) ?? '', access: cell(table.access, at), checked: cell(table.checked, at), gist: cell(table.gist, at) }));
  const publishers: Record<string, Publisher> = {};
  packed.id.forEach((id, at) => {
    const row: Publisher = {
      id, name: cell(packed.name, at), otherNames: cell(packed.otherNames, at), hosts: cell(packed.hosts, at), accounts: cell(packed.accounts, at),
      kind: cell(packed.kind, at), alsoKind: cell(packed.alsoKind, at), owner: cell(packed.owner, at), funding: cell(packed.funding, at), country: cell(packed.country, at),
      seat: cell(packed.seat, at), founded: cell(packed.founded, at), languages: cell(packed.languages, at), reach: cell(packed.reach, at), state: cell(packed.state, at),
      note: cell(packed.note, at), noteFrom: cell(packed.noteFrom, at), policies: cell(packed.policies, at), signals: cell(packed.signals, at), cautions: cell(packed.cautions, at),
      sources: sourcesAt(cell(packed.sources, at), rows), checked: cell(packed.checked, at),
    };
    publishers[id] = packed.few[at] ? { ...row, ...packed.few[at] } : row;
  });
  const whole = <Row>(row: Numbered<Row>): Row => ({ ...row, sources: sourcesAt(row.sources, rows) }) as Row;
  putBlanksBack(regimes, lists, blanks);
  putTexts(regimes, texts.regimes);
  putTexts(lists, texts.designations);
  for (const list of Object.values(lists)) putPublishersNames(list, publishers);
  const all = Object.values(publishers);
  const laws = mapped(regimes, whole<Regime>);
  const designations = withBorrowedLists(mapped(lists, whole<DesignationList>), laws);
  let names: Record<string, string> | undefined;
  return {
    ...rest, publishers, accounts: accountTable(all), hosts: unpackTable(hosts, hostsOf(all)), regimes: laws, designations, designated: designatedIn(designations),
    // Only who reads a text asks for them: worked out then, and not when the background starts.
    get mediaNames() { return (names ??= unpackTable(mediaNames, namesOf(all))); },
  };
}

/** A column has a value in each row. */
const cell = <Value>(column: Value[], at: number): Value => column[at] as Value;
