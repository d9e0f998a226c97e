/** Names of files, hosts, accounts and parents: a record that is right and one that is wrong for each check. */
import { describe, expect, test } from 'vitest';
import { checkAccounts } from '../../../../scripts/checks/accounts.ts';
import { checkFileNames } from '../../../../scripts/checks/file-names.ts';
import { checkHosts } from '../../../../scripts/checks/hosts.ts';
import { checkParents } from '../../../../scripts/checks/parents.ts';
import { lawFrom, listFrom, publisherFrom, records, said } from '../records-from.ts';

describe('file names', () => {
  test('the id is the file name', () => {
    expect(checkFileNames(records({ publishers: [publisherFrom('post')], regimes: [lawFrom('no-law')], lists: [listFrom('no-law', [])] }))).toEqual([]);
    expect(said(checkFileNames(records({ publishers: [publisherFrom('post', '', 'data/publishers/pots.yml')] })))).toEqual(['data/publishers/pots.yml:1 The id is "post" and the file is called "pots.yml".']);
    expect(checkFileNames(records({ lists: [listFrom('no-law', [], undefined, 'data/designations/no-low.yml')] }))).toHaveLength(1);
  });
  test('a law lies in the folder of its place', () => {
    const [problem] = checkFileNames(records({ regimes: [lawFrom('no-law', '', 'data/laws/se/no-law.yml')] }));
    expect(problem?.message).toBe('A law of NO lies in the folder "se".');
    expect(problem?.remedy).toContain('data/laws/no/');
  });
});

const host = (...hosts: string[]) => `hosts:\n${hosts.map((one) => `  - { host: "${one}", from: [] }\n`).join('')}`;

describe('hosts', () => {
  test('a path or a sub-host parts a host', () => {
    const publishers = [publisherFrom('whole', host('post.example')), publisherFrom('part', host('post.example/persian')), publisherFrom('sub', host('en.post.example'))];
    expect(checkHosts(records({ publishers }))).toEqual([]);
  });
  test('the same host under two publishers', () => {
    const publishers = [publisherFrom('one', host('post.example')), publisherFrom('two', host('other.example', 'post.example'))];
    expect(said(checkHosts(records({ publishers })))).toEqual(['data/publishers/two.yml:5 "post.example" belongs to one too.']);
  });
  test('the same host twice in one record', () => {
    expect(checkHosts(records({ publishers: [publisherFrom('one', host('post.example', 'post.example'))] }))).toMatchObject([{ message: '"post.example" stands here twice.' }]);
  });
  test('a public suffix, the private part included', () => {
    for (const suffix of ['co.uk', 'github.io', 'com']) expect(checkHosts(records({ publishers: [publisherFrom('one', host(suffix))] }))).toHaveLength(1);
    expect(checkHosts(records({ publishers: [publisherFrom('one', host('name.github.io'))] }))).toEqual([]);
  });
  test('what is no host, and what a browser writes otherwise', () => {
    for (const written of ['https://post.example', 'post', 'post.example:8080', 'www.post.example', 'Post.example', 'post.example/']) {
      expect(checkHosts(records({ publishers: [publisherFrom('one', host(written))] })), written).toHaveLength(1);
    }
  });
});

const account = (platform: string, handle: string) => `accounts: [{ platform: ${platform}, handle: "${handle}", from: [] }]\n`;

describe('accounts', () => {
  test('one publisher each, spelling apart', () => {
    expect(checkAccounts(records({ publishers: [publisherFrom('one', account('telegram', 'Post')), publisherFrom('two', account('x', 'Post'))] }))).toEqual([]);
    expect(said(checkAccounts(records({ publishers: [publisherFrom('one', account('telegram', 'Post')), publisherFrom('two', account('telegram', 'post'))] })))).toEqual(['data/publishers/two.yml:3 "telegram:post" belongs to one too.']);
  });
  test('the bare name', () => {
    expect(checkAccounts(records({ publishers: [publisherFrom('one', account('telegram', '@post'))] }))).toHaveLength(1);
    expect(checkAccounts(records({ publishers: [publisherFrom('one', account('telegram', 't.me/post'))] }))).toHaveLength(1);
  });
  test('a number of a channel on YouTube has all its signs', () => {
    expect(checkAccounts(records({ publishers: [publisherFrom('one', account('youtube', 'UCabcDEF0123456789_-xyzA'))] }))).toEqual([]);
    expect(checkAccounts(records({ publishers: [publisherFrom('one', account('youtube', 'UCabcDEF0123456789_-xyz'))] }))[0]?.remedy).toContain('copy it anew');
    expect(checkAccounts(records({ publishers: [publisherFrom('one', account('youtube', 'UCHarbour'))] }))).toEqual([]);
  });
  test('a name on YouTube with its kind before it, and each kind another', () => {
    const kinds = ['post', 'c/post', 'user/post'].map((handle, at) => publisherFrom(`p${at}`, account('youtube', handle)));
    expect(checkAccounts(records({ publishers: kinds }))).toEqual([]);
    for (const handle of ['@post', 'channel/post', 'c/@post', 'user/post/videos']) expect(checkAccounts(records({ publishers: [publisherFrom('one', account('youtube', handle))] })), handle).toHaveLength(1);
    expect(checkAccounts(records({ publishers: [publisherFrom('one', account('telegram', 'c/post'))] }))).toHaveLength(1);
  });
  test('a group on Facebook, which is no page of that name', () => {
    const both = ['post', 'groups/post', 'groups/490938'].map((handle, at) => publisherFrom(`p${at}`, account('facebook', handle)));
    expect(checkAccounts(records({ publishers: both }))).toEqual([]);
    for (const handle of ['groups/post/posts', 'groups/@post', 'groups/', 'pages/post']) expect(checkAccounts(records({ publishers: [publisherFrom('one', account('facebook', handle))] })), handle).toHaveLength(1);
    expect(checkAccounts(records({ publishers: [publisherFrom('one', account('vk', 'groups/post'))] }))).toHaveLength(1);
  });
});

describe('parents', () => {
  test('exist', () => {
    expect(checkParents(records({ publishers: [publisherFrom('house'), publisherFrom('service', 'parent: house\n')] }))).toEqual([]);
    expect(said(checkParents(records({ publishers: [publisherFrom('service', 'parent: house\n')] })))).toEqual(['data/publishers/service.yml:3 There is no publisher "house".']);
  });
  test('run in no circle, and only the circle is reported', () => {
    const publishers = [publisherFrom('a', 'parent: b\n'), publisherFrom('b', 'parent: a\n'), publisherFrom('c', 'parent: a\n')];
    expect(checkParents(records({ publishers })).map(({ file }) => file)).toEqual(['data/publishers/a.yml', 'data/publishers/b.yml']);
  });
});
