/** Polish: who says it, and what says nothing. */
import { describe, expect, test } from 'vitest';
import { only, said, who } from '../said.ts';

describe('sources', () => {
  test.each([
    ['subject in front', 'Minister portów Jan Brzeg powiedział, że pomost jest zamknięty.', ['person: Jan Brzeg']],
    ['behind a quotation', '„Pomost jest zamknięty” – powiedział minister portów Jan Brzeg dziennikarzom.', ['person: Jan Brzeg']],
    ['"zdaniem", in the genitive', 'Minister portów Jan Tamka przyjechał. Zdaniem Tamki pomost jest zamknięty.', ['person: Jan Tamka']],
    ['"według"', 'Według policji pomost jest zamknięty.', ['organisation: policji']],
    ['"jak podaje"', 'Jak podaje Reuters, pomost jest zamknięty.', ['media: Reuters']],
    ['a report that shows', 'Z raportu wynika, że pomost jest zamknięty.', ['document: raportu']],
    ['a paper that was told', '„Pomost jest zamknięty” – powiedział minister Jan Brzeg „Gazecie Wyborczej”.', ['person: Jan Brzeg']],
    ['a statement', 'Ministerstwo poinformowało w komunikacie, że pomost jest zamknięty.', ['statement: Ministerstwo']],
    ['experts', 'Zdaniem ekspertów pomost jest groźny.', ['vague: ekspertów']],
    ['who declined', 'Firma odmówiła komentarza.', ['organisation: Firma']],
  ])('%s', (_, text, expected) => expect(who(text, 'pl')).toEqual(expected));
});

describe('unnamed sources', () => {
  test('sources', () => expect(only('Według źródeł zbliżonych do rządu, pomost jest zamknięty.', 'pl')).toMatchObject({ kind: 'anonymous', text: 'źródeł zbliżonych do rządu' }));
  test('who wants it so', () => expect(only('Informator, który chce pozostać anonimowy, powiedział, że pomost jest zamknięty.', 'pl')).toMatchObject({ kind: 'anonymous', text: 'Informator' }));
});

describe('who goes on', () => {
  test('no subject at all', () => expect(only('Minister Jan Brzeg powiedział, że pomost jest zamknięty. Dodał, że jest groźny.', 'pl')).toMatchObject({ name: 'Jan Brzeg' }));
  test('"o tym poinformowała"', () => expect(only('Pomost jest zamknięty. O tym poinformowała policja.', 'pl')).toMatchObject({ name: 'policja', paraphrased: 1 }));
});

describe('no source', () => {
  test.each([
    ['nobody speaks', 'Pomost zamknięto w maju i prom odpłynął.'],
    ['a title', 'Film „Długi pomost” wszedł do kin.'],
  ])('%s', (_, text) => expect(said(text, 'pl')).toEqual([]));
});
