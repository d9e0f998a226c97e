/** Lines of a manifest. */
import { describe, expect, test } from 'vitest';
import { readLine } from '../../../../scripts/inspect/inputs.ts';

const nobody = { at: [], citizen: [], statelessResident: [] };
const given = { reader: nobody, today: '2026-11-23' };
const read = (line: unknown): unknown => readLine(JSON.stringify(line), given);

describe('three kinds of line', () => {
  test('a saved page', () => expect(read({ file: 'a.html.gz', url: 'https://a.example/1' })).toEqual({ kind: 'page', file: 'a.html.gz', url: 'https://a.example/1', ...given }));
  test('plain text, with or without its language', () => {
    expect(read({ text: 'He said no.', language: 'en' })).toEqual({ kind: 'text', text: 'He said no.', language: 'en', ...given });
    expect(read({ text: '' })).toEqual({ kind: 'text', text: '', language: null, ...given });
  });
  test('an address alone, for a reader of its own on a day of its own', () => {
    expect(read({ url: 'https://a.example/', reader: { at: ['ru'], citizen: ['RU'] }, today: '2023-01-01' })).toEqual({
      kind: 'address', url: 'https://a.example/', reader: { at: ['RU'], citizen: ['RU'], statelessResident: [] }, today: '2023-01-01',
    });
  });
});

describe('refused with a reason', () => {
  test.each([
    [{}, /neither "url" nor "text"/],
    [{ file: 'a.html' }, /"url" is missing/],
    [{ file: 7, url: 'https://a.example/' }, /"file" is no string/],
    [{ url: 'no address' }, /is no address/],
    [{ url: 'ftp://a.example/' }, /no http or https/],
    [{ text: 7 }, /"text" is no string/],
    [{ text: 'x', url: 'https://a.example/' }, /stands alone/],
    [{ url: 'https://a.example/', raeder: {} }, /unknown key "raeder"/],
    [{ url: 'https://a.example/', reader: { where: 'RU' } }, /unknown key "where" in "reader"/],
    [{ url: 'https://a.example/', reader: { at: 'RU' } }, /"reader.at" is no list/],
    [{ url: 'https://a.example/', reader: [] }, /"reader" is no object/],
    [{ url: 'https://a.example/', today: 'now' }, /is no day/],
    [[1], /no JSON object/],
  ])('%j', (line, reason) => expect(() => read(line)).toThrow(reason));
  test('what is no JSON', () => expect(() => readLine('{"url":', given)).toThrow('this line is no JSON'));
});
