/** The search: one field, four sorts of records with their numbers, and the lines that were found. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Row, Rows, RowType } from '../../core/known/rows.ts';
import { pickText } from '../../locales/pick-text.ts';
import { plainText } from '../../locales/rich.ts';
import type { Words } from '../../locales/words.ts';
import { useOwnWords } from '../surface.ts';
import { Local } from '../Words.tsx';
import type { Chosen, KnownProps } from './Known.tsx';
import { RecordLink } from './RecordLink.tsx';

const FIRST = 40;
const TYPES: readonly RowType[] = ['publisher', 'status', 'law', 'place'];
const NOTHING: Rows = { publisher: [], status: [], law: [], place: [] };

export function KnownSearch({ search, chosen }: Pick<KnownProps, 'chosen'> & { search: Exclude<KnownProps['search'], 'failed'> }): JSX.Element {
  const { known } = useOwnWords();
  const [query, setQuery] = useState('');
  const [type, setType] = useState<RowType>(chosen?.type ?? 'publisher');
  const [all, setAll] = useState(false);
  const found = search ? search(query) : NOTHING;
  const rows: readonly Row[] = found[type];
  return (
    <section class="search" aria-label={known.search}>
      <label class="lab">
        {known.search}
        <input
          class="field"
          type="search"
          // Else the browser may keep what was typed with the files of its session.
          autocomplete="off"
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setAll(false);
          }}
        />
      </label>
      <div class="types" role="group" aria-label={known.typesLabel}>
        {TYPES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === type}
            onClick={() => {
              setType(one);
              setAll(false);
            }}
          >
            {known.types[one]} <span class="meta">{found[one].length}</span>
          </button>
        ))}
      </div>
      <p class="meta" role="status">
        {search && known.found[type](rows.length)}
      </p>
      <ul class="hits">
        {rows.slice(0, all ? rows.length : FIRST).map((row) => (
          <Hit key={row.id} row={row} chosen={chosen} />
        ))}
      </ul>
      {!all && rows.length > FIRST && (
        <button type="button" class="btn small" onClick={() => setAll(true)}>
          {known.showAll(rows.length)}
        </button>
      )}
    </section>
  );
}

function Hit({ row, chosen }: { row: Row; chosen: Chosen | null }): JSX.Element {
  const words = useOwnWords();
  const here = chosen !== null && chosen.type === row.type && chosen.id === row.id;
  return (
    <li>
      <RecordLink to={{ type: row.type, id: row.id }} here={here}>
        {row.type === 'place' ? words.place(row.id) : row.type === 'law' ? <Local text={row.name} /> : <bdi>{row.name}</bdi>}
      </RecordLink>
      <span class="meta">{about(row, words).filter(Boolean).join(' · ')}</span>
    </li>
  );
}

/** What a line says of its record beside the name. */
function about(row: Row, { known, law, place, day, language, quote }: Words): (string | null)[] {
  switch (row.type) {
    case 'publisher':
      return [row.host ?? known.noAddress, row.country && place(row.country), row.statuses > 0 ? known.statuses(row.statuses) : null, row.withdrawn ? known.states.withdrawn : null];
    case 'status':
      return [place(row.jurisdiction), plainText([law.status(pickText(row.quoted, language), row.kind)], quote), row.since && day(row.since), row.state === 'holds' ? null : known.states[row.state]];
    case 'law':
      return [place(row.jurisdiction), known.kinds[row.kind], row.statuses > 0 ? known.statuses(row.statuses) : null, row.state === 'holds' ? null : known.states[row.state], row.stale ? known.law.pastReview : null];
    case 'place':
      return row.laws === 0 ? [known.notCovered] : [known.laws(row.laws), row.statuses > 0 ? known.statuses(row.statuses) : null];
  }
}
