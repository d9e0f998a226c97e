/** Penalties in Russian: sums as figures, a maximum as a maximum. */
import type { Penalty } from '../../data/schema.ts';
import { counter, type Forms } from '../plural.ts';

const { category, count, digits, form } = counter('ru');

type Range = { min: number | null; max: number | null };
type Fine = NonNullable<Penalty['fine']>;

/** «5 000–15 000», «до 15 000», «от 5 000»; null when neither end is known. */
function range({ min, max }: Range): { text: string; upTo: boolean } | null {
  if (max === null) return min === null ? null : { text: `от ${digits(min)}`, upTo: true };
  if (min === null || min === 0) return { text: `до ${digits(max)}`, upTo: true };
  return { text: min === max ? digits(max) : `${digits(min)}–${digits(max)}`, upTo: false };
}

/** After «до» and «от» Russian takes the genitive: «до 1 года», «до 15 000 рублей»; after a fraction always its singular: «до 1,5 года». */
type Noun = { forms: Forms; genitive: { one: string; other: string } };
const noun = (one: string, few: string, many: string, genitiveOne: string): Noun => ({ forms: { one, few, many, other: genitiveOne }, genitive: { one: genitiveOne, other: many } });

const rouble = noun('рубль', 'рубля', 'рублей', 'рубля');
const year = noun('год', 'года', 'лет', 'года');
const month = noun('месяц', 'месяца', 'месяцев', 'месяца');
const days = noun('сутки', 'суток', 'суток', 'суток');
const hour = noun('час', 'часа', 'часов', 'часа');
const units: Record<NonNullable<Fine['unit']>, Noun> = {
  'base-value': noun('базовая величина', 'базовые величины', 'базовых величин', 'базовой величины'),
  'minimum-wage': noun('минимальная зарплата', 'минимальные зарплаты', 'минимальных зарплат', 'минимальной зарплаты'),
  'monthly-calculation-index': noun('месячный расчётный показатель', 'месячных расчётных показателя', 'месячных расчётных показателей', 'месячного расчётного показателя'),
  'calculation-index': noun('расчётный показатель', 'расчётных показателя', 'расчётных показателей', 'расчётного показателя'),
  'day-fine': noun('дневной доход', 'дневных дохода', 'дневных доходов', 'дневного дохода'),
};

/** A number or range with its noun in the case that it asks for. */
function measured(value: Range, of: Noun): string | null {
  const span = range(value);
  if (span === null) return null;
  const n = value.max ?? value.min ?? 0;
  const last = ['one', 'other'].includes(category(n)) ? of.genitive.one : of.genitive.other;
  return `${span.text} ${span.upTo ? last : form(n, of.forms)}`;
}

/** The currency's name in the form that goes with `n`; five asks for the genitive plural, which also follows «до» and «от». */
function currency(code: string, n: number): string {
  const parts = new Intl.NumberFormat('ru-RU', { style: 'currency', currency: code, currencyDisplay: 'name', maximumFractionDigits: 0 }).formatToParts(n);
  return parts.find((part) => part.type === 'currency')?.value ?? code;
}

function fine(value: Fine): string {
  const span = range(value);
  if (span === null) return 'штраф';
  if (value.unit) return measured(value, units[value.unit]) ?? 'штраф';
  if (value.currency === 'RUB') return measured(value, rouble) ?? 'штраф';
  return value.currency ? `${span.text} ${currency(value.currency, span.upTo ? 5 : (value.max ?? 0))}` : `штраф: ${span.text}`;
}

const others: Record<Penalty['otherPenalties'][number], string> = {
  'community-service': 'общественные работы',
  'corrective-labour': 'исправительные работы',
  'restricted-freedom': 'ограничение свободы',
  confiscation: 'конфискация',
  'loss-of-office': 'лишение права занимать определённые должности',
  life: 'пожизненное лишение свободы',
  death: 'смертная казнь',
  deportation: 'высылка из страны',
};

/** What a person may get, as one line: «5 000–15 000 рублей или до 15 суток ареста». */
export function penalty(value: Penalty): string {
  const ways: string[] = [];
  if (value.fine) ways.push(fine(value.fine));
  if (value.detentionDays) ways.push(value.detentionDays.max === null ? 'арест' : `${measured({ min: null, max: value.detentionDays.max }, days) ?? ''} ареста`);
  if (value.compulsoryWorkHoursMax !== null) ways.push(`${measured({ min: null, max: value.compulsoryWorkHoursMax }, hour) ?? ''} обязательных работ`);
  if (value.forcedLabourYearsMax !== null) ways.push(`${measured({ min: null, max: value.forcedLabourYearsMax }, year) ?? ''} принудительных работ`);
  if (value.prisonYears) ways.push(prison(value.prisonYears));
  ways.push(...value.otherPenalties.map((other) => others[other]));
  const main = ways.length === 0 ? 'неизвестно' : together(ways, value.combined);
  if (value.beside === undefined) return main;
  return `${main}; ${value.beside.length === 1 ? 'может добавиться' : 'могут добавиться'} ${value.beside.map((other) => others[other]).join(' и ')}`;
}

function together(ways: string[], combined: Penalty['combined']): string {
  if (ways.length < 2 || combined === undefined) return ways.join(', или ');
  return combined === 'and' ? ways.join(' и ') : `${ways.join(', или ')}, или ${ways.length === 2 ? 'то и другое вместе' : 'несколько сразу'}`;
}

/** Under a year the law counts in months, and «0,25 лет» is easily misread. */
function prison(years: Range): string {
  const span = term(years);
  return span === null ? 'лишение свободы' : `${span} лишения свободы`;
}

function term({ min, max }: Range): string | null {
  const months = (years: number): number => Math.round(years * 12);
  if (max !== null && max < 1) return measured({ min: min && months(min), max: months(max) }, month);
  if (min === null || min === 0 || min >= 1) return measured({ min, max }, year);
  const from = measured({ min: months(min), max: null }, month);
  return max === null ? from : `${from ?? ''} ${measured({ min: null, max }, year) ?? ''}`;
}

/** The longest detention seen in one case, added up over repeated orders. */
export function detentionSeen(seen: number): string {
  return `В известных делах: всего ${count(seen, days.forms)}.`;
}

const codes: Record<string, string> = { 'Criminal Code': 'УК', 'Penal Code': 'УК', 'Code of Administrative Offences': 'КоАП' };

/** «ч. 1 ст. 284.1 УК» of "Criminal Code, Art. 284.1(1)". What names something else stays as the records have it. */
export function article(basis: string): string {
  const [, code = '', number, part] = /^(.+), Art\. ([\d.-]+)(?:\((\d+)\))?$/.exec(basis) ?? [];
  const short = Object.hasOwn(codes, code) ? codes[code] : undefined;
  return short === undefined ? basis : `${part === undefined ? '' : `ч. ${part} `}ст. ${number} ${short}`;
}
