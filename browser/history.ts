/** The history of the records, which ships beside them and is read on the one page that shows it. */
import type { History } from '../core/history.ts';
import { unpackHistory, type PackedHistory } from '../core/packed-history.ts';
import type { RecordIndex } from '../core/record-index.ts';

/** The history of these records, for pages of the extension itself. Rejects when it can't be read, or is that of other records. */
export async function recordHistory(index: RecordIndex): Promise<History> {
  // A file of the package itself, not the network; it is listed nowhere as web-accessible.
  const response = await fetch('/history.json');
  return unpackHistory((await response.json()) as PackedHistory, index);
}
