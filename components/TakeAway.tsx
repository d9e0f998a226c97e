/** The buttons that copy a report's notices as text with their sources, and print them. Where copying is not allowed the text is shown to be marked. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Notice } from '../core/legal/legal.ts';
import type { Report } from '../core/report.ts';
import { noticeText } from './notice-text.ts';
import { useSurface } from './surface.ts';

export function TakeAway({ notices, report }: { notices: readonly Notice[]; report: Report }): JSX.Element | null {
  const { words, rules, takeAway } = useSurface();
  const [copied, setCopied] = useState<boolean | null>(null);
  if (!takeAway || notices.length === 0) return null;
  const text = (): string => noticeText(notices, report, words, rules);
  return (
    <div class="block take">
      <button type="button" class="btn small" onClick={() => void takeAway.copy(text()).then(setCopied)}>
        {words.take.copy}
      </button>
      {takeAway.print && (
        <button type="button" class="btn small" onClick={takeAway.print}>
          {words.take.print}
        </button>
      )}
      <span class="meta" role="status">
        {copied === null ? '' : copied ? words.take.copied : words.take.notCopied}
      </span>
      {copied === false && <textarea class="field" readOnly rows={8} aria-label={words.take.text} value={text()} onFocus={(event) => event.currentTarget.select()} />}
    </div>
  );
}
