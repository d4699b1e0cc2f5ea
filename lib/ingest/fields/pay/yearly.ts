import type { PayPeriod } from '@/lib/ingest/records';

/**
 * Hours of a full-time year: 40 a week for 52 weeks, the "year-round, full-time hours figure of 2,080 hours" by which the U.S. Bureau
 * of Labor Statistics turns hourly into annual wages (Occupational Employment and Wage Statistics, technical notes).
 */
const HOURS = 2_080;
/**
 * Hours of a full-time week, by country, where law or general agreement sets fewer than 40: France 35 (Code du travail, L3121-27),
 * Belgium and Australia 38 (law of 10 August 2001; Fair Work Act 2009, s. 62), Denmark 37 and Norway 37.5 (general agreements),
 * United Kingdom 37.5 (NHS Terms and Conditions of Service, section 10).
 */
const WEEKLY_HOURS: Readonly<Record<string, number>> = { FR: 35, BE: 38, AU: 38, DK: 37, NO: 37.5, GB: 37.5 };
const DAYS = 260;
const WEEKS = 52;
const MONTHS = 12;

/** How often a period's pay is paid in a full-time year. `months` counts months' pay where it is more than twelve. */
export function timesAYear(period: PayPeriod, country: string | null, months: number | null): number {
  if (period === 'hour')
    return country !== null && WEEKLY_HOURS[country] ? WEEKLY_HOURS[country] * WEEKS : HOURS;
  if (period === 'day') return DAYS;
  if (period === 'week') return WEEKS;
  return period === 'month' ? (months ?? MONTHS) : 1;
}
