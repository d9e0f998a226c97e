/** The records that ship with Caveat, read once per life of the background; refused when of another version, or when the detector looks for other names. */
import { browser } from 'wxt/browser';
import { unpackIndex, type PackedIndex } from '../core/packed-index.ts';
import { INDEX_VERSION, type RecordIndex } from '../core/record-index.ts';
import { HOST_FILTER_OF } from '../generated/host-filter.ts';

/** The records could not be read. This is a fault on our side and must never look like "not listed". */
export class RecordsUnavailable extends Error {
  override name = 'RecordsUnavailable';
}

let loading: Promise<RecordIndex> | null = null;
let failed = false;
const listeners: (() => void)[] = [];

/** All records. Rejects with RecordsUnavailable; a later call tries again. */
export function records(): Promise<RecordIndex> {
  loading ??= load().then(
    (index) => {
      turnOut(false);
      return index;
    },
    (cause: unknown) => {
      loading = null;
      turnOut(true);
      throw new RecordsUnavailable('The data that ships with Caveat could not be read', { cause });
    },
  );
  return loading;
}

/** Whether the records could not be read when they were last asked for. */
export function recordsFailed(): boolean {
  return failed;
}

/** Calls back when they can't be read, and when they can be read again. */
export function onRecordsTurned(call: () => void): void {
  listeners.push(call);
}

function turnOut(now: boolean): void {
  if (now === failed) return;
  failed = now;
  for (const call of listeners) call();
}

async function load(): Promise<RecordIndex> {
  // A file of the package itself, not the network; it is listed nowhere as web-accessible.
  const response = await fetch(browser.runtime.getURL('/records.json'));
  const packed = (await response.json()) as PackedIndex;
  if (packed.version !== INDEX_VERSION) throw new Error(`records of version ${packed.version}, expected ${INDEX_VERSION}`);
  // A detector that passes over a listed publisher would look like "not listed".
  if (packed.filterOf !== HOST_FILTER_OF) throw new Error('the records and the host filter of the detector were not built together');
  return unpackIndex(packed);
}
