/** How we know, each kind by its own line: law as written, known cases, a warning, our reading. */
import type { JSX } from 'preact';
import type { Evidence } from '../core/legal/legal.ts';
import { Cites } from './Cites.tsx';
import { useWords } from './surface.ts';
import { Local } from './Words.tsx';

export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }): JSX.Element | null {
  const words = useWords();
  if (evidence.length === 0) return null;
  return (
    <ul class="ev">
      {evidence.map(({ kind, issuer, text, citations }, at) => (
        <li key={at} data-basis={kind}>
          <b>
            {words.evidence[kind]}
            {issuer && (
              <span>
                {' '}
                <Local text={issuer} />
              </span>
            )}
          </b>
          <Local text={text} />
          <Cites refs={citations} />
        </li>
      ))}
    </ul>
  );
}
