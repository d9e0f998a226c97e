/** Says that Caveat can't read pages any more, and offers the click that gives it back. */
import type { JSX } from 'preact';
import { Icon } from '../icons.tsx';
import type { OptionsProps } from './Options.tsx';

export function AccessNote({ words, mayRead, giveAccess }: OptionsProps): JSX.Element | null {
  const { access } = words.options;
  if (mayRead) return null;
  return (
    <div class="note" role="status">
      <Icon name="gap" />
      <div>
        <b>{access.title}</b> {access.text}
        <div class="acts-line">
          <button type="button" class="btn small" onClick={giveAccess}>
            {access.give}
          </button>
        </div>
      </div>
    </div>
  );
}
