/** The quiet line beside a field in which a link to a listed publisher was written: what posting it could cost. It asks nothing and holds nothing up. */
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { GuardWord } from '../core/guard/guard-word.ts';
import type { Settings } from '../core/settings.ts';
import type { SurfaceWords } from '../locales/words.ts';
import { riskOf } from './act-order.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { GuardCost } from './GuardCost.tsx';
import { Icon } from './icons.tsx';
import { rootAttributes } from './root.ts';
import { SurfaceContext, type Rules } from './surface.ts';
import { OutcomeMark } from './Track.tsx';

export type GuardLineProps = { word: GuardWord; words: SurfaceWords; look: Pick<Settings, 'theme' | 'textSize'>; rules: Rules; close: () => void };

export function GuardLine({ word, words, look, rules, close }: GuardLineProps): JSX.Element {
  const [unfolded, setUnfolded] = useState(false);
  // Screen readers speak what comes into a place that they know already.
  const [said, setSaid] = useState(false);
  useEffect(() => setSaid(true), []);
  const id = useId();
  const { guard } = words;
  const outcome = rules.outcomeOf(word.deed);
  return (
    <SurfaceContext.Provider value={{ words, citations: word.citations, pageLanguage: null, rules, showPassage: null, openSettings: () => undefined }}>
      <div class="cv guard-line" role="group" aria-labelledby={id} data-risk={riskOf(outcome)} {...rootAttributes(words, look)}>
        <div class="told">
          <OutcomeMark outcome={outcome} />
          <p id={id} role="status">
            {said && guard.written({ publisherName: word.publisherName, outcome, jurisdiction: word.jurisdiction, doubt: word.doubt })}
          </p>
          <button type="button" class="ib" aria-label={guard.close} title={guard.close} onClick={() => close()}>
            <Icon name="close" />
          </button>
        </div>
        {unfolded && (
          <div class="more">
            <GuardCost word={word} small={false} all />
            <EvidenceList evidence={word.deed.evidence} />
          </div>
        )}
        <button type="button" class="as-link" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? guard.less : guard.more}
        </button>
      </div>
    </SurfaceContext.Provider>
  );
}
