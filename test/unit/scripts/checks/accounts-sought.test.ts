/** Whether accounts were looked for: a publisher whose listing can cost readers something has accounts, or the day of a search that found none. */
import { describe, expect, test } from 'vitest';
import { checkAccountsSought } from '../../../../scripts/checks/accounts-sought.ts';
import { lawFrom, listFrom, publisherFrom, records, said } from '../records-from.ts';

const TODAY = '2026-11-26';
const act = (risk: string) => `acts: [{ act: share, risk: ${risk}, first: null, repeat: null, certainty: null, note: null, evidence: [{ kind: law, text: x, from: [] }] }]\n`;
const account = 'accounts: [{ platform: telegram, handle: post, from: [] }]\n';
const sought = (on = '2026-11-20') => `accountsSought: { on: ${on}, where: "its pages, the register" }\n`;
const world = (text: string, { risk = 'administrative', entry = 'publisher: post' } = {}) =>
  records({ publishers: [publisherFrom('post', text)], regimes: [lawFrom('no-law', act(risk))], lists: [listFrom('no-law', [entry])] });

describe('a listing that can cost readers something', () => {
  test('wants accounts, or the day on which none were found', () => {
    expect(checkAccountsSought(world(account), TODAY)).toEqual([]);
    expect(checkAccountsSought(world(sought()), TODAY)).toEqual([]);
    const [problem] = checkAccountsSought(world(''), TODAY);
    expect(problem).toMatchObject({ level: 'error', file: 'data/publishers/post.yml', message: 'post is listed under no-law, and nothing says whether it has accounts.' });
    expect(problem?.remedy).toContain('accountsSought: {on: 2026-11-26, where:');
  });
  test('is one by which an act is an offence, that stands and is not on hold', () => {
    expect(checkAccountsSought(world('', { risk: 'criminal' }), TODAY)).toHaveLength(1);
    for (const risk of ['none', 'unclear']) expect(checkAccountsSought(world('', { risk }), TODAY), risk).toEqual([]);
    for (const entry of ['publisher: null', 'publisher: post, hold: no source', 'publisher: post, void: { on: 2026-01-01, why: Another one. }']) expect(checkAccountsSought(world('', { entry }), TODAY), entry).toEqual([]);
  });
  test('of a withdrawn publisher wants nothing', () => {
    expect(checkAccountsSought(world('void: { on: 2026-01-01, why: It never was. }\n'), TODAY)).toEqual([]);
  });
});

describe('the search', () => {
  test('was today or before, listed or not', () => {
    const alone = (on: string) => records({ publishers: [publisherFrom('post', sought(on))] });
    expect(checkAccountsSought(alone(TODAY), TODAY)).toEqual([]);
    expect(said(checkAccountsSought(alone('2026-11-27'), TODAY))).toEqual(['data/publishers/post.yml:3 Accounts were looked for on 2026-11-27, which is still to come.']);
  });
  test('found nothing: beside accounts it says something wrong', () => {
    expect(checkAccountsSought(world(account + sought()), TODAY)).toMatchObject([{ level: 'error', line: 4, message: 'post has accounts, and a search that found none.' }]);
  });
  test('says where', () => expect(() => publisherFrom('post', 'accountsSought: { on: 2026-11-20, where: "" }\n')).toThrow());
});
