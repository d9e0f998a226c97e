/** The history of a record as the page tells it. */
import type { Act } from '../../data/schema.ts';
import { historyOf, topicsOf, type ChangeKind, type History, type RecordType, type Topic } from '../history.ts';

export type ToldChange = { day: string; kind: ChangeKind; topics: Topic[]; acts: Act[] };
/** `from`: the day since which changes are kept. Newest change first. */
export type ToldHistory = { from: string; changes: ToldChange[] };

export function toldHistory(history: History, type: RecordType, id: string): ToldHistory {
  return { from: history.from, changes: historyOf(history, type, id).map((change) => ({ day: change.day, kind: change.kind, ...topicsOf(change) })) };
}
