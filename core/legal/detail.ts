/** Leaves out what a reader does not want to see, and counts it, so that silence is never taken for an answer. */
import type { Settings } from '../settings.ts';
import type { Legal, Reader } from './legal.ts';

/**
 * The law as far as the reader wants it told. "Only what applies" holds once a place or passport is named: before that nothing can be said to
 * apply, and everything would vanish. What holds elsewhere is folded or left out by the surfaces.
 */
export function withinDetail(legal: Legal, reader: Reader, detail: Settings['detail']): { legal: Legal; leftOut: number } {
  if (!onlyWhatApplies(reader, detail)) return { legal, leftOut: 0 };
  const out = legal.notices.filter((notice) => notice.scope === 'may-apply' && notice.severity !== 'none');
  return { legal: { ...legal, notices: legal.notices.filter((notice) => !out.includes(notice)) }, leftOut: out.length };
}

/** Whether statuses that only may apply are left out. */
export function onlyWhatApplies(reader: Reader, detail: Settings['detail']): boolean {
  return detail === 'applies' && reader.at.length + reader.citizen.length + reader.statelessResident.length > 0;
}
