/** How far law and cases were followed, which words before an act tell as their date: it can't lie before the newest case that the record tells. */
import { lastDay } from '../../core/legal/partial-date.ts';
import type { Regime } from '../../data/schema.ts';
import { pickText } from '../../locales/pick-text.ts';
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './problem-at.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MONTH_AND_YEAR = new RegExp(`(?<!\\()\\b(${MONTHS.join('|')}) (20\\d\\d)\\b`, 'g');

/** The newest month, not after today, that a case or a warning names; '' where none names one. In brackets stands when somebody looked for cases and found none. */
function newestTold({ acts }: Pick<Regime, 'acts'>, today: string): string {
  const told = acts.flatMap(({ evidence }) => evidence).filter(({ kind }) => kind === 'case' || kind === 'warning').flatMap(({ text }) =>
    [...pickText(text, 'en').text.matchAll(MONTH_AND_YEAR)].map(([, month = '', year]) => `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`));
  return told.filter((month) => month <= today).sort().at(-1) ?? '';
}

export function checkEvidenceTo({ regimes }: Records, today: string): Problem[] {
  return regimes.filter(({ value }) => !value.void).flatMap((record) => {
    const { evidenceTo } = record.value;
    const newest = newestTold(record.value, today);
    if (!newest || (evidenceTo !== null && lastDay(evidenceTo) >= newest)) return [];
    const message = `A case or a warning of ${newest} is told, and law and cases are said to be followed ${evidenceTo === null ? 'nobody knows how far' : `up to ${evidenceTo} only`}.`;
    return [errorAt(record, ['evidenceTo'], message, `write "evidenceTo: ${newest}", or correct the month in the text.`)];
  });
}
