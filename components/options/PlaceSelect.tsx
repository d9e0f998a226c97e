/** A list of all countries and of the regions that Russia occupies, in the order of the reader's language. */
import type { JSX } from 'preact';
import type { Words } from '../../locales/words.ts';
import type { OptionsProps } from './Options.tsx';

type PlaceSelectProps = {
  words: Words;
  places: OptionsProps['places'];
  label: string;
  /** The entry that stands for no choice. */
  empty: string;
  value: string;
  /** Codes to leave out. */
  taken?: readonly string[];
  /** Shows the label above the list, and not to screen readers only. */
  labelled?: boolean;
  choose: (code: string) => void;
};

export function PlaceSelect({ words, places, label, empty, value, taken = [], labelled = false, choose }: PlaceSelectProps): JSX.Element {
  const { places: say } = words.options;
  const order = new Intl.Collator(words.language);
  const free = (codes: readonly string[]): string[] => codes.filter((code) => !taken.includes(code)).sort((a, b) => order.compare(words.place(a), words.place(b)));
  return (
    <label class={labelled ? 'lab' : undefined}>
      <span class={labelled ? undefined : 'vh'}>{label}</span>
      <select class="field" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{empty}</option>
        <optgroup label={say.countries}>
          {free(places.countries).map((code) => (
            <option key={code} value={code}>
              {words.place(code)}
            </option>
          ))}
        </optgroup>
        <optgroup label={say.occupied}>
          {free(places.occupied).map((code) => (
            <option key={code} value={code}>
              {words.place(code)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
