/** One of several ways, with a word on what it means and, where it helps, a sketch of what it looks like. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Sketch, type SketchName } from './Sketch.tsx';

type ChoiceProps = { name: string; label: string; note: string; chosen: boolean; choose: () => void; sketch?: SketchName };

export function Choice({ name, label, note, chosen, choose, sketch }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <li>
      <input id={id} class="check" type="radio" name={name} checked={chosen} aria-describedby={`${id}n`} onChange={choose} />
      <label for={id}>{label}</label>
      {sketch && <Sketch name={sketch} />}
      <small id={`${id}n`}>{note}</small>
    </li>
  );
}
