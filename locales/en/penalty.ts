/** Penalties in English: sums as figures, a maximum as a maximum. */
import type { Penalty } from '../../data/schema.ts';
import { counter } from '../plural.ts';

const { count, digits, form } = counter('en');

type Range = { min: number | null; max: number | null };
type Fine = NonNullable<Penalty['fine']>;

/** "5,000–15,000", "up to 15,000", "5,000"; null when neither end is known. */
function range({ min, max }: Range): string | null {
  if (min === null && max === null) return null;
  if (max === null) return `at least ${digits(min as number)}`;
  if (min === null || min === 0) return `up to ${digits(max)}`;
  return min === max ? digits(max) : `${digits(min)}–${digits(max)}`;
}

const units: Record<NonNullable<Fine['unit']>, { one: string; other: string }> = {
  'base-value': { one: 'base value', other: 'base values' },
  'minimum-wage': { one: 'minimum wage', other: 'minimum wages' },
  'monthly-calculation-index': { one: 'monthly calculation index', other: 'monthly calculation indices' },
  'calculation-index': { one: 'calculation index', other: 'calculation indices' },
  'day-fine': { one: 'daily income', other: 'daily incomes' },
};

function currency(code: string, n: number): string {
  if (code === 'RUB') return form(n, { one: 'rouble', other: 'roubles' });
  const parts = new Intl.NumberFormat('en-GB', { style: 'currency', currency: code, currencyDisplay: 'name', maximumFractionDigits: 0 }).formatToParts(n);
  return parts.find((part) => part.type === 'currency')?.value ?? code;
}

function fine(value: Fine): string {
  const sum = range(value);
  if (sum === null) return 'a fine';
  const n = value.max ?? value.min ?? 0;
  if (value.unit) return `${sum} ${form(n, units[value.unit])}`;
  return value.currency ? `${sum} ${currency(value.currency, n)}` : `a fine of ${sum}`;
}

const others: Record<Penalty['otherPenalties'][number], string> = {
  'community-service': 'community service',
  'corrective-labour': 'corrective labour',
  'restricted-freedom': 'restricted freedom',
  confiscation: 'confiscation',
  'loss-of-office': 'loss of the right to hold some posts',
  life: 'life in prison',
  death: 'the death penalty',
  deportation: 'deportation',
};

/** What a person may get, as one line: "5,000–15,000 roubles, or up to 15 days in detention". */
export function penalty(value: Penalty): string {
  const ways: string[] = [];
  if (value.fine) ways.push(fine(value.fine));
  if (value.detentionDays) ways.push(value.detentionDays.max === null ? 'detention' : `up to ${count(value.detentionDays.max, { one: 'day', other: 'days' })} in detention`);
  if (value.compulsoryWorkHoursMax !== null) ways.push(`up to ${count(value.compulsoryWorkHoursMax, { one: 'hour', other: 'hours' })} of compulsory work`);
  if (value.forcedLabourYearsMax !== null) ways.push(`up to ${count(value.forcedLabourYearsMax, { one: 'year', other: 'years' })} of forced labour`);
  if (value.prisonYears) ways.push(prison(value.prisonYears));
  ways.push(...value.otherPenalties.map((other) => others[other]));
  const main = ways.length === 0 ? 'not known' : together(ways, value.combined);
  return value.beside === undefined ? main : `${main}; ${value.beside.map((other) => others[other]).join(' and ')} may be added`;
}

function together(ways: string[], combined: Penalty['combined']): string {
  if (ways.length < 2 || combined === undefined) return ways.join(', or ');
  return combined === 'and' ? ways.join(', and ') : `${ways.join(', or ')}, or ${ways.length === 2 ? 'both' : 'several of these'}`;
}

/** Under a year the law counts in months, and "0.25 years" is easily misread. */
function prison({ min, max }: Range): string {
  const months = (years: number): number => Math.round(years * 12);
  if (max !== null && max < 1) return `${range({ min: min && months(min), max: months(max) }) ?? ''} ${form(months(max), { one: 'month', other: 'months' })} in prison`;
  if (min !== null && min > 0 && min < 1) {
    const from = count(months(min), { one: 'month', other: 'months' });
    return max === null ? `at least ${from} in prison` : `${from} to ${count(max, { one: 'year', other: 'years' })} in prison`;
  }
  const span = range({ min, max });
  return span === null ? 'prison' : `${span} ${form(max ?? min ?? 0, { one: 'year', other: 'years' })} in prison`;
}

/** The longest detention seen in one case, added up over repeated orders. */
export function detentionSeen(days: number): string {
  return `Seen in known cases: ${count(days, { one: 'day', other: 'days' })} in all.`;
}

/** An article as the records name it. */
export const article = (basis: string): string => basis;
