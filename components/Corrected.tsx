/** What a notice said wrongly and says rightly now, for whoever read it before. */
import type { JSX } from 'preact';
import type { Notice } from '../core/legal/legal.ts';
import { Icon } from './icons.tsx';
import { useWords } from './surface.ts';
import { Local } from './Words.tsx';

export function Corrected({ corrections }: { corrections: NonNullable<Notice['corrections']> }): JSX.Element {
  const words = useWords();
  return (
    <>
      {corrections.map(({ on, was, now }) => (
        <div key={on + JSON.stringify(now)} class="note old">
          <Icon name="clock" />
          <div>
            <b>{words.cost.corrected(on)}</b> {words.cost.correctedWas} <Local text={was} /> {words.cost.correctedNow} <Local text={now} />
          </div>
        </div>
      ))}
    </>
  );
}
