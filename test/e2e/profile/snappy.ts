/** Unpacks Snappy, in which both browsers pack what extensions store: https://github.com/google/snappy/blob/main/format_description.txt */

export function unsnappy(packed: Uint8Array): Buffer {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = packed[at++] as number;
    length |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  if (length < 0 || length > 64_000_000) throw new Error(`no Snappy data: ${length} bytes`);
  const out = Buffer.alloc(length);
  let end = 0;
  const number = (bytes: number): number => {
    let value = 0;
    for (let n = 0; n < bytes; n++) value |= (packed[at++] as number) << (8 * n);
    return value;
  };
  while (at < packed.length && end < length) {
    const tag = packed[at++] as number;
    if ((tag & 3) === 0) {
      const size = (tag >> 2) + 1 > 60 ? number((tag >> 2) - 59) + 1 : (tag >> 2) + 1;
      out.set(packed.subarray(at, at + size), end);
      at += size;
      end += size;
      continue;
    }
    const size = (tag & 3) === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = (tag & 3) === 1 ? ((tag >> 5) << 8) | number(1) : number((tag & 3) === 2 ? 2 : 4);
    for (let n = 0; n < size; n++, end++) out[end] = out[end - back] as number;
  }
  return out;
}
