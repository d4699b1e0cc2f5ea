import { differenceOfShares } from '@/lib/stats/difference';
import type { Estimate } from '@/lib/stats/interval';
import type { MonthNumber } from './market-index';
import { effectiveMonths } from './trend';

/** What a comparison of the recent half with the earlier one needs before it is spoken of. */
export const HALVES_RULES = {
  months: 4,
  /** How many equally busy months the postings must be worth: stray dates are no period. */
  evenMonths: 3,
  postings: 30,
  /** Standard normal quantile of a two-sided 99 % interval: many phrases are compared at once. */
  z: 2.5758293035489004,
} as const;

/** Dated postings in two halves, by month. */
export interface Halves {
  /** First and last month with postings, and the first of the recent half. */
  first: MonthNumber;
  last: MonthNumber;
  recentFrom: MonthNumber;
  earlier: number;
  recent: number;
}

/**
 * Parts the months where the postings are parted most evenly. Null where the dated postings cover too few months, or
 * leave too few in a half: then nothing is said to rise.
 * @param totals postings by month; those without a date under 0
 */
export function halvesOf(totals: ReadonlyMap<MonthNumber, number>): Halves | null {
  const months = [...totals.keys()].filter((month) => month > 0).sort((a, b) => a - b);
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  if (months.length === 0 || last - first + 1 < HALVES_RULES.months) return null;
  if (effectiveMonths(months.map((month) => totals.get(month) ?? 0)) < HALVES_RULES.evenMonths) return null;
  const all = months.reduce((sum, month) => sum + (totals.get(month) ?? 0), 0);
  let best: Halves | null = null;
  let earlier = 0;
  for (const month of months) {
    const recent = all - earlier;
    const even = Math.min(earlier, recent);
    if (even >= HALVES_RULES.postings && (best === null || even > Math.min(best.earlier, best.recent)))
      best = { first, last, recentFrom: month, earlier, recent };
    earlier += totals.get(month) ?? 0;
  }
  return best;
}

/** How many postings of either half have something, and by how much its share changed. */
export interface HalvesChange {
  earlier: number;
  recent: number;
  /** The share of the recent half less that of the earlier one, with its 99 % interval. */
  change: Estimate;
  /** Whether the interval lies above zero. */
  rising: boolean;
}

/**
 * Compares the share of postings with something in the recent half and in the earlier one. Shares, never counts: a half with twice the
 * postings is no rise.
 * @param months postings with it by month
 */
export function changeOf(months: ReadonlyMap<MonthNumber, number>, halves: Halves): HalvesChange {
  let [earlier, recent] = [0, 0];
  for (const [month, count] of months) {
    if (month >= halves.recentFrom) recent += count;
    else if (month > 0) earlier += count;
  }
  const change = differenceOfShares([earlier, halves.earlier], [recent, halves.recent], HALVES_RULES.z);
  return { earlier, recent, change, rising: change.low > 0 };
}
