/** Whether the browser lets Caveat into private windows, how to let it in, and what that means. */
import type { JSX } from 'preact';
import type { OptionsProps } from './Options.tsx';

export function PrivateWindows({ words, privateWindows }: OptionsProps): JSX.Element | null {
  if (privateWindows === null) return null;
  const { privateWindows: say } = words.options;
  const { letIn, browser, open } = privateWindows;
  return (
    <>
      <h3>{say.title}</h3>
      <p class="quiet">{letIn ? `${say.isIn} ${say.means}` : say.keptOut}</p>
      {!letIn && (
        <>
          <p class="quiet">
            {say.letIn[browser]} {say.anew}
          </p>
          <p class="quiet">{say.means}</p>
        </>
      )}
      {!letIn && open && (
        <div class="under">
          <button type="button" class="btn" onClick={() => open()}>
            {say.open}
          </button>
        </div>
      )}
    </>
  );
}
