/** The compiled records, made anew first when they are missing or older than the data. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpackIndex, type PackedIndex } from '../../core/packed-index.ts';
import { INDEX_VERSION, type RecordIndex } from '../../core/record-index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const compiled = `${root}public/records.json`;

/** Throws with the compiler's own words when a record is broken. */
export function compiledRecords(): RecordIndex {
  if (changed(compiled) < newest(`${root}data`)) compile();
  let packed = read();
  if (packed.version !== INDEX_VERSION) {
    compile();
    packed = read();
  }
  return unpackIndex(packed);
}

const read = (): PackedIndex => JSON.parse(readFileSync(compiled, 'utf8')) as PackedIndex;

function changed(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(folder: string): number {
  let last = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) last = Math.max(last, changed(`${entry.parentPath}/${entry.name}`));
  }
  return last;
}

function compile(): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/compile-data.ts'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the records could not be compiled:\n${stderr.trim()}`);
}
