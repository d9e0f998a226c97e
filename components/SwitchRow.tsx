/** A labelled switch. Its state is said by position and fill, and by the check box that it is. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export function SwitchRow({ label, note, on, set }: { label: string; note?: string; on: boolean; set: (on: boolean) => void }): JSX.Element {
  const id = useId();
  return (
    <li>
      <label for={id}>
        {label}
        {note && <small>{note}</small>}
      </label>
      <input id={id} class="switch" type="checkbox" role="switch" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
    </li>
  );
}
