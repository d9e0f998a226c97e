/** No researched fact is lost silently: each is in a record, or the import report says where it went. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unaccounted } from '../../../../scripts/import/account-for.ts';
import { factRows, type Facts } from '../../../../scripts/import/fact-rows.ts';
import { loadRecords } from '../../../../scripts/load-records.ts';
import { lawFrom, listFrom, publisherFrom, records } from '../records-from.ts';

const law = { regimes: [{ id: 'no-law' }], designations: [{ publisher_name: 'The Post', status: 'no-law' }, { publisher_name: 'The | Courier', status: 'no-law' }] };
const none = { regimes: [], designations: [] };
const facts: Facts = { ru: law, east: none, world: none, publishers: [{ id: 'post', name: 'Post' }], wire_agencies: [], help: [], missing: { missing: [{ publisher: 'Radio', status: 'no-law' }, 'NO: an act that nobody read'], open: [{ where: 'no-law', field: 'since' }] } };
const held = records({ publishers: [publisherFrom('post')], regimes: [lawFrom('no-law')], lists: [listFrom('no-law', ['name: The Post, publisher: some-publisher', 'name: Radio, publisher: radio'])] });
const report = ['| point | what |', '| no-law: since | applied |', '| NO: an act that nobody read | open |', '| ru.json designation 1 | The \\| Courier | folded |'].join('\n');
const lost = (from = held, said = report): string[] => unaccounted(factRows(facts), from, said).map(({ file, row }) => `${file} ${row}`);

describe('a row is accounted for', () => {
  test('by a record, or by a line of the report', () => expect(lost()).toEqual([]));
  test('and said where it is by neither', () => {
    expect(lost(held, '')).toEqual(['ru.json designation 1', 'missing.json missing 1', 'missing.json open 0']);
    expect(lost(records({}), report)).toEqual(['ru.json no-law', 'ru.json designation 0', 'publishers.json post', 'missing.json 0']);
    // A name in some other sentence of the report is not enough.
    expect(lost({ ...held, publishers: [] }, `${report}\nThe post was written to.`)).toEqual(['publishers.json post']);
  });
  test('by its own record, where it has an id: a line on a part of it, or on how it was written, is not enough', () => {
    const written = `${report}\n| no-law | publisher-register | data/laws/no/no-law.yml |\n| Post | note cut |`;
    expect(lost({ ...held, regimes: [], publishers: [] }, written)).toEqual(['ru.json no-law', 'publishers.json post']);
  });
  test('where the report says so only as long as the entry is there', () => {
    const wentTo = (where: string): string => report.replace('| folded |', `| ${where} |`);
    expect(lost(held, wentTo('no-law -> some-publisher, service courier.example'))).toEqual([]);
    expect(lost(held, wentTo('no-law -> courier (record made)'))).toEqual(['ru.json designation 1']);
    expect(lost(held, wentTo('no-other-law -> some-publisher'))).toEqual(['ru.json designation 1']);
    expect(lost(held, wentTo('no-law -> no publisher, on hold'))).toEqual(['ru.json designation 1']);
    // It was moved later, and a line of its own says where.
    expect(lost(held, `${wentTo('no-other-law -> some-publisher')}\n| ru.json designation 1 | The \\| Courier | no-law -> some-publisher |`)).toEqual([]);
  });
});

const FOLDER = '../shared/facts';
test.runIf(existsSync(FOLDER))('every researched fact', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, `${file}.json`), 'utf8'));
  const all = Object.fromEntries(['ru', 'east', 'world', 'publishers', 'wire_agencies', 'help', 'missing'].map((name) => [name, read(name)])) as Facts;
  const rows = factRows(all);
  expect(rows.length).toBeGreaterThan(1_800);
  expect(unaccounted(rows, loadRecords().records, readFileSync('data/IMPORT.md', 'utf8'))).toEqual([]);
});
