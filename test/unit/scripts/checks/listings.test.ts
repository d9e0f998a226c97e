/** Listings: what they hang on, which part they name, when they hold, and that none stands twice. */
import { describe, expect, test } from 'vitest';
import { checkDates } from '../../../../scripts/checks/dates.ts';
import { checkDuplicates } from '../../../../scripts/checks/duplicates.ts';
import { checkListings } from '../../../../scripts/checks/listings.ts';
import { lawFrom, listFrom, publisherFrom, records, said } from '../records-from.ts';

const post = publisherFrom('post', 'hosts:\n  - { host: post.example, from: [] }\n  - { host: other.example/news, from: [] }\naccounts: [{ platform: telegram, handle: post_news, from: [] }]\n');
const law = lawFrom('no-law');
const sources = 'copyOf: null\nsources:\n  open: { url: https://list.example, title: List, access: read, checked: 2026-01-01, gist: null }\n  shut: { url: null, title: List, access: read, checked: 2026-01-01, gist: null }';
const check = (entry: string, regimes = [law]) =>
  checkListings(records({ publishers: [post], regimes, lists: [listFrom('no-law', [entry.includes('from:') ? entry : `${entry}, from: [open]`], sources)] }));

describe('targets', () => {
  test('publisher and law exist; no publisher is fine', () => {
    expect(check('publisher: post')).toEqual([]);
    expect(check('publisher: null')).toEqual([]);
    expect(said(check('publisher: pots'))).toEqual(['data/designations/no-law.yml:3 There is no publisher "pots".']);
    expect(said(check('publisher: post', []))).toEqual(['data/designations/no-law.yml:1 There is no law "no-law".']);
  });
  test('no rule that follows the story names a publisher, but on hold', () => {
    const rule = lawFrom('no-law', 'kind: content-rule\n');
    expect(check('publisher: post', [rule])).toHaveLength(1);
    expect(check('publisher: post, hold: a rule of content', [rule])).toEqual([]);
  });
});

describe('a law that goes by the list of another', () => {
  const of = (text: string, ...lists: string[]) => checkListings(records({ regimes: [law, lawFrom('own-law', `listedUnder: no-law\n${text}`)], lists: lists.map((id) => listFrom(id, [])) }));
  test('names one that has a list, and has none itself', () => {
    expect(of('', 'no-law')).toEqual([]);
    expect(said(of(''))).toEqual(['data/laws/no/own-law.yml:3 There is no list of "no-law".']);
    expect(said(of('', 'no-law', 'own-law'))).toEqual(['data/laws/no/own-law.yml:3 "own-law" goes by the list of "no-law" and has one of its own.']);
    expect(said(of('kind: content-rule\n', 'no-law'))).toEqual(['data/laws/no/own-law.yml:3 "own-law" follows the story and not the publisher.']);
  });
});

test('a source that a reader can open', () => {
  expect(check('publisher: post, from: [shut, open]')).toEqual([]);
  for (const from of ['[shut]', '[]']) expect(check(`publisher: post, from: ${from}`), from).toMatchObject([{ level: 'warning', line: 3 }]);
  expect(check('publisher: post, hold: no source, from: []')).toEqual([]);
});

describe('parts', () => {
  const part = (only: string) => check(`publisher: post, covers: section, only: ["${only}"]`);
  test.each(['post.example', 'post.example/be', 'en.post.example', 'other.example/news/be', 'telegram:post_news', 'telegram:POST_NEWS'])('%s is a part', (only) => {
    expect(part(only)).toEqual([]);
  });
  test.each(['example', 'notpost.example', 'other.example', 'other.example/newsletter', 'telegram:post', 'x:post_news', 'nowhere'])('%s is none', (only) => {
    expect(said(part(only))).toEqual([`data/designations/no-law.yml:3 "${only}" is no host, path or account of post.`]);
  });
  test('a section must say which; the whole must not', () => {
    expect(check('publisher: post, covers: section')).toMatchObject([{ level: 'warning', message: '"Name" covers a part of post and does not say which.' }]);
    expect(check('publisher: post, only: [post.example]')).toMatchObject([{ level: 'error', message: '"Name" covers the whole of post and names parts of it.' }]);
  });
});

describe('dates', () => {
  const dates = (entry: string, start = 'null') => checkDates(records({ regimes: [lawFrom('no-law', `inForce: [{ from: ${start}, until: null }]\n`)], lists: [listFrom('no-law', [entry])] }));
  test.each(['since: 2020-05-01, until: 2020-05-01', 'since: 2020-05-20, until: "2020"', 'since: 2020-05-01, appliesFrom: 2020-06-01, until: null', 'since: 2026-01-01', 'since: 2020-05-02, decided: 2020-05-01'])('%s', (entry) => {
    expect(dates(entry)).toEqual([]);
  });
  test.each(['since: 2020-05-02, until: 2020-05-01', 'since: 2021-01-01, until: "2020"', 'appliesFrom: 2020-06-01, until: 2020-05', 'since: 2026-01-02'])('%s is an error', (entry) => {
    expect(dates(entry)).toMatchObject([{ level: 'error', line: 3 }]);
  });
  test('before the decision, or before the law: a warning', () => {
    expect(dates('since: 2020-05-01, decided: 2020-05-02')).toMatchObject([{ level: 'warning' }]);
    expect(dates('since: 2020-05-01', '2020-06')).toMatchObject([{ level: 'warning', message: '"Name" was listed on 2020-05-01, before the law began on 2020-06.' }]);
    expect(dates('since: 2020-05-01', '2020-05')).toEqual([]);
    expect(dates('since: 2020-05-01, hold: no source', '2020-06')).toEqual([]);
  });
  const periods = (list: string) => checkDates(records({ regimes: [lawFrom('no-law', `inForce: [${list}]\n`)] }));
  test('periods of a law in order, one after the other', () => {
    expect(periods('{ from: null, until: 2019-12-31 }, { from: 2020-01-01, until: null }')).toEqual([]);
    expect(periods('{ from: 2020-01-01, until: 2019-01-01 }')).toHaveLength(1);
    expect(periods('{ from: 2020-01-01, until: 2021-01-01 }, { from: 2020-06-01, until: null }')).toHaveLength(1);
    expect(periods('{ from: 2020-01-01, until: null }, { from: 2019-01-01, until: null }')).toHaveLength(1);
  });
});

describe('duplicates', () => {
  const list = (...entries: string[]) => checkDuplicates(records({ lists: [listFrom('no-law', entries)] }));
  test('the same publisher twice under two legal persons is no duplicate', () => {
    expect(list('publisher: post, name: Post AS', 'publisher: post, name: Post Ltd')).toEqual([]);
    expect(list('publisher: post, since: "2020"', 'publisher: post, since: "2021"')).toEqual([]);
  });
  test('the same entry twice', () => {
    expect(said(list('publisher: post', 'publisher: null', 'publisher: post'))).toEqual(['data/designations/no-law.yml:5 "Name" stands twice in this list: entries 1 and 3.']);
  });
});
