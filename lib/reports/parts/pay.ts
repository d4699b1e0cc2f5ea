import { PAY_RULES } from '@/lib/market/pay';
import type { QuantilesAnswer } from '@/lib/reports/answers/parts';
import { quantile } from '@/lib/stats/quantiles';

/** Quantiles of yearly pay, given ascending; null of fewer than `PAY_RULES.postings`. */
export function quantilesOf(sorted: ArrayLike<number>): QuantilesAnswer | null {
  if (sorted.length < PAY_RULES.postings) return null;
  const at = (part: number) => quantile(sorted, part);
  return { n: sorted.length, p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) };
}
