/** Says that there is more than is shown, where the reader chose to see only what applies. Nothing left out may look like nothing found. */
import type { JSX } from 'preact';
import { Slab } from './ScopeSlab.tsx';
import { useSurface } from './surface.ts';

/** `alone`: nothing else stands at the head of the panel. */
export function LeftOut({ count, alone }: { count: number; alone: boolean }): JSX.Element | null {
  const { words, openSettings } = useSurface();
  const { leftOut, scope } = words;
  if (count === 0) return null;
  const change = (
    <button type="button" class="as-link" onClick={openSettings}>
      {scope.change}
    </button>
  );
  if (alone) {
    return (
      <Slab fill="open" mark="gap" tag={scope.notShown}>
        <h2>{leftOut.heading(count)}</h2>
        <p class="say">{leftOut.text}</p>
        <p class="why">{change}</p>
      </Slab>
    );
  }
  return (
    <p class="quiet left-out">
      {leftOut.also(count)} {change}
    </p>
  );
}
