/**
 * Answers "may this page be one of ours?" from a string of two bytes a name, errs once in ten thousand questions towards yes and never
 * towards no. A Golomb-coded set: the hashes of all names, sorted, as differences, in buckets so that a question reads only one of them.
 */
import { candidateKeys } from './candidate-keys.ts';

export { candidateKeys };

/** Names in a bucket, on average, and the chance of a wrong yes. */
export const BUCKET = 40;
const ONE_IN = 10_000;
/** Low bits of a difference that are written out; the rest is written in unary. ONE_IN * ln 2 is the best divisor. */
export const LOW_BITS = 13;
/** Six bits a character, from "0" on; the backslash would be written twice in source. */
export const FIRST = 48;
export const BACKSLASH = 92;
export const INSTEAD = 126;

/** Whether the key is in the filter; a wrong yes once in ten thousand, never a wrong no. */
export function hostFilterHas(filter: string, key: string): boolean {
  return oneHas(filter.split(' '), key);
}

function oneHas(buckets: readonly string[], key: string): boolean {
  const [bucket, wanted] = placeOf(key, buckets.length);
  const text = buckets[bucket] as string;
  let value = -1;
  for (let at = 0; ; ) {
    let difference = 0;
    for (; bitsAt(text, at, 1) === 1; at++) difference++;
    value += (difference << LOW_BITS) + bitsAt(text, at + 1, LOW_BITS) + 1;
    at += 1 + LOW_BITS;
    if (value >= wanted || at > text.length * 6) return value === wanted && at <= text.length * 6;
  }
}

/** Whether the page at this address may be one of ours: the question that is asked of every page. */
export function mayBeOurs(filter: string, url: string): boolean {
  const buckets = filter.split(' ');
  return candidateKeys(url).some((key) => oneHas(buckets, key));
}

/** The number in `count` bits, no more than 19: read at once, because this runs on every page and before anything was made fast. Zeros after the end. */
function bitsAt(text: string, at: number, count: number): number {
  const from = (at / 6) | 0;
  const last = ((at + count - 1) / 6) | 0;
  let bits = 0;
  for (let place = from; place <= last; place++) {
    const code = text.charCodeAt(place);
    bits = (bits << 6) | ((code === INSTEAD ? BACKSLASH : code) - FIRST);
  }
  return (bits >> ((last + 1) * 6 - at - count)) & ((1 << count) - 1);
}

/** Where a key stands: FNV-1a, then the last mixing of MurmurHash3: 32 bits, split into a bucket and a value within it. */
export function placeOf(key: string, buckets: number): [bucket: number, value: number] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return [hash % buckets, Math.floor(hash / buckets) % (BUCKET * ONE_IN)];
}
