/** Writes the filter that host-filter.ts reads, which says how; apart from it, since what reads it runs in every page. */
import { BACKSLASH, BUCKET, FIRST, INSTEAD, LOW_BITS, placeOf } from './host-filter.ts';

/** The filter for these keys. The same keys give the same string, whatever their order. */
export function buildHostFilter(keys: readonly string[]): string {
  const count = Math.max(1, Math.round(new Set(keys).size / BUCKET));
  const buckets: number[][] = Array.from({ length: count }, () => []);
  for (const key of keys) {
    const [bucket, value] = placeOf(key, count);
    buckets[bucket]?.push(value);
  }
  return buckets.map(encode).join(' ');
}

function encode(values: number[]): string {
  let bits = '';
  let before = -1;
  for (const value of [...new Set(values)].sort((a, b) => a - b)) {
    const difference = value - before - 1;
    bits += '1'.repeat(difference >> LOW_BITS) + '0' + (difference & ((1 << LOW_BITS) - 1)).toString(2).padStart(LOW_BITS, '0');
    before = value;
  }
  // Ones to the end: an unfinished number that the reader runs out of.
  return bits.replace(/.{1,6}/g, (six) => {
    const code = parseInt(six.padEnd(6, '1'), 2) + FIRST;
    return String.fromCharCode(code === BACKSLASH ? INSTEAD : code);
  });
}
