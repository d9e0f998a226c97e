/** One way to forget everything, asked once more before it is done. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OptionsProps } from './Options.tsx';

export function ForgetSection({ words, forget }: OptionsProps): JSX.Element {
  const { wipe } = words.options;
  const [step, setStep] = useState<'idle' | 'asking' | 'doing' | 'done' | 'failed'>('idle');
  return (
    <section id="forget">
      <h2>{wipe.title}</h2>
      <p class="quiet">{wipe.text}</p>
      <h3>{wipe.remains}</h3>
      <ul class="dashes quiet">
        {wipe.remainsList.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <div class="under" role="status">
        {step === 'asking' ? (
          <>
            <span>{wipe.sure}</span>
            <button
              type="button"
              class="btn grave"
              onClick={() => {
                setStep('doing');
                void forget().then((forgotten) => setStep(forgotten ? 'done' : 'failed'));
              }}
            >
              {wipe.yes}
            </button>
            <button type="button" class="btn" onClick={() => setStep('idle')}>
              {wipe.no}
            </button>
          </>
        ) : (
          <button type="button" class="btn grave" onClick={() => setStep('asking')}>
            {wipe.button}
          </button>
        )}
        {step === 'done' && <span class="quiet">{wipe.done}</span>}
        {step === 'failed' && <span>{wipe.failed}</span>}
      </div>
    </section>
  );
}
