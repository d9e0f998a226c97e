/** What Caveat knows: a search over all records on one side, the record that was chosen on the other. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { KnownRecord } from '../../core/known/known-record.ts';
import type { Rows, RowType } from '../../core/known/rows.ts';
import type { ToldHistory } from '../../core/known/told-history.ts';
import type { Settings } from '../../core/settings.ts';
import type { Words } from '../../locales/words.ts';
import { Icon } from '../icons.tsx';
import { rootAttributes } from '../root.ts';
import { SurfaceContext, type Rules } from '../surface.ts';
import { KnownSearch } from './KnownSearch.tsx';
import { OpenRecord } from './RecordLink.tsx';
import { RecordView } from './RecordView.tsx';

/** Which record the reader looks at: the law "ru-foreign-agent". */
export type Chosen = { type: RowType; id: string };

export type KnownProps = {
  words: Words;
  look: Pick<Settings, 'theme' | 'textSize'>;
  rules: Rules;
  /** Null while the records are being read; 'failed' when they could not be. */
  search: ((query: string) => Rows) | 'failed' | null;
  chosen: Chosen | null;
  /** The record that was chosen; null when there is none of that name. */
  record: KnownRecord | null;
  /** Null while it is being read. */
  history: ToldHistory | 'failed' | null;
  /** The day of the data. */
  compiled: string | null;
  /** Puts a text where it can be pasted from; false when the browser refused. */
  copy: (text: string) => Promise<boolean>;
  /** Goes to a record; to none with null. */
  open: (to: Chosen | null) => void;
  openSettings: () => void;
};

export function Known({ words, look, rules, search, chosen, record, history, compiled, copy, open, openSettings }: KnownProps): JSX.Element {
  const { known, bar, states } = words;
  const name = chosen && `${chosen.type} ${chosen.id}`;
  // A record that the page opened with leaves the focus where a page begins; one that was chosen draws it.
  const opened = useRef(name);
  if (name !== opened.current) opened.current = null;
  const surface = { words, citations: record?.citations ?? [], pageLanguage: null, rules, showPassage: null, openSettings };
  return (
    <SurfaceContext.Provider value={surface}>
      <OpenRecord.Provider value={open}>
        <div class="cv" {...rootAttributes(words, look)}>
          <main class="page wide">
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
            {search !== 'failed' && (
              <div class={chosen === null ? 'known' : 'known open'}>
                <KnownSearch search={search} chosen={chosen} />
                <section class="record" aria-label={known.record}>
                  {chosen === null || search === null ? (
                    <p class="quiet">{known.choose}</p>
                  ) : record === null ? (
                    <p class="quiet">{known.noRecord}</p>
                  ) : (
                    <RecordView key={`${record.type} ${record.id}`} record={record} drawsFocus={opened.current === null} history={history} compiled={compiled} copy={copy} />
                  )}
                </section>
              </div>
            )}
          </main>
        </div>
      </OpenRecord.Provider>
    </SurfaceContext.Provider>
  );
}
