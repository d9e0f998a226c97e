/** For a law whose notice the reader has seen: what changed since, before anything else is said. */
import type { JSX } from 'preact';
import type { NoticeChange } from '../core/legal/seen.ts';
import type { SurfaceWords } from '../locales/words.ts';
import { Icon } from './icons.tsx';
import { useWords } from './surface.ts';

export function SeenBefore({ changes }: { changes: readonly NoticeChange[] }): JSX.Element {
  const words = useWords();
  if (changes.length === 0) return <p class="quiet seen">{words.seen.same}</p>;
  return (
    <div class="note changed">
      <Icon name="clock" />
      <div>
        <b>{words.seen.changed}</b>
        <ul>
          {changes.map((change, at) => (
            <li key={at}>{wordsOf(change, words)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function wordsOf(change: NoticeChange, { seen, law }: SurfaceWords): string {
  if (change.kind === 'scope') return seen.scope(change.scope);
  return change.kind === 'act' ? seen.act(law.rows[change.row], law.outcomes[change.outcome]) : seen[change.kind];
}
