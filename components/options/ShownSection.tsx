/** Which parts a report shows, in which language and in which light. */
import type { JSX } from 'preact';
import type { Settings } from '../../core/settings.ts';
import { SwitchRow } from '../SwitchRow.tsx';
import type { OptionsProps } from './Options.tsx';

const LANGUAGES: readonly Exclude<Settings['language'], 'auto'>[] = ['en', 'ru'];
const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'dark'];

export function ShownSection({ settings, words, change }: OptionsProps): JSX.Element {
  const { what } = words.options;
  const part = (change_: Partial<Settings['parts']>): void => change({ parts: { ...settings.parts, ...change_ } });
  return (
    <section id="what">
      <h2>{what.title}</h2>
      <p class="quiet">{what.text}</p>
      <ul class="rows">
        <SwitchRow label={what.publisher} note={what.publisherText} on={settings.parts.publisher} set={(publisher) => part({ publisher })} />
        <SwitchRow label={what.sourcing} note={what.sourcingText} on={settings.parts.sourcing} set={(sourcing) => part({ sourcing })} />
        <SwitchRow label={what.warnings} note={what.warningsText} on={settings.parts.warnings} set={(warnings) => part({ warnings })} />
        <SwitchRow label={what.elsewhere} note={what.elsewhereText} on={settings.parts.elsewhere} set={(elsewhere) => part({ elsewhere })} />
      </ul>
      <div class="under">
        <label class="lab">
          {what.language}
          <select class="field" value={settings.language} onChange={(event) => change({ language: event.currentTarget.value as Settings['language'] })}>
            <option value="auto">{what.languageAuto}</option>
            {LANGUAGES.map((code) => (
              <option key={code} value={code} lang={code}>
                {ownName(code)}
              </option>
            ))}
          </select>
        </label>
        <label class="lab">
          {what.theme}
          <select class="field" value={settings.theme} onChange={(event) => change({ theme: event.currentTarget.value as Settings['theme'] })}>
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {what.themes[theme]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}

/** A language by its own name, so that whoever needs it can find it. */
function ownName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
