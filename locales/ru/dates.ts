/** Dates in Russian: 20 февраля 2024 г., июль 2026 г., 1950 г. */

const ofMonth = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const alone = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'];

/** Writes a date that is known to the year, the month or the day (YYYY, YYYY-MM, YYYY-MM-DD); a time of day is left out. */
export function day(date: string): string {
  const [year = '', month, dayOfMonth] = date.slice(0, 10).split('-');
  if (month === undefined) return `${year} г.`;
  if (dayOfMonth === undefined) return `${alone[Number(month) - 1] ?? month} ${year} г.`;
  return `${Number(dayOfMonth)} ${ofMonth[Number(month) - 1] ?? month} ${year} г.`;
}

/** The same after «с» and «до»: «с июля 2026 г.». */
export function fromDay(date: string): string {
  const [year = '', month, dayOfMonth] = date.slice(0, 10).split('-');
  return month !== undefined && dayOfMonth === undefined ? `${ofMonth[Number(month) - 1] ?? month} ${year} г.` : day(date);
}

/** The month of a date: «июль 2026 г.»; a bare year stays one. */
export function month(date: string): string {
  return day(date.slice(0, 7));
}

/** A moment by the reader's clock, in milliseconds since 1970: "15:40". */
export function clock(moment: number): string {
  return new Intl.DateTimeFormat('ru-RU', { hour: '2-digit', minute: '2-digit' }).format(moment);
}
