/** Dates in English: 20 Feb 2024, July 2026, 1950. */

const short = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const alone = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** Writes a date that is known to the year, the month or the day (YYYY, YYYY-MM, YYYY-MM-DD); a time of day is left out. */
export function day(date: string): string {
  const [year = '', month, dayOfMonth] = date.slice(0, 10).split('-');
  if (month === undefined) return year;
  if (dayOfMonth === undefined) return `${alone[Number(month) - 1] ?? month} ${year}`;
  return `${Number(dayOfMonth)} ${short[Number(month) - 1] ?? month} ${year}`;
}

/** The month of a date: "July 2026"; a bare year stays one. */
export function month(date: string): string {
  return day(date.slice(0, 7));
}

/** A moment by the reader's clock, in milliseconds since 1970: "15:40". */
export function clock(moment: number): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(moment);
}
