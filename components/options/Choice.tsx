/** One of several ways, which an organisation may have settled (`lock`: its word), with a word on what it means and, where it helps, a sketch of what it looks like. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { LockWord } from '../LockWord.tsx';
import { Sketch, type SketchName } from './Sketch.tsx';

type ChoiceProps = { name: string; label: string; note: string; chosen: boolean; choose: () => void; sketch?: SketchName; lock?: string | null };

export function Choice({ name, label, note, chosen, choose, sketch, lock = null }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <li>
      <input id={id} class="check" type="radio" name={name} checked={chosen} disabled={lock !== null} aria-describedby={`${id}n`} onChange={choose} />
      <label for={id}>{label}</label>
      {sketch && <Sketch name={sketch} />}
      <small id={`${id}n`}>
        {note}
        {lock !== null && <LockWord by={lock} />}
      </small>
    </li>
  );
}
