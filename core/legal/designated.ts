/** Where each publisher is listed. */
import type { DesignationList } from '../../data/schema.ts';
import type { RecordIndex } from '../record-index.ts';

/** Publisher id -> [regime id, position in that list] of each of its entries that stands. */
export function designatedIn(designations: Record<string, Pick<DesignationList, 'regime' | 'entries'>>): RecordIndex['designated'] {
  const designated: RecordIndex['designated'] = {};
  for (const { regime, entries } of Object.values(designations)) {
    entries.forEach(({ publisher, ...entry }, at) => { if (publisher !== null && !entry.void) (designated[publisher] ??= []).push([regime, at]); });
  }
  return designated;
}
