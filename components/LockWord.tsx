/** Who settled a setting that the reader can't change. */
import type { JSX } from 'preact';

export function LockWord({ by }: { by: string }): JSX.Element {
  return <span class="locked">{by}</span>;
}
