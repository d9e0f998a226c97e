/** A draw of records: by its seed alone, each record once, nothing that readers do not see. */
import { expect, test } from 'vitest';
import { loadRecords } from '../../../../scripts/load-records.ts';
import { drawRecords } from '../../../../scripts/report/draw-records.ts';
import { lawFrom, listFrom, publisherFrom, records } from '../records-from.ts';

const all = loadRecords().records;

test('the same seed draws the same, another one something else', () => {
  expect(drawRecords(all, 7, 60)).toEqual(drawRecords(all, 7, 60));
  expect(drawRecords(all, 8, 60)).not.toEqual(drawRecords(all, 7, 60));
});

test('sixty of each draw are sixty records, and each kind is drawn about as often', () => {
  const drawn = [1, 2, 3, 4, 5].flatMap((seed) => drawRecords(all, seed, 60));
  expect(new Set(drawRecords(all, 1, 60)).size).toBe(60);
  for (const kind of ['act', 'listing', 'publisher']) {
    const often = drawn.filter((one) => one.startsWith(`${kind} `)).length;
    expect(often).toBeGreaterThan(70);
    expect(often).toBeLessThan(130);
  }
});

test('what is withdrawn or on hold is not drawn, and few records are all drawn', () => {
  const entry = (publisher: string, rest: string) => `publisher: ${publisher}, name: ${publisher}, covers: whole, since: null, sinceBasis: unknown, until: null, authority: null, note: null, from: [], checked: 2026-01-01${rest}`;
  const gone = 'void: { on: 2026-10-01, why: It never was. }';
  const few = records({
    publishers: [publisherFrom('post'), publisherFrom('gone', `${gone}\n`)],
    regimes: [lawFrom('no-law', 'acts:\n  - { act: share, risk: unclear, first: null, repeat: null, certainty: null, note: null, evidence: [{ kind: reading, text: Text, from: [] }] }\n'), lawFrom('no-gone', `${gone}\n`)],
    lists: [listFrom('no-law', [entry('held', ', hold: sources disagree'), entry('post', ''), entry('gone', `, ${gone}`)]), listFrom('no-gone', [entry('post', '')])],
  });
  expect(drawRecords(few, 1, 60).sort()).toEqual(['act share of data/laws/no/no-law.yml', 'listing 2 of data/designations/no-law.yml: post', 'publisher data/publishers/post.yml']);
});
