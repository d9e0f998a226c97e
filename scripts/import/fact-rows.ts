/** The rows of the researched facts, each with what names it. */

type Named = { id: string; name?: string };
type Listing = { publisher_name?: string; publisher?: string; register_entry?: string; status: string };
type LawFile = { regimes: Named[]; designations: Listing[] };
export type Facts = {
  ru: LawFile; east: LawFile; world: LawFile;
  publishers: Named[]; wire_agencies: Named[]; help: Named[];
  missing: { missing: (Listing | string)[]; open: { where: string; field: string }[] };
};

/** `row`: as data/IMPORT.md names it: "designation 12", "missing 3", "open 0". */
export type FactRow = { file: string; row: string; name: string } & (
  | { kind: 'law' | 'publisher' | 'agency' | 'helper'; id: string }
  | { kind: 'listing'; regime: string }
  | { kind: 'words' }
);

export function factRows({ publishers, wire_agencies: agencies, help, missing, ...laws }: Facts): FactRow[] {
  const named = (file: string, kind: 'law' | 'publisher' | 'agency' | 'helper', rows: Named[]): FactRow[] => rows.map(({ id, name = id }) => ({ file, row: id, name, kind, id }));
  const listing = (file: string, row: string, { publisher_name: name, publisher, status }: Listing): FactRow => ({ file, row, name: name ?? publisher ?? '', kind: 'listing', regime: status });
  return [
    ...(['ru', 'east', 'world'] as const).flatMap((file) => [
      ...named(`${file}.json`, 'law', laws[file].regimes),
      ...laws[file].designations.map((row, at) => listing(`${file}.json`, `designation ${at}`, row)),
    ]),
    ...named('publishers.json', 'publisher', publishers),
    ...named('wire_agencies.json', 'agency', agencies),
    ...named('help.json', 'helper', help),
    ...missing.missing.map((row, at): FactRow => (typeof row === 'string' ? { file: 'missing.json', row: `missing ${at}`, name: row, kind: 'words' } : listing('missing.json', `${at}`, row))),
    ...missing.open.map(({ where, field }, at): FactRow => ({ file: 'missing.json', row: `open ${at}`, name: `${where}: ${field}`, kind: 'words' })),
  ];
}
