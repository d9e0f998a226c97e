/** What was put right in a record and is still said with its notice. */
import type { Correction } from '../../data/schema.ts';
import type { Notice } from './legal.ts';
import { addMonths } from './partial-date.ts';

/** Whoever read the wrong words may have acted on them: for half a year the notice says that they were wrong. */
const MONTHS = 6;

/** The corrections of these records that bear on what a reader would do and are young enough on the day, newest first. */
export function recentCorrections(records: readonly { corrections?: Correction[] | undefined }[], today: string): NonNullable<Notice['corrections']> {
  return records
    .flatMap(({ corrections = [] }) => corrections)
    .filter(({ tier, on }) => tier === 'reader' && on <= today && today <= addMonths(on, MONTHS))
    .sort((a, b) => Number(a.on < b.on) - Number(a.on > b.on))
    .map(({ on, was, now }) => ({ on, was, now }));
}
