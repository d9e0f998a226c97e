/** The page that opens once after an installation: what Caveat reads and keeps, where it appears, and places, in three calm steps that may all be left out. */
import type { JSX } from 'preact';
import type { Settings } from '../core/settings.ts';
import type { Words } from '../locales/words.ts';
import { GuardLevels } from './GuardLevels.tsx';
import { Icon } from './icons.tsx';
import { Legend } from './Legend.tsx';
import { LockWord } from './LockWord.tsx';
import { Choice } from './options/Choice.tsx';
import type { OptionsProps } from './options/Options.tsx';
import { PlaceSelect } from './options/PlaceSelect.tsx';
import { rootAttributes } from './root.ts';
import { SurfaceContext, wordsOnly } from './surface.ts';

export type WelcomeProps = {
  settings: Settings;
  words: Words;
  places: OptionsProps['places'];
  change: (change: Partial<Settings>) => void;
  lock: OptionsProps['lock'];
  start: () => void;
};

export function Welcome({ settings, words, places, change, lock, start }: WelcomeProps): JSX.Element {
  const { welcome, bar } = words;
  const { reader } = settings;
  const forgetLock = lock('keepReader');
  const [at = ''] = reader.at;
  const [citizen = ''] = reader.citizen;
  const stateless = at !== '' && reader.statelessResident.includes(at);
  const only = (code: string): string[] => (code === '' ? [] : [code]);
  return (
    <SurfaceContext.Provider value={wordsOnly(words)}>
      <div class="cv" {...rootAttributes(words, settings)}>
        <main class="page">
          <p class="brandline">
            <Icon name="mark" />
            {bar.panel}
          </p>
          <h1>{welcome.title}</h1>
          <p class="lede">{welcome.lede}</p>
          <div class="steps">
            <section class="step">
              <span class="n">{welcome.step(1)}</span>
              <h2>{welcome.reads.title}</h2>
              <p>{welcome.reads.text}</p>
              <ul class="dashes">
                {welcome.reads.list.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </section>
            <section class="step">
              <span class="n">{welcome.step(2)}</span>
              <h2>{welcome.where.title}</h2>
              <p>{welcome.where.text}</p>
              <ul class="pick">
                <Choice name="surface" sketch="in-page" label={welcome.where.inPage} note={welcome.where.inPageText} lock={lock('surface')} chosen={settings.surface === 'in-page'} choose={() => change({ surface: 'in-page' })} />
                <Choice name="surface" sketch="panel" label={welcome.where.panel} note={welcome.where.panelText} lock={lock('surface')} chosen={settings.surface === 'panel'} choose={() => change({ surface: 'panel' })} />
              </ul>
            </section>
            <section class="step">
              <span class="n">{welcome.step(3)}</span>
              <h2>{welcome.places.title}</h2>
              <p>{welcome.places.text}</p>
              <div class="stack">
                <PlaceSelect
                  words={words}
                  places={places}
                  labelled
                  label={welcome.places.at}
                  empty={welcome.places.noAnswer}
                  value={at}
                  choose={(code) => change({ reader: { ...reader, at: only(code), statelessResident: stateless ? only(code) : [] } })}
                />
                <PlaceSelect
                  words={words}
                  places={{ ...places, occupied: [] }}
                  labelled
                  label={welcome.places.citizen}
                  empty={welcome.places.noAnswer}
                  value={citizen}
                  choose={(code) => change({ reader: { ...reader, citizen: only(code) } })}
                />
                <label class="tick">
                  <input class="check" type="checkbox" checked={stateless} disabled={at === ''} onChange={(event) => change({ reader: { ...reader, statelessResident: event.currentTarget.checked ? only(at) : [] } })} />
                  <span>{welcome.places.stateless}</span>
                </label>
                <label class="tick">
                  <input class="check" type="checkbox" checked={!settings.keepReader} disabled={forgetLock !== null} onChange={(event) => change({ keepReader: !event.currentTarget.checked })} />
                  <span>
                    {welcome.places.forget}
                    <small>{welcome.places.forgetText}</small>
                    {forgetLock !== null && <LockWord by={forgetLock} />}
                  </span>
                </label>
              </div>
            </section>
          </div>
          <section class="offer">
            <h2>{words.guard.chosen.title}</h2>
            <p>{words.guard.chosen.text}</p>
            <GuardLevels guards={settings.guards} words={words} lock={lock('guards.level')} choose={(level) => change({ guards: { ...settings.guards, level } })} />
          </section>
          <section class="offer signs">
            <h2>{welcome.signs.title}</h2>
            <p>{welcome.signs.text}</p>
            <Legend />
          </section>
          <div class="under">
            <button type="button" class="btn main" onClick={start}>
              {welcome.start}
            </button>
            <span class="quiet">{welcome.later}</span>
          </div>
          <div class="foot-band">
            {welcome.band.map(({ title, text }) => (
              <div key={title}>
                <h3>{title}</h3>
                <p>{text}</p>
              </div>
            ))}
          </div>
        </main>
      </div>
    </SurfaceContext.Provider>
  );
}
