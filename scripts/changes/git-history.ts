/** The states of data/ at the end of each day of the repository's history. */
import { execFileSync } from 'node:child_process';

/** What the changelog is about: the records themselves, and not their formats or reports on them. */
export const RECORD_PATHS = ['data/publishers', 'data/laws', 'data/designations', 'data/agencies.yml', 'data/help.yml'];

/** A day (UTC) on which records changed, and the last commit of that day. */
export type DayEnd = { day: string; commit: string };
/** The history is not all there: a shallow clone, or no repository at all. */
export class NoHistory extends Error {
  override name = 'NoHistory';
}

const MEGABYTES_512 = 512 * 1024 * 1024;

function git(root: string, args: string[], input?: string): Buffer {
  return execFileSync('git', ['-C', root, ...args], { input, maxBuffer: MEGABYTES_512, stdio: ['pipe', 'pipe', 'ignore'] });
}

/** Oldest first. Throws NoHistory where the whole of it can't be read. */
export function dayEnds(root: string): DayEnd[] {
  let shallow: string;
  try {
    shallow = git(root, ['rev-parse', '--is-shallow-repository']).toString().trim();
  } catch {
    throw new NoHistory('This is no git repository.');
  }
  if (shallow === 'true') throw new NoHistory('This clone holds only a part of the history. Run `git fetch --unshallow` first.');
  const lines = git(root, ['log', '--first-parent', '--reverse', '--format=%ct %H', '--', ...RECORD_PATHS]).toString().split('\n').filter(Boolean);
  const ends = new Map<string, string>();
  let newest = '';
  for (const line of lines) {
    const [seconds = '', commit = ''] = line.split(' ');
    const day = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    // A clock that ran behind does not take a change back into an earlier day.
    if (day > newest) newest = day;
    ends.set(newest, commit);
  }
  return [...ends].map(([day, commit]) => ({ day, commit }));
}

/** The record files of a commit: path -> name of its content. */
export function filesAt(root: string, commit: string): Map<string, string> {
  const lines = git(root, ['ls-tree', '-r', '-z', commit, '--', ...RECORD_PATHS]).toString().split('\0').filter(Boolean);
  return new Map(lines.flatMap((line) => {
    const [, blob, path] = /^\d+ blob (\S+)\t(.+)$/s.exec(line) ?? [];
    return blob && path?.endsWith('.yml') ? [[path, blob]] : [];
  }));
}

/** The texts of these contents, by name. */
export function readContents(root: string, names: readonly string[]): Map<string, string> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const out = git(root, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  const texts = new Map<string, string>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [name = '', , size = '0'] = out.toString('utf8', at, end).split(' ');
    texts.set(name, out.toString('utf8', end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return texts;
}
