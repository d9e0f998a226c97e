/** Numerals that stand for sources. A press shows the source's line in place: no page is opened before the reader sees which. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CitationRef } from '../core/legal/legal.ts';
import { useNumerals } from './report-context.ts';
import { SourceLine } from './SourceLine.tsx';
import { useSurface } from './surface.ts';

/** More numerals than this are hidden behind one that shows them all. */
const CAP = 6;

export function Cites({ refs }: { refs: readonly CitationRef[] }): JSX.Element | null {
  const { citations, words } = useSurface();
  const numerals = useNumerals();
  const [open, setOpen] = useState<CitationRef | null>(null);
  const [all, setAll] = useState(false);
  const id = useId();
  const known = [...new Set(refs)]
    .filter((ref) => citations[ref] !== undefined)
    .map((ref) => ({ ref, numeral: numerals.of(ref) }))
    .sort((a, b) => a.numeral - b.numeral);
  if (known.length === 0) return null;
  const cut = !all && known.length > CAP + 1;
  const shown = open === null ? undefined : citations[open];
  return (
    <span class="cites">
      {(cut ? known.slice(0, CAP) : known).map(({ ref, numeral }) => (
        <button
          key={ref}
          type="button"
          class="cite"
          title={citations[ref]?.title}
          aria-label={words.sources.one(numeral)}
          aria-expanded={open === ref}
          aria-controls={open === ref ? id : undefined}
          onClick={() => setOpen(open === ref ? null : ref)}
        >
          {numeral}
        </button>
      ))}
      {cut && (
        <button type="button" class="cite" aria-label={words.sources.more(known.length - CAP)} onClick={() => setAll(true)}>
          +{known.length - CAP}
        </button>
      )}
      {shown && (
        <span class="source" id={id}>
          <SourceLine citation={shown} />
        </span>
      )}
    </span>
  );
}
