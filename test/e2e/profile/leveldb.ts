/** Reads what Chromium's LevelDB files hold, old values and all: https://github.com/google/leveldb/tree/main/doc */
import { unsnappy } from './snappy.ts';

export type Entry = { key: string; /** Null: the key was removed. */ value: string | null };

/** The entries of a log (000003.log) in the order in which they were written. */
export function readLog(file: Buffer): Entry[] {
  const entries: Entry[] = [];
  let batch = Buffer.alloc(0);
  for (let at = 0; at + 7 <= file.length; ) {
    // A record never spans two blocks of 32 kB; what is left of a block is filled with zeros.
    if (32768 - (at % 32768) < 7) at += 32768 - (at % 32768);
    const length = file.readUInt16LE(at + 4);
    const kind = file[at + 6] as number;
    if (kind === 0) break;
    batch = Buffer.concat([batch, file.subarray(at + 7, at + 7 + length)]);
    at += 7 + length;
    // 1: whole; 4: last piece. After eight bytes of sequence and four of count come the entries.
    if (kind !== 1 && kind !== 4) continue;
    for (const reader = cursor(batch, 12); !reader.atEnd(); ) {
      const put = reader.byte() === 1;
      entries.push({ key: reader.text(), value: put ? reader.text() : null });
    }
    batch = Buffer.alloc(0);
  }
  return entries;
}

/** Everything that stands in a table (000005.ldb), unpacked block by block. */
export function unpackTable(file: Buffer): Buffer {
  const footer = cursor(file, file.length - 48);
  footer.varint();
  footer.varint();
  const index = block(file, footer.varint(), footer.varint());
  const restarts = index.readUInt32LE(index.length - 4);
  const parts = [index];
  for (const reader = cursor(index.subarray(0, index.length - 4 - 4 * restarts), 0); !reader.atEnd(); ) {
    reader.varint();
    const own = reader.varint();
    const size = reader.varint();
    reader.skip(own);
    const handle = cursor(reader.bytes(size), 0);
    parts.push(block(file, handle.varint(), handle.varint()));
  }
  return Buffer.concat(parts);
}

function block(file: Buffer, offset: number, size: number): Buffer {
  const packed = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unsnappy(packed) : packed;
}

function cursor(data: Buffer, from: number) {
  let at = from;
  const byte = (): number => data[at++] as number;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = byte();
      value += (next & 127) * 2 ** shift;
      if (next < 128) return value;
    }
  };
  const bytes = (size: number): Buffer => data.subarray(at, (at += size));
  return { atEnd: () => at >= data.length, byte, varint, bytes, skip: (size: number) => void (at += size), text: () => bytes(varint()).toString('utf8') };
}
