/** Sources, helpers and the form of the files. */
import { describe, expect, test } from 'vitest';
import { checkHelpers } from '../../../../scripts/checks/helpers.ts';
import { checkSourceAccess } from '../../../../scripts/checks/source-access.ts';
import { checkSourceKeys } from '../../../../scripts/checks/source-keys.ts';
import { checkYamlForm } from '../../../../scripts/checks/yaml-form.ts';
import { helpersFrom, listFrom, publisherFrom, publisherRest, records, said } from '../records-from.ts';

const source = (key: string, access = 'read', checked = '2026-01-01') => `  ${key}: { url: https://post.example/${key}, title: Page, access: ${access}, checked: ${checked}, gist: null }\n`;
const post = (from: string, ...sources: string[]) => records({ publishers: [publisherFrom('post', `owner: { value: Owner, from: [${from}] }\nsources:\n${sources.join('')}`)] });
const helper = (text: string) => helpersFrom(`- { id: aid, name: Aid, url: null, helps: all, at: ["*"], offers: advice, ${text} checked: 2026-01-01 }\n`);

describe('keys', () => {
  test('each names a source, and each source is named', () => {
    expect(checkSourceKeys(post('about', source('about')))).toEqual([]);
    expect(said(checkSourceKeys(post('abuot, about', source('about'))))).toEqual(['data/publishers/post.yml:3 There is no source "abuot" in this record.']);
    expect(checkSourceKeys(post('about', source('about'), source('other')))).toMatchObject([{ level: 'warning', line: 6, message: 'Nothing rests on the source "other".' }]);
  });
  test('notes, lists and helpers too', () => {
    expect(checkSourceKeys(records({ publishers: [publisherFrom('post', 'note: Note\nnoteFrom: [gone]\n')] }))).toHaveLength(1);
    expect(checkSourceKeys(records({ lists: [listFrom('no-law', ['publisher: null, from: [gone]'])] }))).toHaveLength(1);
    expect(checkSourceKeys(records({ helpers: helper('contactRisk: null, from: [gone], sources: {},') }))).toHaveLength(1);
  });
});

describe('access', () => {
  test('a day with what was read, none with the rest', () => {
    expect(checkSourceAccess(post('a, b', source('a'), source('b', 'unread', 'null')))).toEqual([]);
    expect(checkSourceAccess(post('a', source('a', 'read', 'null')))).toMatchObject([{ level: 'error', message: 'The source "a" counts as read and has no day.' }]);
    expect(checkSourceAccess(post('a', source('a', 'unread')))).toMatchObject([{ level: 'error', message: 'The source "a" has a day and counts as unread.' }]);
  });
});

describe('helpers', () => {
  const publishers = [publisherFrom('aid')];
  const lists = [listFrom('no-law', ['publisher: aid'])];
  test('an outlawed helper is never shown without the word that it is', () => {
    expect(checkHelpers(records({ publishers, lists, helpers: helper('publisher: aid, contactRisk: Listed., from: [], sources: {},') }))).toEqual([]);
    expect(checkHelpers(records({ publishers, lists, helpers: helper('publisher: aid, contactRisk: null, from: [], sources: {},') }))).toHaveLength(1);
    expect(checkHelpers(records({ publishers, helpers: helper('publisher: aid, contactRisk: null, from: [], sources: {},') }))).toEqual([]);
    expect(checkHelpers(records({ helpers: helper('publisher: gone, contactRisk: null, from: [], sources: {},') }))).toHaveLength(1);
  });
});

describe('form', () => {
  const form = (text: string) => checkYamlForm(records({ publishers: [{ ...publisherFrom('post'), text }] }));
  const good = `id: post\nname: Post\n${publisherRest}\n`;
  test('plain', () => expect(form(good)).toEqual([]));
  test.each([
    ['a tab', good.replace('name: Post', 'name:\tPost')], ['blanks at the end', good.replace('Post\n', 'Post \n')], ['no line end at the end', good.trimEnd()],
    ['two of them', `${good}\n`], ['line ends as on Windows', good.replaceAll('\n', '\r\n')],
  ])('%s', (_, text) => expect(form(text)).toMatchObject([{ level: 'error' }]));
  test('keys out of order: a warning', () => {
    expect(form(`name: Post\nid: post\n${publisherRest}\n`)).toMatchObject([{ level: 'warning', line: 2, message: '"id" stands too late in the record.' }]);
  });
});
