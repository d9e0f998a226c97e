/** The eight rows in which acts are shown, always in the same order, so that they make a profile one learns to read. */
import type { Act, Penalty } from '../../data/schema.ts';
import { riskRank } from './acts.ts';
import type { NoticeAct } from './legal.ts';

/** Rows by name, and the acts in each: the first ones give the row its name, the others are finer acts inside it. */
const ROWS = {
  read: ['read', 'search', 'access_via_vpn'],
  save: ['save'],
  like: ['like', 'comment'],
  share: ['share', 'link', 'quote'],
  follow: ['follow', 'subscribe'],
  contact: ['contact'],
  contribute: ['contribute', 'interview'],
  donate: ['donate'],
} as const satisfies Record<string, readonly Act[]>;

export type RowName = keyof typeof ROWS;
/** `acts`: those that were assessed; the first speaks for the row. Empty: not assessed, which is not "no rule". */
export type ActRow = { row: RowName; acts: NoticeAct[] };

/**
 * The eight rows, filled with what a notice says about their acts, the gravest first. Reading alone speaks for itself: a fine for a VPN or for
 * a search must never look like a fine for reading.
 */
export function actRows(acts: readonly NoticeAct[]): ActRow[] {
  return (Object.keys(ROWS) as RowName[]).map((row) => {
    const inside: readonly Act[] = ROWS[row];
    const order = (one: NoticeAct): number => inside.indexOf(one.act);
    return { row, acts: acts.filter(({ act }) => inside.includes(act)).sort((a, b) => isReading(b) - isReading(a) || gravity(b) - gravity(a) || order(a) - order(b)) };
  });
}

const isReading = ({ act }: NoticeAct): number => Number(act === 'read');

/** The acts that stand in no row: showing a symbol, and what only publishers, advertisers and employees do. */
export function actsOutsideRows(acts: readonly NoticeAct[]): NoticeAct[] {
  const inRows: readonly Act[] = Object.values(ROWS).flat();
  return acts.filter(({ act }) => !inRows.includes(act));
}

/** Risk first; then what makes one administrative or criminal act graver than another. */
function gravity({ risk, first, repeat, evidence }: NoticeAct): number {
  const step = riskRank(risk) * 10;
  if (risk === 'administrative') return step + (isCriminal(repeat) ? 5 : 0) + (first?.detentionDays ? 1 : 0);
  return risk === 'criminal' && evidence.some(({ kind }) => kind === 'law') ? step + 1 : step;
}

const CRIMINAL: readonly Penalty['otherPenalties'][number][] = ['corrective-labour', 'restricted-freedom', 'life', 'death'];

/** Whether a penalty is one that only a criminal court gives. */
export function isCriminal(penalty: Penalty | null): boolean {
  if (!penalty) return false;
  const { prisonYears, forcedLabourYearsMax, compulsoryWorkHoursMax, otherPenalties } = penalty;
  return Boolean(prisonYears ?? forcedLabourYearsMax ?? compulsoryWorkHoursMax) || otherPenalties.some((other) => CRIMINAL.includes(other));
}
