/** The two answers to a guard, of one size, the safer first; and the way to hear more, or nothing again. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { GuardWord } from '../core/guard/guard-word.ts';
import { useWords } from './surface.ts';

/** `notAgain`: the reader wants no further word on this site. */
export type GuardActions = { dont: (notAgain: boolean) => void; goOn: (notAgain: boolean) => void };

type GuardAnswersProps = { word: GuardWord; unfolded: boolean; unfold: (on: boolean) => void; actions: GuardActions };

export function GuardAnswers({ word, unfolded, unfold, actions }: GuardAnswersProps): JSX.Element {
  const { guard } = useWords();
  const [notAgain, setNotAgain] = useState(false);
  return (
    <div class="acts-line">
      <button type="button" class="btn main" onClick={() => actions.dont(notAgain)}>
        {guard.dont[word.act]}
      </button>
      <button type="button" class="btn" onClick={() => actions.goOn(notAgain)}>
        {(word.doubt === null ? guard.anyway : guard.plainly)[word.act]}
      </button>
      <div class="full">
        <label>
          <input class="check" type="checkbox" checked={notAgain} onChange={(event) => setNotAgain(event.currentTarget.checked)} />
          {guard.notAgain}
        </label>
        <button type="button" class="as-link" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
          {unfolded ? guard.less : guard.more}
        </button>
      </div>
    </div>
  );
}
