/** What a browser's profile holds of an extension, apart from what the browser keeps for itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unpackTable } from './leveldb.ts';
import { unsnappy } from './snappy.ts';

export type ProfileFile = { path: string; bytes: Buffer; /** Ours, or of all extensions together; else the browser's own: history, cache, sessions. */ own: boolean };

/** Where Chromium and Firefox keep what belongs to extensions. */
const OWN = [
  /^Default\/(Local|Sync|Managed) Extension Settings\//,
  /^Default\/(Extension (State|Rules|Scripts)|Local Storage|Session Storage|Service Worker|blob_storage|File System|databases)\//,
  /^Default\/(IndexedDB|Storage\/ext)\//,
  /^Default\/WebStorage\//,
  /^storage\/(default|permanent|temporary|private)\/moz-extension/,
  /^(extension-store|extension-store-menus|browser-extension-data)\//,
  /^(extension-preferences|extension-settings|extensions)\.json$/,
  /^(addonStartup\.json\.lz4|storage-sync.*|storage\.sqlite)$/,
];

/** Every file of the profile. Of Chromium's preferences, the part of this extension is a file of its own here. */
export function readProfile(folder: string, extensionId: string): ProfileFile[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap((entry) => {
    const path = relative(folder, join(entry.parentPath, entry.name));
    const bytes = readFileSync(join(folder, path));
    const file = { path, bytes, own: OWN.some((pattern) => pattern.test(path)) };
    if (!/^Default\/(Secure )?Preferences$/.test(path)) return [file];
    const { extensions } = JSON.parse(bytes.toString('utf8')) as { extensions?: { settings?: Record<string, object> } };
    return [file, { path: `${path}#extension`, bytes: Buffer.from(JSON.stringify(extensions?.settings?.[extensionId] ?? {})), own: true }];
  });
}

/** Whether the words stand in the file in any form that browsers write: as they are, in UTF-16, packed in a table or a database, or compressed. */
export function holds(file: ProfileFile, words: string): boolean {
  return [file.bytes, ...unpacked(file)].some((bytes) => [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')].some((form) => bytes.includes(form)));
}

function unpacked({ path, bytes }: ProfileFile): Buffer[] {
  if (path.endsWith('.ldb')) return [unpackTable(bytes)];
  if (path.endsWith('.lz4')) return [unlz4(bytes.subarray(12), bytes.readUInt32LE(8))];
  if (/\.sqlite(-wal)?$/.test(path) && path.includes('moz-extension')) return snappyRuns(bytes);
  return [];
}

/**
 * Packed values within a database, found without reading its tables, so that freed pages are searched as well: from each place that can be the
 * beginning of a structured clone ("03 00 .. .. .. f1 ff" after the length and a literal's tag).
 */
function snappyRuns(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(Buffer.from([0xf1, 0xff])); at >= 0; at = bytes.indexOf(Buffer.from([0xf1, 0xff]), at + 1)) {
    for (let from = Math.max(0, at - 12); from < at; from++) {
      try {
        found.push(unsnappy(bytes.subarray(from, from + 4096)));
      } catch {
        // Not a beginning.
      }
    }
  }
  return found;
}

/** Mozilla's LZ4 block. */
function unlz4(packed: Buffer, length: number): Buffer {
  const out = Buffer.alloc(length);
  let at = 0;
  let end = 0;
  const more = (size: number): number => {
    if (size < 15) return size;
    for (let byte = 255; byte === 255; size += byte) byte = packed[at++] as number;
    return size;
  };
  while (at < packed.length) {
    const token = packed[at++] as number;
    const literal = more(token >> 4);
    out.set(packed.subarray(at, at + literal), end);
    at += literal;
    end += literal;
    if (at >= packed.length) break;
    const back = packed.readUInt16LE(at);
    at += 2;
    for (let size = more(token & 15) + 4; size > 0; size--, end++) out[end] = out[end - back] as number;
  }
  return out;
}
