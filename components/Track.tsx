/** Four stops from "no rule" to "a crime"; the mark's place says how far the law goes. The word beside it says the same. */
import type { JSX } from 'preact';
import type { Outcome } from '../core/legal/outcome.ts';
import { Icon, type IconName } from './icons.tsx';

const stops: Partial<Record<Outcome, [stop: number, mark: IconName]>> = {
  none: [0, 'none'],
  unclear: [1, 'unclear'],
  fine: [2, 'fine'],
  detention: [2, 'fine'],
  penalty: [2, 'fine'],
  'fine-then-crime': [2, 'fine'],
  crime: [3, 'crime'],
  'criminal-case': [3, 'crime'],
};

/** The mark of an outcome without its track. */
export function OutcomeMark({ outcome }: { outcome: Outcome }): JSX.Element {
  return <Icon name={stops[outcome]?.[1] ?? 'not-assessed'} />;
}

export function Track({ outcome }: { outcome: Outcome }): JSX.Element {
  const [at, mark] = stops[outcome] ?? [-1, 'not-assessed' as const];
  return (
    <span class="track" aria-hidden="true">
      {[0, 1, 2, 3].map((stop) => {
        if (stop === at) return <i key={stop}><Icon name={mark} /></i>;
        if (stop === 3 && outcome === 'fine-then-crime') return <i key={stop} class="then"><Icon name="crime-later" /></i>;
        return <i key={stop} />;
      })}
    </span>
  );
}
