/** Notes, addresses and names out of the researched facts. */
import { describe, expect, test } from 'vitest';
import { accountOf, idFromName } from '../../../../scripts/import/designations.ts';
import { splitNote } from '../../../../scripts/import/editors-remarks.ts';
import { evidenceKindOf } from '../../../../scripts/import/evidence-kinds.ts';
import { formatYaml } from '../../../../scripts/import/format-yaml.ts';
import { addressForReaders } from '../../../../scripts/import/source-addresses.ts';
import { SourceBook } from '../../../../scripts/import/source-book.ts';

test('what is for editors is parted from what readers are told', () => {
  expect(splitNote('Site and Telegram channel. Domain not verified.')).toEqual({ shown: 'Site and Telegram channel.', cautions: ['Domain not verified.'] });
  expect(splitNote('Court-ordered block; domain from memory.')).toEqual({ shown: 'Court-ordered block.', cautions: ['domain from memory.'] });
  expect(splitNote('Also undesirable.')).toEqual({ shown: null, cautions: ['Also undesirable.'] });
  expect(splitNote('Upheld by the City Court.')).toEqual({ shown: 'Upheld by the City Court.', cautions: [] });
  expect(splitNote(null)).toEqual({ shown: null, cautions: [] });
});

describe('addresses', () => {
  test('a copy is put back to its own host, with a word on where it was read', () => {
    expect(addressForReaders('https://staging.rferl.org/a/story/1.html')).toEqual({ url: 'https://www.rferl.org/a/story/1.html', note: 'read in a copy at staging.rferl.org' });
    expect(addressForReaders('https://rfe.pangea-cms.com/preview/ru-CAU/a/1.html').url).toBe('https://www.kavkazr.com/a/1.html');
  });
  test('no address where no reader should go', () => {
    expect(addressForReaders('http://post.example/1')).toEqual({ url: null, note: 'no https: http://post.example/1' });
    expect(addressForReaders('https://estonia.news-pravda.com/en/1').url).toBeNull();
    expect(addressForReaders('https://post.example/1', true).url).toBeNull();
    expect(addressForReaders(null)).toEqual({ url: null, note: null });
  });
  test('every other address stays what it is', () => {
    expect(addressForReaders('https://post.example/?p=1')).toEqual({ url: 'https://post.example/?p=1', note: null });
  });
});

test('a source has one short key, and what was read outweighs the same unread', () => {
  const book = new SourceBook();
  const source = { url: 'https://www.post.example.co.uk/1', title: 'Post, 2 May 2024' };
  expect(book.add(source)).toBe('example-2024');
  expect(book.add({ ...source, url: 'https://www.post.example.co.uk/2' })).toBe('example-2024-2');
  expect(book.add({ ...source, seen: true })).toBe('example-2024');
  expect(book.get('example-2024')).toMatchObject({ access: 'read', checked: '2026-11-23' });
  expect(Object.keys(book.used(['example-2024-2']))).toEqual(['example-2024-2']);
});

test('names and accounts', () => {
  expect(idFromName('Teacher Li Is Not Your Teacher (X account)')).toBe('teacher-li-is-not-your-teacher');
  expect(idFromName('Özgür Gündem')).toBe('ozgur-gundem');
  expect(accountOf('t.me/nexta_live')).toEqual(['telegram', 'nexta_live']);
  expect(accountOf('youtube.com/@dwbelarus')).toEqual(['youtube', 'dwbelarus']);
  expect(accountOf('post.example/about')).toBeNull();
});

test('how a source knows: law, warning with its giver, case, or our reading', () => {
  expect(evidenceKindOf('POFMA s.38 (Wikisource)')).toEqual({ kind: 'law', issuer: null });
  expect(evidenceKindOf('IFJ Farsi: law promulgated')).toEqual({ kind: 'law', issuer: 'as reported by IFJ Farsi' });
  expect(evidenceKindOf('AP (12 Apr 2017)')).toEqual({ kind: 'warning', issuer: 'the Thai Ministry of Digital Economy' });
  expect(evidenceKindOf('CPJ (9 Feb 2026): Lai sentenced')).toEqual({ kind: 'case', issuer: null });
  expect(evidenceKindOf('Somebody else')).toBeNull();
});

test('YAML as people write it', () => {
  expect(formatYaml({ id: 'post', languages: ['en', 'no'], owner: { value: 'Owner', from: ['about'] }, year: '2024' })).toBe('id: post\nlanguages: [en, no]\nowner: {value: Owner, from: [about]}\nyear: "2024"\n');
});
