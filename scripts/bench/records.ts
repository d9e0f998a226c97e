/** How long the background needs until it holds all records, as far as Node can tell: reading, parsing and unpacking the one file. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { unpackIndex, type PackedIndex } from '../../core/packed-index.ts';

const ROUNDS = 20;

export function benchRecords(): void {
  const text = readFileSync('public/records.json', 'utf8');
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    unpackIndex(JSON.parse(text) as PackedIndex);
    return performance.now() - before;
  }).sort((a, b) => a - b);
  const index = unpackIndex(JSON.parse(text) as PackedIndex);
  const designations = Object.values(index.designations).reduce((sum, list) => sum + list.entries.length, 0);
  console.log(
    `records: ${Object.keys(index.publishers).length} publishers, ${Object.keys(index.regimes).length} regimes, ${designations} designations; ` +
      `${(text.length / 1e6).toFixed(2)} million characters, ${Math.round(gzipSync(text).length / 1000)} kB gzipped; parsed in ${times[ROUNDS >> 1]?.toFixed(1)} ms (goal: worker ready in 50 ms)`,
  );
}
