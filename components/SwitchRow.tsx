/** A labelled switch. Its state is said by position and fill, and by the check box that it is. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { LockWord } from './LockWord.tsx';

type SwitchRowProps = {
  label: string;
  note?: string;
  on: boolean;
  /** Who settled it, where the reader can't. */
  lock?: string | null;
  set: (on: boolean) => void;
};

export function SwitchRow({ label, note, on, lock = null, set }: SwitchRowProps): JSX.Element {
  const id = useId();
  return (
    <li>
      <label for={id}>
        {label}
        {note && <small>{note}</small>}
        {lock !== null && (
          <small>
            <LockWord by={lock} />
          </small>
        )}
      </label>
      <input id={id} class="switch" type="checkbox" role="switch" checked={on} disabled={lock !== null} onChange={(event) => set(event.currentTarget.checked)} />
    </li>
  );
}
