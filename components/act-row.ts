/** How an act or a row of acts is shown: its outcome, its mark's place, and which acts read alike. */
import type { NoticeAct } from '../core/legal/legal.ts';
import type { Penalty } from '../data/schema.ts';
import type { Outcome, RowName } from '../locales/outcome.ts';

/** One of the eight rows. `acts`: those that were assessed, gravest first; none of them means "not assessed". */
export type ActRow = { row: RowName; acts: NoticeAct[] };

const criminal = (penalty: Penalty | null): boolean =>
  penalty !== null && (penalty.prisonYears !== null || penalty.forcedLabourYearsMax !== null || penalty.compulsoryWorkHoursMax !== null);

/** The step of the track that an act stands on. */
export function outcomeOf(act: NoticeAct | undefined): Outcome {
  if (!act) return 'not-assessed';
  if (act.risk === 'none' || act.risk === 'unclear') return act.risk;
  if (act.risk === 'criminal') return act.evidence.some((one) => one.kind === 'law') ? 'crime' : 'criminal-case';
  if (criminal(act.repeat)) return 'fine-then-crime';
  if (act.first?.detentionDays) return 'detention';
  return act.first?.fine ? 'fine' : 'penalty';
}

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
