/** Dates known to the year, the month or the day, and arithmetic on days without a clock. Days are ISO strings: YYYY-MM-DD. */

/** First day that a partial date can mean. */
export function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** Last day that a partial date can mean. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? daysIn(Number(year), Number(month))}`;
}

/** Where a day stands to a partial date; `within` when it falls into the year or month that is all we know. A whole date is never `within`. */
export function compareDay(day: string, date: string): 'before' | 'within' | 'from' {
  if (day < firstDay(date)) return 'before';
  return day < lastDay(date) ? 'within' : 'from';
}

/** The day so many months later; the last of the month where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return `${toYear}-${pad(toMonth)}-${pad(Math.min(date, daysIn(toYear, toMonth)))}`;
}

const pad = (number: number): string => String(number).padStart(2, '0');

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
