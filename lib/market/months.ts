import type { MonthNumber } from './market-index';

const LARGEST = 0xffff;

/**
 * The month of a date written `YYYY-MM-DD` or `YYYY-MM`: months since January 1970, plus one.
 * 0 where there is no date, where it cannot be read, or where it lies before 1970.
 *
 * @example monthNumber('1970-01-31') // 1
 * @example monthNumber('2026-03') // 675
 */
export function monthNumber(date: string | null | undefined): MonthNumber {
  if (!date || !/^\d{4}-\d{2}(-|T|$)/.test(date)) return 0;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (month < 1 || month > 12) return 0;
  const number = (year - 1970) * 12 + month;
  return number >= 1 && number <= LARGEST ? number : 0;
}

/**
 * The month as `YYYY-MM`; empty for 0, no date.
 *
 * @example monthName(675) // '2026-03'
 */
export function monthName(month: MonthNumber): string {
  if (month < 1) return '';
  const year = 1970 + Math.floor((month - 1) / 12);
  return `${String(year).padStart(4, '0')}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
}

/** The names of `count` months from `first` on: the labels of a column of monthly figures. */
export function monthNames(first: MonthNumber, count: number): string[] {
  return Array.from({ length: count }, (_, i) => monthName(first + i));
}

/** The names of months as they are written beside a year. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A date or a month as people write it.
 *
 * @example dateInWords('2026-03-15') // '15 Mar 2026'
 * @example dateInWords('2026-03') // 'Mar 2026'
 */
export function dateInWords(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  return day ? `${Number(day.slice(0, 2))} ${name} ${year}` : `${name} ${year}`;
}
