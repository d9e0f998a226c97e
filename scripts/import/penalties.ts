/** Penalties as numbers and units. A figure that was recalled and not read stays out of the numbers and is said as such. */
import type { z } from 'zod';
import type { penalty } from '../../data/schema.ts';

export type PenaltyFact = {
  basis?: string | null; fine_min?: number | null; fine_max?: number | null; currency?: string | null; detention_days_max?: number | null;
  prison_years_min?: number | null; prison_years_max?: number | null; note?: string; confiscation?: boolean | string; day_fines?: string;
  life_possible?: boolean; death_penalty_possible?: boolean; alternatives?: string[]; non_custodial?: string; kind?: string;
};
type PenaltyDraft = z.input<typeof penalty>;

/** Acts whose figures came from memory, a draft, or a single case, though the note does not say so in so many words. */
const recalledActs = new Set(`
  cn-criminal-speech/comment cn-criminal-speech/share cn-criminal-speech/contribute cn-criminal-speech/interview cn-criminal-speech/save
  ir-propaganda-art500/contribute tr-terror-propaganda/work_for
  vn-cc117/save vn-cc117/share vn-cc117/comment vn-cc117/contribute vn-cc331/share vn-cc331/link vn-cc331/comment
  rw-rumours/share la-online-criticism/share la-online-criticism/comment qa-false-news/share de-annex-xv-enforcement/rebroadcast
  gb-russia-sanctions-media/advertise gb-russia-sanctions-media/work_for eg-hostile-channels/contribute
`.trim().split(/\s+/));
const recalledNote = /from memory|DRAFT|ranges? not read|general legal knowledge|recalled as|one weak source/;
/** Figures of single sentences, which are no maximum in law. */
const singleCases = new Set(['eg-hostile-channels/work_for', 'lt-lrtk-orders/rebroadcast', 'ir-hostile-media-law-2025/work_for', 'ir-propaganda-art500/work_for']);
/** Only the numbers of paragraphs were from memory here; sentences of that length were read. */
const readAfterAll = new Set(['ua-cc-436-2/like', 'ua-cc-436-2/share']);

const amount = (count: number): string => count.toLocaleString('en');
const years = (count: number): string => (count < 1 ? `${Math.round(count * 12)} months` : count === 1 ? '1 year' : `${count} years`);
function inWords(fact: PenaltyFact): string | null {
  const { prison_years_min: least, prison_years_max: most, detention_days_max: days, fine_min: low, fine_max: high, currency } = fact;
  const range = least && most && least >= 1 ? `${least} to ${years(most)}` : least && most ? `${years(least)} to ${years(most)}` : most ? `up to ${years(most)}` : least ? `at least ${years(least)}` : null;
  const fine = high ? `a fine of ${low ? `${amount(low)} to ` : 'up to '}${amount(high)} ${currency ?? ''}`.trim() : null;
  return [fine, days ? `up to ${days} days of detention` : null, range ? `${range} in prison` : null].filter((part) => part !== null).join(', ') || null;
}
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

function fineOf(fact: PenaltyFact): PenaltyDraft['fine'] {
  const days = /^(\d+)-(\d+)$/.exec(fact.day_fines ?? '');
  if (days) return { min: Number(days[1]), max: Number(days[2]), currency: null, unit: 'day-fine' };
  if (fact.fine_min == null && fact.fine_max == null) return null;
  return { min: fact.fine_min || null, max: fact.fine_max ?? null, currency: fact.currency?.slice(0, 3) ?? null, unit: null };
}

function othersOf(fact: PenaltyFact): NonNullable<PenaltyDraft['otherPenalties']> {
  return [
    ...(fact.confiscation === true || fact.confiscation === 'item / device used' ? ['confiscation' as const] : []),
    ...(fact.alternatives?.some((text) => text.includes('community service')) ? ['community-service' as const] : []),
    ...(fact.life_possible ? ['life' as const] : []), ...(fact.death_penalty_possible ? ['death' as const] : []),
  ];
}

/** One penalty; null when the facts give none. `place` is "regime/act". */
export function penaltyOf(fact: PenaltyFact | null | undefined, place: string): PenaltyDraft | null {
  if (!fact || Object.keys(fact).length === 0) return null;
  const single = singleCases.has(place);
  const recalled = single || recalledActs.has(place) || (!readAfterAll.has(place) && recalledNote.test(fact.note ?? '')) || /\(memory\)/.test(fact.basis ?? '');
  const keepsFine = place === 'gb-russia-sanctions-media/donate';
  const words = recalled && !/DRAFT/.test(fact.note ?? '') ? inWords(keepsFine ? { prison_years_max: fact.prison_years_max ?? null } : fact) : null;
  const label = single ? 'In a known case' : /weak source/.test(fact.note ?? '') ? 'Reported by one weak source' : 'Recalled, not read in a source';
  const ownNote = /^(\d+ )?from memory$|^(term|range|maximum) from memory$|not the statutory maximum|weak source|^ranges? not read$/.test(fact.note ?? '') ? null
    : fact.note?.replace(/^differs by state.*/, 'differs by state').replace(/; criminal maximum recalled.*|paragraph numbers partly from memory|^12 from memory; /g, '').replace(/; $/, '').replace('DRAFT', 'draft');
  const notes = [ownNote, fact.non_custodial, fact.alternatives?.find((text) => /\d/.test(text)), fact.confiscation === 'possible' ? 'confiscation possible' : null,
    words ? `${label}: ${words}` : null].filter((text): text is string => Boolean(text)).map(sentence);
  const prison = !recalled && (fact.prison_years_min || fact.prison_years_max) ? { min: fact.prison_years_min || null, max: fact.prison_years_max || null } : null;
  const others = recalled ? othersOf({ ...fact, life_possible: false, death_penalty_possible: false }) : othersOf(fact);
  return {
    basis: fact.basis?.replace(/\s*\((memory|from memory)\)/g, '') || null,
    ...(recalled && !keepsFine ? {} : fineOf(fact) ? { fine: fineOf(fact) } : {}),
    ...(!recalled && fact.detention_days_max ? { detentionDays: { max: fact.detention_days_max } } : {}),
    ...(prison ? { prisonYears: prison } : {}),
    ...(others.length > 0 ? { otherPenalties: others } : {}),
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
  };
}

const kindWords: Record<string, string> = {
  aggravated: 'Heavier form of the offence.', heavier_charge: 'A heavier charge that can take its place.', later_rule: 'Later rule.',
  announced_ceiling: 'Ceiling announced by officials; not read in the law.', unpaid_fine: 'If the fine is not paid.', other_offence: 'Another offence.',
};

/** A penalty that can take the place of the first: its own words say when, and the kind is put into its note. */
export function alternativeOf(fact: PenaltyFact, first: PenaltyFact | null | undefined, place: string): PenaltyDraft | null {
  const ownBasis = fact.kind === 'other_offence';
  const made = penaltyOf({ ...fact, basis: ownBasis ? fact.basis ?? null : first?.basis ?? null }, place);
  if (!made) return null;
  return {
    ...made,
    ...(!ownBasis && fact.basis ? { condition: fact.basis } : {}),
    note: [kindWords[fact.kind ?? ''], typeof made.note === 'string' ? made.note : null].filter((text) => text).join(' ') || null,
  };
}
