/** That texts taken out of records come back into their places, whatever is between them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putTexts, takeTexts } from '../../../core/packed-texts.ts';

const again = <Row>(table: Record<string, Row>): Record<string, Row> => {
  const { rows, texts } = JSON.parse(JSON.stringify(takeTexts(table))) as ReturnType<typeof takeTexts<Row>>;
  putTexts(rows, texts);
  return rows;
};

test('a text and one in two languages in the same field, in lists and deep down', () => {
  const table = {
    one: { id: 'one', note: 'The first of many.', acts: [{ act: 'read', text: { en: 'In English, it says.', ru: 'По-русски, так сказано.' } }, { act: 'share', text: 'The first of many.' }] },
    two: { id: 'two', note: null, lawful: ['Reading what is at hand', 'Talking about it at home', ''], acts: [] },
  };
  expect(again(table)).toEqual(table);
});

test('a text that stood before in the same field is a number', () => {
  const { texts } = takeTexts({ a: { note: 'The very same words' }, b: { note: 'Quite other words' }, c: { note: 'The very same words' } });
  expect(texts).toEqual({ note: { '': ['The very same words', 'Quite other words', 0] } });
});

test('short words stay in their records, an empty one too', () => {
  const { rows, texts } = takeTexts({ a: { kind: 'law', note: '' } });
  expect({ rows, texts }).toEqual({ rows: { a: { kind: 'law', note: '' } }, texts: {} });
});

test('what is handed in stays as it is', () => {
  const table = { a: { note: 'The very same words' } };
  takeTexts(table);
  expect(table).toEqual({ a: { note: 'The very same words' } });
});

test('any records', () => {
  const value = fc.letrec((tie) => ({
    text: fc.oneof(fc.constant(''), fc.string({ maxLength: 30 }), fc.constant('a text that comes again')),
    any: fc.oneof({ depthSize: 'small' }, tie('text'), fc.constant(null), fc.integer(), fc.boolean(), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('en', 'ru', 'note', 'text'), tie('any'))),
  })).any;
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('one', 'two', 'three'), fc.dictionary(fc.constantFrom('note', 'acts', 'text'), value)), (table) => {
    const plain = JSON.parse(JSON.stringify(table)) as typeof table;
    expect(again(plain)).toEqual(plain);
  }));
});
