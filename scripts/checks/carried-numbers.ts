/**
 * Years and sums in what the records tell of law and cases: each stands in a source that the text cites, by its title, its address or what was noted of it. What no
 * note carries is what draws of records found wrong most often: a detail from another page, or from memory.
 */
import type { SourceRecord } from '../../data/schema.ts';
import { pickText } from '../../locales/pick-text.ts';
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './problem-at.ts';

const YEAR_OR_SUM = /\b(?:19\d\d|20\d\d|\d{1,3}(?:,\d{3})+)\b/g;
/** What we did ourselves, and when: "We looked and found no case (November 2026)". */
const OURS = /\([A-Z][a-z]+ 20\d\d\)/g;

/** Numbers of a text: "2021", "20,000". */
const numbersIn = (text: string): string[] => [...new Set(text.match(YEAR_OR_SUM))];

/** What a source is known to say. */
const said = ({ title, url, gist, note }: SourceRecord & { note?: string | undefined }): string => [title, url, gist, note].join(' ');

/** Whether a number stands in a text, a sum without its commas too, as addresses have them; "15,000" is not "5,000". */
const carries = (text: string, number: string): boolean => [number, number.replaceAll(',', '')].some((form) => new RegExp(`(?<![\\d,])${form}(?!,\\d)`).test(text));

export function checkCarriedNumbers({ regimes }: Records): Problem[] {
  return regimes.filter(({ value }) => !value.void).flatMap((record) => {
    const { acts, sources, legalBasis } = record.value;
    const named = legalBasis.map(({ instrument, article }) => `${pickText(instrument, 'en').text} ${pickText(article, 'en')?.text ?? ''}`).join(' ');
    return acts.flatMap(({ act, evidence }, at) => evidence.flatMap(({ kind, text, from }, line) => {
      if (kind === 'reading') return [];
      const known = [named, ...from.map((id) => (sources[id] ? said(sources[id]) : ''))].join(' ');
      return numbersIn(pickText(text, 'en').text.replace(OURS, '')).filter((number) => !carries(known, number)).map((number) =>
        errorAt(record, ['acts', at, 'evidence', line, 'text'], `"${number}", told under "${act}", stands in no source that is cited for it.`,
          'cite the source that has it; if you read it in one that is cited, say so in its gist; otherwise take it out.'));
    }));
  });
}
