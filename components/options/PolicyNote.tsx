/** Says that an organisation set some of this, and which part of what it set could not be understood. */
import type { JSX } from 'preact';
import { Icon } from '../icons.tsx';
import type { OptionsProps } from './Options.tsx';
import { Problems } from './Problems.tsx';

export function PolicyNote({ words, policy }: OptionsProps): JSX.Element | null {
  const say = words.options.policy;
  const { organisation, locked, problems } = policy;
  if (locked === 0 && problems.length === 0) return null;
  return (
    <div class="note" role="status">
      <Icon name={problems.length > 0 ? 'error' : 'check'} />
      <div>
        {locked > 0 && (
          <p>
            <b>{say.title(organisation)}</b> {say.text(locked)}
          </p>
        )}
        {problems.length > 0 && (
          <>
            <p>{say.notUnderstood}</p>
            <Problems words={words} problems={problems} />
          </>
        )}
      </div>
    </div>
  );
}
