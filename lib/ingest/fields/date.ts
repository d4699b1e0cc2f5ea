/** Whether `3/4/2021` is the third of April or the fourth of March. */
export type DateOrder = 'day-first' | 'month-first';

export interface ParsedDate {
  /** `YYYY-MM-DD`, or null. */
  date: string | null;
  /** Why there is none. */
  why?: string;
}

const EARLIEST_YEAR = 1990;
const DAY = 86_400_000;

const ISO = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?=$|[T\s])/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const NUMERIC = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?=$|[\sT,])/;
const DAY_MONTH =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s\-./]+(?:de |of )?(\p{L}{3,})\.?[\s\-./,]+(?:de )?(\d{4}|\d{2})(?=$|\D)/u;
const MONTH_DAY = /^(?:\p{L}+\.?,?\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?=$|\D)/u;
const MONTH_YEAR = /^(\p{L}{3,})\.?,?\s+(\d{4})$/u;
const UNIX = /^(\d{9,10}|\d{12,13})(?:\.0*)?$/;

/** Beginnings of month names in English, French, German, Spanish and Italian. */
const MONTHS: readonly [number, RegExp][] = [
  [1, /^(jan|ene|gen)/],
  [2, /^(feb|fev)/],
  [3, /^mar|^maer|^mrz/],
  [4, /^(apr|avr|abr)/],
  [5, /^(may|mai|mag)/],
  [6, /^(jun|juin|giu)/],
  [7, /^(jul|juil|lug)/],
  [8, /^(aug|aou|ago)/],
  [9, /^(sep|set)/],
  [10, /^(oct|okt|ott)/],
  [11, /^nov/],
  [12, /^(dec|dez|dic)/],
];

/**
 * Reads a date in any of the ways that exports write one: ISO with or without time, `31/07/2021` by the order given, `13-MAY-09`,
 * "31 July 2021", "July 31, 2021", Unix seconds or milliseconds. The date stays as written, whatever the time zone. None before
 * 1990 or later than the day after `today` (`YYYY-MM-DD`).
 */
export function parseDate(raw: string, today: string, order: DateOrder = 'day-first'): ParsedDate {
  const text = raw.trim();
  const parts = partsOf(text, order, Number(today.slice(0, 4)));
  if (!parts) return { date: null, why: 'not a date' };
  const [year, month, day] = parts;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return { date: null, why: 'no such day' };
  if (year < EARLIEST_YEAR) return { date: null, why: `before ${EARLIEST_YEAR}` };
  if (time > Date.parse(today) + DAY) return { date: null, why: 'in the future' };
  return { date: date.toISOString().slice(0, 10) };
}

/** Whether a cell reads as a date at all. */
export function looksLikeDate(raw: string): boolean {
  return partsOf(raw.trim(), 'day-first', 2100) !== null;
}

/** What one cell says about the order of day and month; null where it says nothing. */
export function dateOrderOf(raw: string): DateOrder | null {
  const match = NUMERIC.exec(raw.trim());
  if (!match) return null;
  if (Number(match[1]) > 12) return 'day-first';
  return Number(match[2]) > 12 ? 'month-first' : null;
}

/** Whether the order of day and month matters for reading a cell. */
export function hasDateOrder(raw: string): boolean {
  return NUMERIC.test(raw.trim());
}

function partsOf(text: string, order: DateOrder, thisYear: number): [number, number, number] | null {
  if (text.length < 6 || text.length > 60) return null;
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1)];
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const first = Number(numeric[1]);
    const second = Number(numeric[2]);
    const dayFirst = first > 12 || (order === 'day-first' && second <= 12);
    const year = fullYear(numeric[3]!, thisYear);
    return dayFirst ? [year, second, first] : [year, first, second];
  }
  if (UNIX.test(text)) {
    const digits = text.split('.')[0]!;
    const date = new Date(Number(digits) * (digits.length > 10 ? 1 : 1000));
    return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  }
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return named(fullYear(dayMonth[3]!, thisYear), dayMonth[2]!, Number(dayMonth[1]));
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return named(Number(monthDay[3]), monthDay[1]!, Number(monthDay[2]));
  const monthYear = MONTH_YEAR.exec(text);
  return monthYear ? named(Number(monthYear[2]), monthYear[1]!, 1) : null;
}

function named(year: number, name: string, day: number): [number, number, number] | null {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const month = MONTHS.find(([, pattern]) => pattern.test(folded))?.[0];
  return month === undefined ? null : [year, month, day];
}

/** `09` is 2009, `99` is 1999. */
function fullYear(digits: string, thisYear: number): number {
  if (digits.length === 4) return Number(digits);
  const year = 2000 + Number(digits);
  return year > thisYear + 1 ? year - 100 : year;
}
