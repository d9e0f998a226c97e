/** The history of the records, which ships beside them and is read on the one page that shows it. */
import type { History } from '../core/history.ts';

/** For pages of the extension itself. Rejects when it can't be read. */
export async function recordHistory(): Promise<History> {
  // A file of the package itself, not the network; it is listed nowhere as web-accessible.
  const response = await fetch('/history.json');
  return (await response.json()) as History;
}
