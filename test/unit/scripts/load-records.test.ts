/** Reading records: what is wrong is said with file, line and remedy, and stops the build. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publisher } from '../../../data/schema.ts';
import { checkShape, loadRecords } from '../../../scripts/load-records.ts';
import { problemLine } from '../../../scripts/problem.ts';
import { lineOf } from '../../../scripts/read-yaml.ts';
import { publisherRest } from './records-from.ts';
import { TIMED } from '../worked.ts';

const post = `id: post\nname: Post\nhosts:\n  - { host: post.example, from: [] }\n${publisherRest}\n`;
const lines = (text: string): string[] => {
  const checked = checkShape(publisher, 'data/publishers/post.yml', text);
  return 'problems' in checked ? checked.problems.map(problemLine) : [];
};

describe('shape', () => {
  test('a record that is right, with its defaults', () => {
    const checked = checkShape(publisher, 'post.yml', post);
    expect(checked).toMatchObject({ value: { id: 'post', otherNames: [], hosts: [{ mirror: false }] } });
  });
  test('an unknown key: which, where, and what may stand there', () => {
    expect(lines(post.replace('name: Post', 'name: Post\nowners: nobody'))).toEqual([expect.stringMatching(/^data\/publishers\/post\.yml:\d+: .*"owners".* To mend: remove or rename "owners"; data\/schema\.ts lists/)]);
  });
  test('a missing key', () => {
    expect(lines(post.replace('funding: null\n', ''))).toEqual([expect.stringMatching(/^data\/publishers\/post\.yml:\d+: funding is missing\. To mend: add "funding:" with what is known, or "funding: null" if it is not known\.$/)]);
    expect(lines(post.replace('name: Post\n', ''))).toEqual([expect.stringMatching(/name is missing\. To mend: add "name:" with its value/)]);
    expect(lines(post.replace('note: null\n', ''))).toEqual([expect.stringContaining('note is missing. To mend: add "note:" with what is known, or "note: null"')]);
  });
  test('a wrong word lists the right ones, on its line', () => {
    expect(lines(post.replace('state: null', 'state: { value: dead, from: [] }'))).toEqual([expect.stringMatching(/^data\/publishers\/post\.yml:12: .* To mend: write one of: active, reduced, suspended, closed\.$/)]);
  });
  test('an address without https', () => {
    expect(lines(post.replace('sources: {}', 'sources:\n  a: { url: http://post.example, title: Page, access: unread, checked: null, gist: null }'))).toEqual([expect.stringContaining('begins with https://')]);
  });
  test('a year without quotes', () => {
    expect(lines(post.replace('state: null', 'state: { value: active, from: [], asOf: 2024 }'))).toEqual([expect.stringContaining('need quotes ("2024")')]);
  });
  test('a bare value where a source belongs to it, a day in another order, and words that nobody need look up', () => {
    expect(lines(post.replace('founded: null', 'founded: 1950'))).toEqual([expect.stringMatching(/founded: 1950 is of the wrong sort\. To mend: .*\{value: \.\.\., from: \[name-of-the-source\]\}/)]);
    expect(lines(post.replace('checked: 2026-01-01', 'checked: 25.11.2026'))).toEqual([expect.stringContaining('"25.11.2026" is not written as it should be. To mend: write the day as 2026-11-25')]);
    expect(lines(post.replace('state: null', 'state: { value: dead, from: [] }'))[0]).toContain('state.value: "dead" is none of the words that can stand here.');
    for (const line of lines('id: Post\nhosts: post.example\nkind: private\n')) expect(line).not.toMatch(/Invalid|expected|received|undefined/);
  });
  test('what is not YAML', () => {
    expect(lines('id: post\nname: "Post\n')).toEqual([expect.stringMatching(/^data\/publishers\/post\.yml:\d+: This is not YAML: .* To mend: /)]);
    expect(lines('id: post\nid: post\n')).toEqual([expect.stringMatching(/:2: This is not YAML/)]);
  });
  test('the line of a part, or of what is around it', () => {
    expect(lineOf('a:\n  b:\n    - 1\n    - 2\n', ['a', 'b', 1])).toBe(4);
    expect(lineOf('a:\n  b: 1\n', ['a', 'gone', 'deeper'])).toBe(2);
    expect(lineOf('a: 1\n', [])).toBeNull();
  });
});

describe('a folder of records', () => {
  let root = '';
  beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'records-')); });
  afterEach(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  test('all of them, in order, and the broken one reported', () => {
    write('data/publishers/b.yml', post);
    write('data/publishers/a.yml', post);
    write('data/publishers/broken.yml', 'id: x\n');
    write('data/publishers/notes.txt', 'not a record');
    const { records, problems } = loadRecords(root);
    expect(records.publishers.map(({ file }) => file.slice(root.length + 1))).toEqual(['data/publishers/a.yml', 'data/publishers/b.yml']);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([join(root, 'data/publishers/broken.yml')]));
    expect(records.agencies).toBeNull();
  });
  test('a broken record stops the build with file, line, remedy and status 1', () => {
    for (const part of ['core', 'scripts', 'node_modules', 'package.json']) symlinkSync(resolve(part), join(root, part));
    mkdirSync(join(root, 'data'));
    symlinkSync(resolve('data/schema.ts'), join(root, 'data/schema.ts'));
    write('data/publishers/post.yml', post);
    const compile = () => spawnSync(process.execPath, [join(root, 'scripts/compile-data.ts')], { cwd: root, encoding: 'utf8' });
    expect(compile()).toMatchObject({ status: 0, stderr: '' });
    write('data/publishers/post.yml', post.replace('host: post.example', 'host: co.uk'));
    const { status, stderr } = compile();
    expect(status).toBe(1);
    expect(stderr).toContain('data/publishers/post.yml:4: "co.uk" is a public suffix: everybody can register below it. To mend: write the full host');
    write('data/publishers/post.yml', post.replace('name: Post', 'name: 5'));
    expect(compile()).toMatchObject({ status: 1 });
  });
});

test('the records of this project have no error, and are looked over in a few seconds', TIMED, () => {
  const began = performance.now();
  const out = execFileSync(process.execPath, ['scripts/check-data.ts'], { encoding: 'utf8' });
  expect(out).toContain(' 0 errors, ');
  expect(performance.now() - began).toBeLessThan(20_000);
});
