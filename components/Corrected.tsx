/** What a notice said wrongly and says rightly now, for whoever read it before. */
import type { JSX } from 'preact';
import type { Notice } from '../core/legal/legal.ts';
import { Details } from './Details.tsx';
import { Icon } from './icons.tsx';
import { useWords } from './surface.ts';
import { Local } from './Words.tsx';

type Corrections = NonNullable<Notice['corrections']>;

/** The newest first; more are folded below it, so that what holds now stays in sight. */
export function Corrected({ corrections }: { corrections: Corrections }): JSX.Element | null {
  const { cost } = useWords();
  const [newest, ...more] = corrections;
  if (!newest) return null;
  return (
    <div class="note old">
      <Icon name="clock" />
      <div>
        <Correction correction={newest} />
        {more.length > 0 && (
          <Details class="plain" summary={cost.correctedMore(more.length)}>
            {more.map((correction) => (
              <p key={correction.on + JSON.stringify(correction.now)}>
                <Correction correction={correction} />
              </p>
            ))}
          </Details>
        )}
      </div>
    </div>
  );
}

function Correction({ correction: { on, was, now } }: { correction: Corrections[number] }): JSX.Element {
  const { cost } = useWords();
  return (
    <>
      <b>{cost.corrected(on)}</b> {cost.correctedWas} <Local text={was} /> {cost.correctedNow} <Local text={now} />
    </>
  );
}
