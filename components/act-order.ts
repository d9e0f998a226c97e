/** How acts are put in order and together for showing. */
import type { NoticeAct } from '../core/legal/legal.ts';
import type { Outcome } from '../core/legal/outcome.ts';

/** The name of the colour and shape that an outcome has. */
export function riskOf(outcome: Outcome): 'none' | 'unclear' | 'fine' | 'crime' | 'na' {
  if (outcome === 'none' || outcome === 'unclear') return outcome;
  if (outcome === 'crime' || outcome === 'criminal-case') return 'crime';
  return outcome === 'not-assessed' ? 'na' : 'fine';
}

/** Gravest first: the order of a summary by risk. */
export const byGravity: readonly Outcome[] = ['crime', 'criminal-case', 'fine-then-crime', 'detention', 'fine', 'penalty', 'unclear', 'none', 'not-assessed'];

/** Puts acts together that say the same about themselves, so that it is said once. */
export function alike(acts: readonly NoticeAct[]): NoticeAct[][] {
  const groups = new Map<string, NoticeAct[]>();
  for (const one of acts) {
    const { act: _name, ...rest } = one;
    const key = JSON.stringify(rest);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
