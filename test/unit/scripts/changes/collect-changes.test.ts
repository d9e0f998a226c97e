/** The changelog out of a repository made for the test: what happened on which day, the same each time, and not from half a history. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { historyOf, statusNames } from '../../../../core/history.ts';
import { collectChanges } from '../../../../scripts/changes/collect-changes.ts';
import { NoHistory } from '../../../../scripts/changes/git-history.ts';
import { readLedger, writeLedger } from '../../../../scripts/changes/ledger.ts';
import { buildHistory } from '../../../../scripts/compile/build-history.ts';

const scratch = mkdtempSync(join(tmpdir(), 'caveat-changes-'));
const root = join(scratch, 'repository');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const git = (day: string, ...args: string[]): void => {
  const date = `${day}T12:00:00Z`;
  execFileSync('git', ['-C', root, '-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', ...args], { env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }, stdio: 'ignore' });
};
function commit(day: string, files: Record<string, string | null>): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    if (text === null) rmSync(path);
    else writeFileSync(path, text);
  }
  git(day, 'add', '-A');
  git(day, 'commit', '-m', 'A change');
}

const POST = 'data/publishers/post.yml';
const LAW = 'data/laws/no/no-law.yml';
const LIST = 'data/designations/no-law.yml';
const list = (entries: string): string => `regime: no-law\nentries:\n${entries}sources: {}\n`;

beforeAll(() => {
  mkdirSync(root, { recursive: true });
  execFileSync('git', ['init', '-q', '-b', 'main', root]);
  commit('2026-01-01', { [POST]: 'id: post\nname: Post\nowner: null\nchecked: 2026-01-01\n', [LAW]: 'id: no-law\nacts: [{ act: share, risk: none }]\ninForce: [{ from: "2020", until: null }]\nchecked: 2026-01-01\n' });
  commit('2026-01-01', { 'data/publishers/radio.yml': 'id: radio\nname: Radio\n', [LIST]: list('  - { publisher: post, name: The Post, until: null }\n  - { publisher: null, name: A frequency, until: null }\n') });
  // Two steps on one day that come to nothing, a file that is no record, and a record that was only put in order.
  commit('2026-01-02', { [POST]: 'id: post\nname: Pots\nowner: null\nchecked: 2026-01-01\n' });
  commit('2026-01-02', { [POST]: 'owner: null\nid: post\nname: Post\nchecked: 2026-01-01\n', 'data/schema.ts': 'export {}\n' });
  commit('2026-01-03', { [POST]: 'id: post\nname: Post\nowner: Harbour Press\nchecked: 2026-01-03\n', [LAW]: 'id: no-law\nacts: [{ act: share, risk: criminal }, { act: read, risk: none }]\ninForce: [{ from: "2020", until: null }]\nchecked: 2026-01-01\n' });
  commit('2026-01-04', { [POST]: 'id: post\nname: Post\nowner: Harbour Press\nchecked: 2026-01-04\n', [LIST]: list('  - { publisher: post, name: The Post, until: 2026-01-04 }\n') });
  commit('2026-01-05', { [POST]: 'id: post\nname: Post\nowner: Harbour Union\ncorrections: [{ on: 2026-01-05, tier: other, was: a, now: b }]\nchecked: 2026-01-05\n', 'data/publishers/radio.yml': null, [LAW]: 'id: no-law\nacts: [{ act: share, risk: criminal }, { act: read, risk: none }]\ninForce: [{ from: "2020", until: null }]\nvoid: { on: 2026-01-05, why: Never was. }\nchecked: 2026-01-01\n' });
});

test('each day, each record', () => {
  expect(collectChanges(root).lines.map(({ day, kind, record, fields }) => [day, kind, record, ...fields].join(' '))).toEqual([
    '2026-01-01 added law no-law', '2026-01-01 added publisher post', '2026-01-01 added publisher radio', '2026-01-01 added status no-law/A frequency', '2026-01-01 added status no-law/post',
    '2026-01-03 changed law no-law acts.read acts.share', '2026-01-03 changed publisher post checked owner',
    '2026-01-04 checked publisher post checked', '2026-01-04 removed status no-law/A frequency', '2026-01-04 ended status no-law/post until',
    '2026-01-05 withdrawn law no-law void', '2026-01-05 corrected publisher post checked corrections owner', '2026-01-05 removed publisher radio',
  ]);
});

test('the same history gives the same file, which reads back as it was written', () => {
  const ledger = collectChanges(root);
  expect(writeLedger(collectChanges(root))).toBe(writeLedger(ledger));
  expect(readLedger(writeLedger(ledger))).toEqual(ledger);
  expect(readLedger(writeLedger(ledger).replace('\tchanged\t', '\tbettered\t'))).toMatchObject({ line: 9 });
});

test('half a history is refused', () => {
  const shallow = join(scratch, 'shallow');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, shallow], { stdio: 'ignore' });
  expect(() => collectChanges(shallow)).toThrow(NoHistory);
  const none = join(scratch, 'none');
  mkdirSync(none);
  expect(() => collectChanges(none)).toThrow(NoHistory);
});

test('what ships names only what changed since the first day', () => {
  const history = buildHistory(collectChanges(root).lines);
  expect(Object.keys(history.records)).toEqual(['law no-law', 'publisher post', 'publisher radio', 'status no-law/A frequency', 'status no-law/post']);
  expect(historyOf(history, 'publisher', 'post').map(({ day, kind }) => `${day} ${kind}`)).toEqual(['2026-01-05 corrected', '2026-01-04 checked', '2026-01-03 changed', '2026-01-01 added']);
  expect(historyOf(history, 'publisher', 'a-quiet-one')).toEqual([{ day: '2026-01-01', kind: 'added', fields: [] }]);
});

test('entries of one publisher count on, those on hold last', () => {
  const entry = (name: string, hold?: string) => ({ publisher: 'post', name, ...(hold ? { hold } : {}) });
  expect(statusNames('law', [entry('a', 'no source'), entry('b'), entry('c'), { publisher: null, name: 'd' }])).toEqual(['law/post~3', 'law/post', 'law/post~2', 'law/d']);
});
