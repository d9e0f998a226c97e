/** The word that what follows is past its review date: it stays, and is told in the past tense. */
import type { JSX } from 'preact';
import type { Notice } from '../core/legal/legal.ts';
import { Icon } from './icons.tsx';
import { useWords } from './surface.ts';

export function Stale({ notices, today }: { notices: readonly Notice[]; today: string }): JSX.Element | null {
  const { states } = useWords();
  const [first] = notices
    .filter((notice) => notice.stale)
    .map((notice) => notice.reviewBy)
    .sort();
  if (first === undefined) return null;
  return (
    <div class="note old">
      <Icon name="clock" />
      <div>
        <b>{states.stale.title}</b> {states.stale.text(first, today)}
      </div>
    </div>
  );
}
