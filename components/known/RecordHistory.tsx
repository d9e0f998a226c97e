/** What was put right in a record, and what happened to it since records are kept. */
import type { JSX } from 'preact';
import type { ToldChange } from '../../core/known/told-history.ts';
import type { Correction } from '../../data/schema.ts';
import type { Words } from '../../locales/words.ts';
import { useOwnWords } from '../surface.ts';
import { Local } from '../Words.tsx';
import type { KnownProps } from './Known.tsx';

export function RecordHistory({ history, corrections }: Pick<KnownProps, 'history'> & { corrections: readonly Correction[] }): JSX.Element {
  const words = useOwnWords();
  const say = words.known.history;
  return (
    <section class="part">
      <h3>{say.title}</h3>
      {corrections.length > 0 && (
        <>
          <h4>{say.corrections}</h4>
          <ul class="past">
            {[...corrections].reverse().map(({ on, was, now }) => (
              <li key={on + JSON.stringify(now)}>
                <time>{words.day(on)}</time>
                <span>
                  {say.was} <Local text={was} /> {say.now} <Local text={now} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {history === 'failed' && <p class="quiet">{say.failed}</p>}
      {history !== null && history !== 'failed' && (
        <>
          <ol class="past">
            {history.changes.map((change, at) => (
              <li key={at}>
                <time>{words.day(change.day)}</time>
                <span>{lineOf(change, words)}</span>
              </li>
            ))}
          </ol>
          <p class="meta">{say.from(history.from)}</p>
        </>
      )}
    </section>
  );
}

/** "changed: owner and funding, acts (Share, Link)". */
function lineOf({ kind, topics, acts }: ToldChange, { known, law }: Words): string {
  const say = known.history;
  const parts = [...topics.map((topic) => say.topics[topic]), ...(acts.length > 0 ? [say.acts(acts.map((act) => law.acts[act]).join(', '))] : [])];
  return kind === 'checked' || parts.length === 0 ? say.what[kind] : `${say.what[kind]}: ${parts.join(', ')}`;
}
