/** Settings as a file: saved by the reader, and taken over whole or not at all. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '../../core/settings/check.ts';
import { Icon } from '../icons.tsx';
import type { OptionsProps } from './Options.tsx';
import { Problems } from './Problems.tsx';

export type ImportOutcome = { kind: 'done' } | { kind: 'refused'; why: 'too-large' | 'not-json' | 'not-ours' | 'newer' } | { kind: 'faulty'; problems: Problem[] };

export function FileSection({ words, saveFile, importFile }: OptionsProps): JSX.Element {
  const { file: say } = words.options;
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);

  function take(input: HTMLInputElement): void {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    setOutcome(null);
    void importFile(chosen).then((result) => {
      setOutcome(result);
      // The same file, once mended, is a choice again.
      input.value = '';
    });
  }

  return (
    <section id="file">
      <h2>{say.title}</h2>
      <p class="quiet">{say.text}</p>
      <div class="under">
        <button type="button" class="btn" onClick={saveFile}>
          {say.save}
        </button>
        <label class="lab">
          {say.take}
          <input class="field" type="file" accept=".json,application/json" onChange={(event) => take(event.currentTarget)} />
        </label>
      </div>
      <div role="status">
        {outcome?.kind === 'done' && <p class="quiet">{say.done}</p>}
        {outcome !== null && outcome.kind !== 'done' && (
          <div class="note">
            <Icon name="error" />
            <div>
              <b>{say.nothing}</b> {outcome.kind === 'refused' ? say.refused[outcome.why] : say.faulty}
              {outcome.kind === 'faulty' && <Problems words={words} problems={outcome.problems} />}
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
