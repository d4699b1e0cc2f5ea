import type { Estimate } from './interval';
import { Z95 } from './wilson';

/** The spread of some values, in their unit. */
export interface Quantiles {
  p10: number;
  p25: number;
  p50: number;
  p75: number;
  p90: number;
}

/**
 * The value below which a part of ascending values lies, between two of them in a straight line (type 7); NaN of none.
 *
 * Source: Hyndman & Fan, "Sample quantiles in statistical packages", American Statistician 50 (1996), definition 7.
 *
 * @example quantile([10, 20, 30, 40], 0.5) // 25
 */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  const last = sorted.length - 1;
  if (last < 0) return Number.NaN;
  const place = part * last;
  const below = Math.floor(place);
  const above = Math.min(below + 1, last);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}

/**
 * Five quantiles of values in any order; null of none.
 *
 * @example quantilesOf([40, 10, 30, 20])?.p50 // 25
 */
export function quantilesOf(values: ArrayLike<number>): Quantiles | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  return {
    p10: quantile(sorted, 0.1),
    p25: quantile(sorted, 0.25),
    p50: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
    p90: quantile(sorted, 0.9),
  };
}

/**
 * The median of ascending values with its 95 % interval, whose ends are values themselves: those whose ranks the number of values below
 * the true median, a toss of as many coins, will hardly leave. Without any assumption on how values are spread. Null of fewer than 6,
 * of which even the smallest and the largest do not hold it often enough.
 *
 * Source: W. J. Conover, Practical Nonparametric Statistics (1999), section 3.2, the ranks by the normal approximation
 * `(n + 1) / 2 -+ z sqrt(n) / 2`, rounded outwards.
 *
 * @example medianOf([31, 34, 36, 40, 41, 45, 52, 60]) // { value: 40.5, low: 31, high: 60 }
 */
export function medianOf(sorted: ArrayLike<number>): Estimate | null {
  const n = sorted.length;
  const rank = Math.floor((n + 1 - Z95 * Math.sqrt(n)) / 2);
  if (rank < 1) return null;
  return { value: quantile(sorted, 0.5), low: sorted[rank - 1]!, high: sorted[n - rank]! };
}
