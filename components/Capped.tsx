/** A long list, cut to its first entries until the reader asks for the rest. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './surface.ts';

type CappedProps<T> = { items: readonly T[]; at: number; as: 'li' | 'p'; children: (item: T, at: number) => JSX.Element };

export function Capped<T>({ items, at, as: Wrap, children }: CappedProps<T>): JSX.Element {
  const { checks } = useWords();
  const [all, setAll] = useState(false);
  // One more than the cap is shown whole: a button would take its room.
  const cut = !all && items.length > at + 1;
  return (
    <>
      {(cut ? items.slice(0, at) : items).map(children)}
      {cut && (
        <Wrap class="show-all">
          <button type="button" class="btn small" onClick={() => setAll(true)}>
            {checks.showAll(items.length)}
          </button>
        </Wrap>
      )}
    </>
  );
}
