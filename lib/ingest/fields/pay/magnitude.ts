import { isPaidByTheMonth, scaleOf } from '@/lib/ingest/fields/currency';
import type { PayPeriod } from '@/lib/ingest/records';

/** What pay by a period lies between, in units that buy what a dollar buys. */
const PLAUSIBLE: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [1, 1_000],
  day: [8, 10_000],
  week: [30, 25_000],
  month: [80, 30_000],
  year: [300, 4_000_000],
};

/** Whether an amount can be paid by the period that is said. */
export function isPlausible(amount: number, period: PayPeriod, currency: string | null): boolean {
  const [least, most] = PLAUSIBLE[period];
  const dollars = amount / scaleOf(currency);
  return dollars >= least && dollars <= most;
}

export interface Magnitude {
  amount: number;
  currency: string | null;
  /** Whether the figure has decimals or parted thousands, and so leaves out no thousands. */
  isFormed: boolean;
  /** Whether the figure itself names its currency. */
  isNamed: boolean;
  employmentType: string | null;
}

const LEAST_YEAR = 10_000;
const MOST_YEAR = 1_500_000;
const MOST_HOUR = 150;
/** A whole number above it may be thousands a year: "60-80". */
const MOST_WHOLE_HOUR = 35;

/**
 * The period that an amount without one is surely by, or null: from 10,000 dollars' worth up a year; with decimals and below 150 an
 * hour, also "£20"; a month between where the currency's pay is given so; a day for contractors. "60-80" may be an hour's or thousands.
 */
export function periodByMagnitude({
  amount,
  currency,
  isFormed,
  isNamed,
  employmentType,
}: Magnitude): PayPeriod | null {
  const dollars = amount / scaleOf(currency);
  if (dollars >= LEAST_YEAR) return dollars <= MOST_YEAR ? 'year' : null;
  const type = employmentType ?? '';
  if (/contract|freelance/i.test(type) && isNamed && dollars >= 150 && dollars < 1_500) return 'day';
  const isHour = isFormed ? dollars <= MOST_HOUR : dollars <= MOST_WHOLE_HOUR && isNamed;
  if (dollars >= 3 && isHour) return 'hour';
  const least = /intern|apprentic/i.test(type) ? 250 : 700;
  return isPaidByTheMonth(currency) && dollars >= least && dollars <= 8_000 ? 'month' : null;
}
