/** What Caveat knows: a search over all publishers in the records, and what is on record of one, as a report shows it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Found } from '../../core/search-records.ts';
import type { Report } from '../../core/report.ts';
import type { Settings } from '../../core/settings.ts';
import type { Words } from '../../locales/words.ts';
import { Icon } from '../icons.tsx';
import { ReportView } from '../ReportView.tsx';
import { rootAttributes } from '../root.ts';
import { SurfaceContext, type Rules } from '../surface.ts';

const FIRST = 40;
const ALL: Settings['parts'] = { publisher: true, sourcing: false, warnings: true };

export type KnownProps = {
  words: Words;
  look: Pick<Settings, 'theme' | 'textSize'>;
  rules: Rules;
  /** Null while the records are being read; 'failed' when they could not be. */
  search: ((query: string) => Found[]) | 'failed' | null;
  report: (id: string) => Report | null;
  openSettings: () => void;
};

export function Known({ words, look, rules, search, report, openSettings }: KnownProps): JSX.Element {
  const { known, bar, states } = words;
  const [query, setQuery] = useState('');
  const [id, setId] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const found = typeof search === 'function' ? search(query) : [];
  const shown = id === null ? null : report(id);
  const surface = { words, citations: shown?.citations ?? [], pageLanguage: null, rules, showPassage: null, openSettings };
  return (
    <SurfaceContext.Provider value={surface}>
      <div class="cv" {...rootAttributes(words, look)}>
        <main class="page">
          <p class="brandline">
            <Icon name="mark" />
            {bar.panel}
          </p>
          <h1>{known.title}</h1>
          <p class="lede">{known.lede}</p>
          {search === 'failed' && (
            <div class="note" role="alert">
              <Icon name="error" />
              <div>
                <b>{states.failedRecords.title}</b> {states.failedRecords.text}
              </div>
            </div>
          )}
          <div class="known">
            <section aria-label={known.publishers}>
              <label class="lab">
                {known.search}
                <input
                  class="field"
                  type="search"
                  value={query}
                  onInput={(event) => {
                    setQuery(event.currentTarget.value);
                    setAll(false);
                  }}
                />
              </label>
              <p class="meta" role="status">
                {known.found(found.length)}
              </p>
              <ul class="hits">
                {found.slice(0, all ? found.length : FIRST).map((row) => (
                  <li key={row.id}>
                    <button type="button" class="as-link" aria-current={row.id === id ? 'true' : undefined} onClick={() => setId(row.id)}>
                      {row.name}
                    </button>
                    <span class="meta">
                      {[row.host ?? known.noAddress, row.country === null ? null : words.place(row.country), row.statuses > 0 ? known.statuses(row.statuses) : null].filter(Boolean).join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
              {!all && found.length > FIRST && (
                <button type="button" class="btn small" onClick={() => setAll(true)}>
                  {known.showAll(found.length)}
                </button>
              )}
            </section>
            <section aria-live="polite" aria-label={known.record}>
              {shown ? (
                <div class="panel">
                  <ReportView key={id} report={shown} parts={ALL} detail="elsewhere" leftOut={0} privateWindow={false} />
                </div>
              ) : (
                <p class="quiet">{known.choose}</p>
              )}
              <p class="quiet">{known.errors}</p>
            </section>
          </div>
        </main>
      </div>
    </SurfaceContext.Provider>
  );
}
