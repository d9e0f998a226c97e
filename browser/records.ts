/** The records that ship with Caveat, read once per life of the background and refused when they are of another version. */
import { browser } from 'wxt/browser';
import { INDEX_VERSION, type RecordIndex } from '../core/record-index.ts';

/** The records could not be read. This is a fault on our side and must never look like "not listed". */
export class RecordsUnavailable extends Error {
  override name = 'RecordsUnavailable';
}

let loading: Promise<RecordIndex> | null = null;

/** All records. Rejects with RecordsUnavailable; a later call tries again. */
export function records(): Promise<RecordIndex> {
  loading ??= load().catch((cause: unknown) => {
    loading = null;
    throw new RecordsUnavailable('The data that ships with Caveat could not be read', { cause });
  });
  return loading;
}

async function load(): Promise<RecordIndex> {
  // A file of the package itself, not the network; it is listed nowhere as web-accessible.
  const response = await fetch(browser.runtime.getURL('/records.json'));
  const index = (await response.json()) as RecordIndex;
  if (index.version !== INDEX_VERSION) throw new Error(`records of version ${index.version}, expected ${INDEX_VERSION}`);
  return index;
}
