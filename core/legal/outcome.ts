/** What an act comes to for a person, in the few steps that are shown: the one word for its risk, penalty and evidence together. */
import { isCriminal } from './act-rows.ts';
import type { NoticeAct } from './legal.ts';

export type Outcome =
  | 'none'
  | 'unclear'
  | 'fine'
  | 'detention' //       an administrative penalty that can be detention, with or without a fine
  | 'penalty' //         administrative, and what it is is not known
  | 'fine-then-crime'
  | 'crime' //           a crime by the written law, from the first time
  | 'criminal-case' //   criminal, but not known from the law as written
  | 'not-assessed';

/** The outcome of an act; undefined stands for an act that nobody assessed, which is not "none". */
export function outcomeOf(act: Pick<NoticeAct, 'risk' | 'first' | 'repeat' | 'evidence'> | undefined): Outcome {
  if (!act) return 'not-assessed';
  if (act.risk === 'none' || act.risk === 'unclear') return act.risk;
  // "Is a crime" is said of written law only, and only where the act alone is enough; else it "can bring a case".
  if (act.risk === 'criminal') return act.evidence.some(({ kind }) => kind === 'law') && !act.first?.condition ? 'crime' : 'criminal-case';
  if (isCriminal(act.repeat)) return 'fine-then-crime';
  if (act.first?.detentionDays) return 'detention';
  return act.first?.fine ? 'fine' : 'penalty';
}
