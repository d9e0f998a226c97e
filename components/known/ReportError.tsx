/** How to say that a record is wrong: a text to copy. Nothing is sent, and no address is opened. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useOwnWords } from '../surface.ts';
import type { KnownProps } from './Known.tsx';

type ReportErrorProps = Pick<KnownProps, 'compiled' | 'copy'> & { /** "law ru-foreign-agent". */ record: string; file: string | null };

export function ReportError({ record, file, compiled, copy }: ReportErrorProps): JSX.Element {
  const words = useOwnWords();
  const say = words.known.error;
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = say.body(record, file, compiled === null ? '?' : words.day(compiled));
  return (
    <section class="part">
      <h3>{say.title}</h3>
      <p class="quiet">{say.text}</p>
      <details class="plain">
        <summary>{say.label}</summary>
        {/* Not to be completed, so that browsers don't keep its text with the files of their session. */}
        <textarea class="field" readOnly autocomplete="off" rows={12} aria-label={say.label} value={text} />
        <p class="acts-line">
          <button type="button" class="btn small" onClick={() => void copy(text).then(setCopied)}>
            {say.copy}
          </button>{' '}
          <span class="meta" role="status">
            {copied === null ? '' : copied ? say.copied : say.notCopied}
          </span>
        </p>
      </details>
    </section>
  );
}
