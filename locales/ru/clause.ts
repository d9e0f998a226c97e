/** How an act and what it can bring make one clause in Russian: «за репосты возможен штраф», «платёж — преступление», «лайки — по закону неясно». */
import type { Outcome } from '../../core/legal/outcome.ts';

/** What follows the act in its clause. */
export const brings: Record<Outcome, string> = {
  none: 'нормы не найдено',
  unclear: 'по закону неясно',
  fine: 'возможен штраф',
  detention: 'возможен штраф или арест',
  penalty: 'возможно наказание',
  'fine-then-crime': 'возможен штраф, при повторении — уголовное дело',
  crime: 'преступление уже с первого раза',
  'criminal-case': 'возможно уголовное дело',
  'not-assessed': 'не изучено',
};

const notFor: readonly Outcome[] = ['none', 'unclear', 'crime', 'not-assessed'];

/** `forAct`: the act stands in the accusative, after «за». */
export function clause(outcome: Outcome): { before: string; after: string; forAct: boolean } {
  return notFor.includes(outcome) ? { before: '', after: ` — ${brings[outcome]}`, forAct: false } : { before: 'за ', after: ` ${brings[outcome]}`, forAct: true };
}
