/** Where the reader is, which passports they hold, where they live without one, and how long Caveat may remember it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Reader } from '../../core/legal/legal.ts';
import { Icon } from '../icons.tsx';
import { Choice } from './Choice.tsx';
import type { OptionsProps } from './Options.tsx';
import { PlaceSelect } from './PlaceSelect.tsx';

const TIES = ['at', 'citizen', 'statelessResident'] as const satisfies readonly (keyof Reader)[];

export function PlacesSection({ settings, words, places, coverage, change, lock }: OptionsProps): JSX.Element {
  const { reader } = settings;
  const { places: say } = words.options;
  // A place that was just added has no tie yet and stands nowhere but here.
  const [added, setAdded] = useState<readonly string[]>([]);
  const named = [...new Set([...reader.at, ...reader.citizen, ...reader.statelessResident, ...added])];
  const heads = { at: say.at, citizen: say.citizen, statelessResident: say.stateless };

  function tick(tie: keyof Reader, code: string, on: boolean): void {
    if (!added.includes(code)) setAdded([...added, code]);
    change({ reader: { ...reader, [tie]: on ? [...reader[tie].filter((one) => one !== code), code] : reader[tie].filter((one) => one !== code) } });
  }
  function remove(code: string): void {
    setAdded(added.filter((one) => one !== code));
    const without = (codes: string[]): string[] => codes.filter((one) => one !== code);
    change({ reader: { at: without(reader.at), citizen: without(reader.citizen), statelessResident: without(reader.statelessResident) } });
  }
  function held(code: string): string {
    if (coverage === null || coverage === 'failed') return '';
    const row = coverage.find(({ jurisdiction }) => jurisdiction === code.slice(0, 2));
    if (code.includes('-') || !row) return code.includes('-') ? '' : say.notCovered;
    return say.covered(row.regimes, row.copyOf);
  }

  return (
    <section id="places">
      <h2>{say.title}</h2>
      <p class="quiet">{say.text}</p>
      {named.length > 0 && (
        <table class="grid">
          <thead>
            <tr>
              <th scope="col">{say.place}</th>
              {TIES.map((tie) => (
                <th key={tie} scope="col" class="c">
                  {heads[tie]}
                </th>
              ))}
              <th>
                <span class="vh">{say.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {named.map((code) => (
              <tr key={code}>
                <th scope="row">
                  {words.place(code)}
                  <small>{held(code)}</small>
                </th>
                {TIES.map((tie) => (
                  <td key={tie} class="c">
                    <input
                      class="check"
                      type="checkbox"
                      aria-label={say.cell(words.place(code), heads[tie])}
                      checked={reader[tie].includes(code)}
                      onChange={(event) => tick(tie, code, event.currentTarget.checked)}
                    />
                  </td>
                ))}
                <td class="e">
                  <button type="button" class="ib" aria-label={say.removeNamed(words.place(code))} title={say.remove} onClick={() => remove(code)}>
                    <Icon name="close" />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="under">
        <PlaceSelect words={words} places={places} label={say.addLabel} empty={say.add} value="" taken={named} choose={(code) => setAdded([...added, code])} />
        <span class="quiet">{say.travelling}</span>
      </div>
      <h3>{say.keep}</h3>
      <ul class="pick">
        <Choice name="keep" label={say.session} note={say.sessionText} lock={lock('keepReader')} chosen={!settings.keepReader} choose={() => change({ keepReader: false })} />
        <Choice name="keep" label={say.device} note={say.deviceText} lock={lock('keepReader')} chosen={settings.keepReader} choose={() => change({ keepReader: true })} />
      </ul>
    </section>
  );
}
