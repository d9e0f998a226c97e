/** Walks through the history of data/ and writes down what happened to each record on each day. */
import { readYaml } from '../read-yaml.ts';
import { compareRecords, recordsIn, type Snapshot } from './compare-records.ts';
import { dayEnds, filesAt, readContents } from './git-history.ts';
import { digestOf, type Ledger, type LedgerLine } from './ledger.ts';

/** The same history gives the same ledger. Throws NoHistory where the whole history can't be read. */
export function collectChanges(root: string): Ledger {
  const lines: LedgerLine[] = [];
  let files = new Map<string, string>();
  for (const { day, commit } of dayEnds(root)) {
    const now = filesAt(root, commit);
    const touched = [...new Set([...files.keys(), ...now.keys()])].filter((file) => files.get(file) !== now.get(file));
    const texts = readContents(root, touched.flatMap((file) => [files.get(file), now.get(file)].filter((name) => name !== undefined)));
    const changes = compareRecords(snapshot(touched, files, texts), snapshot(touched, now, texts));
    lines.push(...changes.map((change) => ({ day, ...change })));
    files = now;
  }
  const texts = readContents(root, [...files.values()]);
  return { digest: digestOf([...files].map(([file, name]) => ({ file, text: texts.get(name) ?? '' }))), lines };
}

/** The records in these files. A file that was no YAML on that day counts as not there. */
function snapshot(files: readonly string[], tree: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>): Snapshot {
  return new Map(files.flatMap((file) => {
    const name = tree.get(file);
    const read = name === undefined ? null : readYaml(file, texts.get(name) ?? '');
    return read && 'value' in read ? recordsIn(file, read.value) : [];
  }));
}
