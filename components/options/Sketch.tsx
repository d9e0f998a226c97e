/** Small sketches of where Caveat appears. */
import type { JSX } from 'preact';

export type SketchName = 'in-page' | 'panel';

export function Sketch({ name }: { name: SketchName }): JSX.Element {
  const lines = <path d="M8 19h34M8 26h38M8 33h30M8 40h36" stroke-width="2" />;
  return (
    <svg class="sketch" viewBox="0 0 84 54" aria-hidden="true">
      {name === 'panel' && <rect class="tint" x="57" y="1" width="26" height="52" />}
      <rect x=".75" y=".75" width="82.5" height="52.5" rx="2" />
      <path d={name === 'panel' ? 'M.75 10.5H57M57 .75v52.5' : 'M.75 10.5h82.5'} />
      {lines}
      {name === 'panel' && <path d="M61 15h18M61 21h14M61 27h18" stroke-width="2" />}
      {name === 'panel' ? <rect class="on" x="61" y="6" width="18" height="3" /> : <rect class="on" x="58" y="14" width="22" height="39.25" />}
    </svg>
  );
}
