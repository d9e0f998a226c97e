/** The word before an act: which act, what it could cost this reader, how sure that is and since when, and what can be done instead. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { GuardWord } from '../core/guard/guard-word.ts';
import type { Settings } from '../core/settings.ts';
import type { SurfaceWords } from '../locales/words.ts';
import { riskOf } from './act-order.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { GuardCost } from './GuardCost.tsx';
import { GuardAnswers, type GuardActions } from './GuardAnswers.tsx';
import { Icon } from './icons.tsx';
import { rootAttributes } from './root.ts';
import { SurfaceContext, useSurface, type Rules } from './surface.ts';
import { OutcomeMark } from './Track.tsx';
import { Local } from './Words.tsx';

export type GuardProps = {
  word: GuardWord;
  /** Words shown before this one in the session: the first stands in full, the later ones small. */
  turn: number;
  /** `ask`: the question. `again`: the reader said to go on, and must press once more themselves. */
  state: 'ask' | 'again';
  /** The page takes no press but the reader's own. */
  ownClick: boolean;
  words: SurfaceWords;
  look: Pick<Settings, 'theme' | 'textSize'>;
  rules: Rules;
  actions: GuardActions & { sayWhere: () => void };
};

export function Guard(props: GuardProps): JSX.Element {
  const { word, words, rules, actions } = props;
  const [unfolded, setUnfolded] = useState(false);
  // A word in the way of an act is to be taken in at a glance: the numerals of its sources come when the reader asks for more.
  const surface = { words, citations: unfolded ? word.citations : [], pageLanguage: null, rules, showPassage: null, openSettings: actions.sayWhere };
  return (
    <SurfaceContext.Provider value={surface}>
      <Word {...props} unfolded={unfolded} unfold={setUnfolded} />
    </SurfaceContext.Provider>
  );
}

type WordProps = GuardProps & { unfolded: boolean; unfold: (on: boolean) => void };

function Word({ word, turn, state, ownClick, words, look, actions, unfolded, unfold }: WordProps): JSX.Element {
  const { rules } = useSurface();
  const id = useId();
  const { guard } = words;
  const outcome = rules.outcomeOf(word.deed);
  const small = turn > 0 && !unfolded;
  return (
    <div class={`cv guard${small ? ' mini' : ''}`} role="dialog" aria-labelledby={`${id}l`} aria-describedby={`${id}h`} {...rootAttributes(words, look)}>
      <div class="head">
        <span class="brand">
          <Icon name="mark" />
          {words.bar.panel}
        </span>
        <span id={`${id}l`}>{guard.before[word.act]}</span>
        <button type="button" class="ib" aria-label={guard.close} title={guard.close} onClick={() => actions.dont(false)}>
          <Icon name="close" />
        </button>
      </div>
      <div class="body" data-risk={riskOf(outcome)}>
        <h2 id={`${id}h`}>
          <OutcomeMark outcome={outcome} />
          <span>{state === 'again' ? guard.again : guard.heading({ act: word.act, outcome, jurisdiction: word.jurisdiction, doubt: word.doubt, turn })}</span>
        </h2>
        {state === 'ask' && (word.doubt === 'reader' ? <Concern word={word} sayWhere={actions.sayWhere} /> : <GuardCost word={word} small={small} all={unfolded} />)}
        {state === 'ask' && unfolded && word.doubt === 'reader' && <GuardCost word={word} small={false} all />}
        {state === 'ask' && <Reasons word={word} small={small} all={unfolded} />}
        {state === 'ask' && ownClick && <p class="instead">{guard.ownClick}</p>}
      </div>
      {state === 'ask' && <GuardAnswers word={word} unfolded={unfolded} unfold={unfold} actions={actions} />}
    </div>
  );
}

/** For whom the law holds, where it hangs on something that the reader did not say. */
function Concern({ word, sayWhere }: { word: GuardWord; sayWhere: () => void }): JSX.Element {
  const { words } = useSurface();
  const { lead, items, less } = words.reach(word.because);
  return (
    <>
      <p class="instead">{[lead, ...items, ...(less === null ? [] : [less])].join(' ')}</p>
      <p class="instead">
        <button type="button" class="as-link" onClick={() => sayWhere()}>
          {words.guard.sayWhere}
        </button>
        {'. '}
        {words.guard.sayWhereWhy}
      </p>
    </>
  );
}

/** How we know, what stays lawful, and which other places matter. In full the first of each kind, unfolded all. */
function Reasons({ word, small, all }: { word: GuardWord; small: boolean; all: boolean }): JSX.Element {
  const { words } = useSurface();
  const { guard } = words;
  const { evidence } = word.deed;
  const shown = all ? evidence : word.doubt === 'reader' || small ? [] : (['law', 'case'] as const).flatMap((kind) => evidence.find((one) => one.kind === kind) ?? []);
  return (
    <>
      <EvidenceList evidence={shown.length > 0 || small || word.doubt === 'reader' ? shown : evidence.slice(0, 1)} />
      {word.act === 'copy-link' && <p class="instead">{guard.copyIsNoAct}</p>}
      {word.mayRead && (
        <p class="instead">
          <b>{guard.instead}</b> {guard.readOn}
        </p>
      )}
      {word.credited && !small && <p class="instead">{guard.credited({ ...word.credited, places: [word.jurisdiction, ...word.also] })}</p>}
      {all && word.remainsLawful && (
        <p class="instead">
          <b>{words.cost.lawful}:</b> <Local text={word.remainsLawful} />
        </p>
      )}
      {(all || (!small && word.doubt !== 'reader')) && word.also.length > 0 && <p class="instead">{guard.also(word.also)}</p>}
      {all && !word.verified && <p class="instead">{words.scope.unverified}</p>}
    </>
  );
}
