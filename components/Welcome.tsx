/** The page that opens once after an installation: what Caveat reads and keeps, where it appears, and places, in three calm steps that may all be left out. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import type { Words } from '../locales/words.ts';
import { GuardLevels } from './GuardLevels.tsx';
import { Icon } from './icons.tsx';
import { Legend } from './Legend.tsx';
import { LockWord } from './LockWord.tsx';
import { Choice } from './options/Choice.tsx';
import type { OptionsProps } from './options/Options.tsx';
import { PlaceSelect } from './options/PlaceSelect.tsx';
import { ReportView } from './ReportView.tsx';
import { rootAttributes } from './root.ts';
import { SurfaceContext, wordsOnly, type Rules } from './surface.ts';

export type WelcomeProps = {
  settings: Settings;
  words: Words;
  places: OptionsProps['places'];
  change: (change: Partial<Settings>) => void;
  lock: OptionsProps['lock'];
  /** Whether the browser keeps Caveat out of private windows. */
  keptOutOfPrivate: boolean;
  start: () => void;
  rules: Rules;
  /** What the panel shows of a publisher, as an example; null: nobody asked for it; 'failed': the records could not be read. */
  example: Report | 'failed' | null;
  showExample: (on: boolean) => void;
  openSettings: () => void;
};

/** What an organisation may settle of what this page offers. */
const SETTLED = ['surface', 'guards.level', 'keepReader'];

export function Welcome(props: WelcomeProps): JSX.Element {
  const { settings, words, places, change, lock, keptOutOfPrivate, start, example, showExample } = props;
  const { welcome, bar } = words;
  const { reader } = settings;
  const exampleId = useId();
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
              {keptOutOfPrivate && <p class="quiet">{welcome.where.keptOut}</p>}
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
            <button type="button" class="btn" aria-expanded={example !== null} aria-controls={exampleId} onClick={() => showExample(example === null)}>
              {example === null ? welcome.example.show : welcome.example.hide}
            </button>
            <span class="quiet">{SETTLED.some((path) => lock(path) !== null) ? welcome.laterLocked : welcome.later}</span>
          </div>
          <div id={exampleId}>{example !== null && <Example {...props} example={example} />}</div>
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

/** Here and not in a page of its own: the address of that page would stand in the browser's history. */
function Example({ words, rules, example, openSettings }: Omit<WelcomeProps, 'example'> & { example: Report | 'failed' }): JSX.Element {
  const { example: say } = words.welcome;
  if (example === 'failed') {
    return (
      <div class="note" role="alert">
        <Icon name="error" />
        <div>
          <b>{words.states.failedRecords.title}</b> {words.states.failedRecords.text}
        </div>
      </div>
    );
  }
  const { publisher, citations } = example;
  return (
    <SurfaceContext.Provider value={{ words, citations, pageLanguage: null, rules, showPassage: null, openSettings }}>
      <section class="offer">
        <h2>{say.title(publisher.kind === 'known' ? publisher.name : '')}</h2>
        <p>{say.text}</p>
        <div class="panel sample">
          <ReportView report={example} parts={{ publisher: true, sourcing: false, warnings: true }} detail="elsewhere" leftOut={0} privateWindow={false} />
        </div>
      </section>
    </SurfaceContext.Provider>
  );
}
