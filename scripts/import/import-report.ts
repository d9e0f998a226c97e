/** Writes data/IMPORT.md: where each source row went, and what was left out or changed, with the reason. */

export type ImportReport = {
  facts: { file: string; rows: string; went: string }[];
  designations: { row: string; name: string; went: string }[];
  publishers: { id: string; leftOut: string[]; unused: string[] }[];
  made: string[];
  regimes: { id: string; kind: string; went: string }[];
  open: { what: string; went: string }[];
  missingText: { text: string; went: string }[];
};

const table = (head: string[], rows: string[][]): string =>
  [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`)].join('\n');

/** The report as Markdown. */
export function importReport(report: ImportReport): string {
  const special = report.designations.filter(({ went }) => /folded|on hold|no publisher|split|, (service|section|items|account|frequency)/.test(went));
  const held = report.designations.filter(({ went }) => went.includes('on hold'));
  const folded = report.designations.filter(({ went }) => went.startsWith('folded'));
  const cut = report.publishers.filter(({ leftOut }) => leftOut.length > 0);
  const unused = report.publishers.filter(({ unused: titles }) => titles.length > 0);
  return `# Import of the researched facts

Written by \`scripts/import-facts.ts\`. It says where each row of the researched facts went. Records are edited by hand after that; this
page is not.

${table(['file', 'rows', 'went to'], report.facts.map(({ file, rows, went }) => [file, rows, went]))}

- ${report.made.length} publisher records were made for listed names that had none. They hold only what a source says: a name, a host with
  its basis, a kind if one was given.
- ${folded.length} listings were folded into another entry, ${held.length} are on hold: they stay in the record and do not ship.
- \`seen: true\` became \`access: read\` with the day ${'`2026-11-23`'}; everything else is \`unread\`. Sources marked unlinkable, without https, or
  on a host that no reader should be sent to keep their title and note, and have no address.
- Addresses of saved copies on staging hosts and mirrors were put back to the publisher's own host, with a note that says where the
  copy was read.
- Sources of publishers marked "funding/owner/status as stated in the note" were tied to the field they back, one by one
  (\`scripts/import/publisher-corrections.ts\`). State Media Monitor typologies back a kind only if they say the same; where they say
  otherwise they stand in \`kindBasis\`.
- The position of an entry in the extract of a Russian register was not taken over where the register's own number is not known.
- Penalties whose figures were recalled, come from a draft or from a single sentence have no numbers: their note says what was recalled.
- Regimes of Russia and Belarus are written by hand in data/laws/ru and data/laws/by.

## Open points of the review

${table(['point', 'what was done'], report.open.map(({ what, went }) => [what, went]))}

## Omissions that a review found, in words only

${table(['omission', 'what was done'], report.missingText.map(({ text, went }) => [text, went]))}

## Listings that are folded, on hold, without a publisher, or cover a part

${table(['row', 'name', 'went to'], special.map(({ row, name, went }) => [row, name, went]))}

## Publishers: what was cut or changed

${table(['publisher', 'what'], cut.map(({ id, leftOut }) => [id, leftOut.join('; ')]))}

## Publishers: sources that no field refers to, left out

${table(['publisher', 'sources'], unused.map(({ id, unused: titles }) => [id, titles.join('; ')]))}

## Regimes

${table(['regime', 'kind', 'went to'], report.regimes.map(({ id, kind, went }) => [id, kind, went]))}

## All listings

${table(['row', 'name', 'went to'], report.designations.map(({ row, name, went }) => [row, name, went]))}
`;
}
