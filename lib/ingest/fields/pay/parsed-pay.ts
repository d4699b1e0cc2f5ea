import {
  belongsTo,
  currencyOfCountry,
  currencyOfMoney,
  isFamily,
  scaleOf,
} from '@/lib/ingest/fields/currency';
import type { PayPeriod } from '@/lib/ingest/records';
import { isPlausible, periodByMagnitude } from './magnitude';
import type { PayRange } from './pay-range';
import { timesAYear } from './yearly';

/** What else is known of a posting that helps to read its pay. */
export interface PayHints {
  /** ISO 3166-1 alpha-2: whose dollar, and whose hours of a full week. */
  country: string | null;
  employmentType: string | null;
}

export interface ParsedPay {
  /** Least pay; null where only the most is said ("up to 60k"). */
  from: number | null;
  /** Most pay; null where only the least is said ("from $25/hr"). */
  to: number | null;
  /** ISO 4217. */
  currency: string | null;
  period: PayPeriod | null;
  /**
   * Middle of the range for a full-time year, in whole units of the currency. Null where the range has one end only, where no period is
   * sure, and where no year is paid so much or so little. Pay "pro rata" and for part of the time counts as stated.
   */
  yearly: number | null;
  /** What nobody said: the currency is the country's then, the period what the magnitude shows, "30-40 p.a." thousands. */
  assumed: readonly ('currency' | 'period' | 'thousands')[];
}

/** What the columns of a table say beside the figures. */
export interface PayColumns {
  period: PayPeriod | null;
  currency: string | null;
}

/** Least and most of a year's pay, in units that buy what a dollar buys. */
const LEAST_YEARLY = 300;
const MOST_YEARLY = 4_000_000;

/** A range as pay: with its currency, its period, and what it comes to in a year. */
export function parsedPay(range: PayRange, columns: PayColumns, hints: PayHints): ParsedPay {
  const assumed = new Set<ParsedPay['assumed'][number]>();
  const currency = currencyOf(range, columns, hints.country);
  if (currency.isAssumed) assumed.add('currency');
  const { period, times } = periodOf(range, columns.period, currency.code, hints);
  if (period !== null && period !== (range.period ?? columns.period)) assumed.add('period');
  if (times === 1000 && range.rescale !== 1000) assumed.add('thousands');
  const from = range.from === null ? null : round(range.from * times);
  const to = range.to === null ? null : round(range.to * times);
  const yearly = yearlyOf({ ...range, from, to }, period, currency.code, hints.country);
  return { from, to, currency: currency.code, period, yearly, assumed: [...assumed] };
}

function currencyOf(
  { money }: PayRange,
  columns: PayColumns,
  country: string | null,
): { code: string | null; isAssumed: boolean } {
  if (money !== null && !isFamily(money)) return { code: money, isAssumed: false };
  const named = columns.currency;
  if (money === null) {
    const code = named ?? currencyOfCountry(country);
    return { code, isAssumed: named === null && code !== null };
  }
  if (named !== null && belongsTo(named, money)) return { code: named, isAssumed: false };
  const code = currencyOfMoney(money, country);
  return { code, isAssumed: code !== null && currencyOfCountry(country) !== code };
}

/** The period, and what the figures must be multiplied by for it. */
function periodOf(
  range: PayRange,
  ofColumn: PayPeriod | null,
  currency: string | null,
  { employmentType }: PayHints,
): { period: PayPeriod | null; times: number } {
  const middle = middleOf(range);
  const stated = range.period ?? ofColumn;
  const { rescale } = range;
  if (range.isByPiece) return { period: null, times: 1 };
  if (stated && isPlausible(middle, stated, currency)) return { period: stated, times: 1 };
  if (stated && rescale !== null && isPlausible(middle * rescale, stated, currency))
    return { period: stated, times: rescale };
  const isThousands = range.period === 'year' && !range.isFormed && middle / scaleOf(currency) >= 10;
  if (isThousands && isPlausible(middle * 1000, 'year', currency)) return { period: 'year', times: 1000 };
  const isNamed = range.money !== null || stated !== null;
  const about = { currency, isFormed: range.isFormed, isNamed, employmentType };
  const period = periodByMagnitude({ ...about, amount: middle });
  if (period !== null || rescale !== 1000) return { period, times: 1 };
  const rescaled = periodByMagnitude({ ...about, amount: middle * rescale });
  return { period: rescaled, times: rescaled === null ? 1 : rescale };
}

function middleOf({ from, to }: { from: number | null; to: number | null }): number {
  return ((from ?? to ?? 0) + (to ?? from ?? 0)) / 2;
}

function yearlyOf(
  range: PayRange,
  period: PayPeriod | null,
  currency: string | null,
  country: string | null,
): number | null {
  if (period === null || range.from === null || range.to === null) return null;
  const counted = middleOf(range) * timesAYear(period, country, range.months);
  const said = range.yearly && middleOf(range.yearly);
  const yearly = said !== null && said > counted / 2 && said < counted * 2 ? said : counted;
  const dollars = yearly / scaleOf(currency);
  return dollars >= LEAST_YEARLY && dollars <= MOST_YEARLY ? Math.round(yearly) : null;
}

/** Without the noise of binary fractions. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
