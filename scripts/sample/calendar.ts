import { between, happens, type Random } from './random';

/** Months covered: November 2024 (month 0) to October 2026 (month 23). */
export const MONTHS = 24;
const FIRST = { year: 2024, month: 10 };

const DAY = 86_400_000;
const NAMES = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A calendar day, as milliseconds since 1970 at midnight UTC. */
export type Day = number;

const LAST_DAY: Day = Date.UTC(FIRST.year, FIRST.month + MONTHS, 0);

/** The calendar month of a month of the sample, 0 for January. */
export function calendarMonth(month: number): number {
  return (FIRST.month + month) % 12;
}

/** A day of the month. Few postings go up on a weekend. */
export function dayIn(random: Random, month: number): Day {
  const length = new Date(Date.UTC(FIRST.year, FIRST.month + month + 1, 0)).getUTCDate();
  for (;;) {
    const day = Date.UTC(FIRST.year, FIRST.month + month, between(random, 1, length));
    const weekday = new Date(day).getUTCDay();
    if ((weekday !== 0 && weekday !== 6) || happens(random, 20)) return day;
  }
}

export function daysLater(day: Day, days: number): Day {
  return day + days * DAY;
}

export function isCovered(day: Day): boolean {
  return day <= LAST_DAY;
}

/** `2025-03-14` */
export function isoDate(day: Day): string {
  return new Date(day).toISOString().slice(0, 10);
}

/** `14 March 2025`, or `March 14, 2025` in American wording. */
export function spokenDate(day: Day, wording: 'British' | 'American'): string {
  const date = new Date(day);
  const month = NAMES[date.getUTCMonth()]!;
  return wording === 'American'
    ? `${month} ${date.getUTCDate()}, ${date.getUTCFullYear()}`
    : `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}
