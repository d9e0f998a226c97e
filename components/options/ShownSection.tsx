/** Which parts a report shows, how far from the reader the law is told, and in which language, light and size. */
import type { JSX } from 'preact';
import type { Settings } from '../../core/settings.ts';
import { LockWord } from '../LockWord.tsx';
import { SwitchRow } from '../SwitchRow.tsx';
import { Choice } from './Choice.tsx';
import type { OptionsProps } from './Options.tsx';

const LANGUAGES: readonly Exclude<Settings['language'], 'auto'>[] = ['en', 'ru'];
const DETAILS: readonly Settings['detail'][] = ['applies', 'may-apply', 'elsewhere'];
const RISKS: readonly Settings['badgeFrom'][] = ['unclear', 'administrative', 'criminal'];
const SIZES: readonly Settings['textSize'][] = [1, 1.25, 1.5, 2];
const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'dark'];

export function ShownSection({ settings, words, change, lock }: OptionsProps): JSX.Element {
  const { what } = words.options;
  const part = (change_: Partial<Settings['parts']>): void => change({ parts: { ...settings.parts, ...change_ } });
  return (
    <section id="what">
      <h2>{what.title}</h2>
      <p class="quiet">{what.text}</p>
      <ul class="rows">
        <SwitchRow label={what.publisher} note={what.publisherText} lock={lock('parts.publisher')} on={settings.parts.publisher} set={(publisher) => part({ publisher })} />
        <SwitchRow label={what.sourcing} note={what.sourcingText} lock={lock('parts.sourcing')} on={settings.parts.sourcing} set={(sourcing) => part({ sourcing })} />
        <SwitchRow label={what.warnings} note={what.warningsText} lock={lock('parts.warnings')} on={settings.parts.warnings} set={(warnings) => part({ warnings })} />
        <SwitchRow label={what.keepSeen} note={what.keepSeenText} lock={lock('keepSeen')} on={settings.keepSeen} set={(keepSeen) => change({ keepSeen })} />
      </ul>
      <h3>{what.detail}</h3>
      <ul class="pick">
        {DETAILS.map((detail) => (
          <Choice key={detail} name="detail" label={what.details[detail]} note={what.detailTexts[detail]} lock={lock('detail')} chosen={settings.detail === detail} choose={() => change({ detail })} />
        ))}
      </ul>
      <div class="under">
        <label class="lab">
          {what.badge}
          <select class="field" disabled={lock('badgeFrom') !== null} value={settings.badgeFrom} onChange={(event) => change({ badgeFrom: event.currentTarget.value as Settings['badgeFrom'] })}>
            {RISKS.map((risk) => (
              <option key={risk} value={risk}>
                {what.badges[risk]}
              </option>
            ))}
          </select>
          <Lock by={lock('badgeFrom')} />
        </label>
        <label class="lab">
          {what.language}
          <select class="field" disabled={lock('language') !== null} value={settings.language} onChange={(event) => change({ language: event.currentTarget.value as Settings['language'] })}>
            <option value="auto">{what.languageAuto}</option>
            {LANGUAGES.map((code) => (
              <option key={code} value={code} lang={code}>
                {ownName(code)}
              </option>
            ))}
          </select>
          <Lock by={lock('language')} />
        </label>
        <label class="lab">
          {what.theme}
          <select class="field" disabled={lock('theme') !== null} value={settings.theme} onChange={(event) => change({ theme: event.currentTarget.value as Settings['theme'] })}>
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {what.themes[theme]}
              </option>
            ))}
          </select>
          <Lock by={lock('theme')} />
        </label>
        <label class="lab">
          {what.textSize}
          <select class="field" disabled={lock('textSize') !== null} value={settings.textSize} onChange={(event) => change({ textSize: Number(event.currentTarget.value) as Settings['textSize'] })}>
            {SIZES.map((size) => (
              <option key={size} value={size}>
                {what.percent(size)}
              </option>
            ))}
          </select>
          <Lock by={lock('textSize')} />
        </label>
      </div>
    </section>
  );
}

function Lock({ by }: { by: string | null }): JSX.Element | null {
  return by === null ? null : <LockWord by={by} />;
}

/** A language by its own name, so that whoever needs it can find it. */
function ownName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
