/** Whether Caveat says a word before acts: how often, before which acts, and in which pages. */
import type { JSX } from 'preact';
import type { Settings } from '../../core/settings.ts';
import type { GuardAct } from '../../data/schema.ts';
import { GuardLevels } from '../GuardLevels.tsx';
import { SwitchRow } from '../SwitchRow.tsx';
import type { OptionsProps } from './Options.tsx';

type Guards = Settings['guards'];
const PLACES = ['social', 'anywhere', 'state', 'private', 'discreet'] as const satisfies readonly (keyof Guards['on'])[];

export function GuardsSection({ settings, words, change, lock }: OptionsProps): JSX.Element {
  const { chosen, acts } = words.guard;
  const { guards } = settings;
  const set = (part: Partial<Guards>): void => change({ guards: { ...guards, ...part } });
  const discreet = settings.surface === 'panel';
  return (
    <section id="guards">
      <h2>{chosen.title}</h2>
      <p class="quiet">{chosen.text}</p>
      <GuardLevels guards={guards} words={words} lock={lock('guards.level')} choose={(level) => set({ level })} />
      {guards.level !== 'none' && (
        <>
          {discreet && !guards.on.discreet && <p class="quiet">{chosen.offDiscreet}</p>}
          <h3>{chosen.actsTitle}</h3>
          <ul class="rows">
            {(Object.keys(acts) as GuardAct[]).map((act) => (
              <SwitchRow key={act} label={acts[act]} lock={lock(`guards.acts.${act}`)} on={guards.acts[act] !== false} set={(on) => set({ acts: { ...guards.acts, [act]: on } })} />
            ))}
          </ul>
          <h3>{chosen.onTitle}</h3>
          <ul class="rows">
            {PLACES.filter((place) => place !== 'discreet' || discreet).map((place) => {
              const note = place in chosen.onText ? chosen.onText[place as keyof typeof chosen.onText] : undefined;
              return <SwitchRow key={place} label={chosen.on[place]} {...(note !== undefined && { note })} lock={lock(`guards.on.${place}`)} on={guards.on[place]} set={(on) => set({ on: { ...guards.on, [place]: on } })} />;
            })}
          </ul>
        </>
      )}
    </section>
  );
}
