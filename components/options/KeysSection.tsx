/** The keyboard commands with the keys they have now, and the way to the browser's own page where keys are chosen. */
import type { JSX } from 'preact';
import type { OptionsProps } from './Options.tsx';

export function KeysSection({ words, keys, openKeys, pagesMayKeepKeys }: OptionsProps): JSX.Element | null {
  const { keys: say } = words.options;
  if (keys.length === 0) return null;
  return (
    <section id="keys">
      <h2>{say.title}</h2>
      <p class="quiet">{say.text}</p>
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">{say.command}</th>
            <th scope="col" class="e">
              {say.keys}
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ name, keys: pressed }) => (
            <tr key={name}>
              <th scope="row">
                {say.names[name]}
                {name === 'quick-hide' && <small>{pagesMayKeepKeys ? `${say.quickHideText} ${say.pagesMayKeep}` : say.quickHideText}</small>}
                {name === 'forget' && <small>{say.forgetText}</small>}
              </th>
              <td class="e">{pressed === null ? <span class="quiet">{say.none}</span> : <kbd dir="ltr">{pressed}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="under">
        {openKeys ? (
          <button type="button" class="btn" onClick={openKeys}>
            {say.change}
          </button>
        ) : (
          <span class="quiet">{say.byHand}</span>
        )}
      </div>
    </section>
  );
}
