import type { Estimate } from '@/lib/stats/interval';
import { Z95 } from '@/lib/stats/wilson';

/**
 * The first of two independent shares divided by the second, with its 95 % interval on the logarithm (Katz), half a posting added to
 * each count so that none of many has an interval too. From 0 up to infinity.
 *
 * Source: D. Katz et al., "Obtaining confidence intervals for the risk ratio in cohort studies", Biometrics 34 (1978).
 *
 * @example ratioOfShares([20, 100], [30, 900]) // { value: 6, low: 3.5, high: 10.1 }
 */
export function ratioOfShares(
  [asking, of]: readonly [successes: number, n: number],
  [beside, ofBeside]: readonly [successes: number, n: number],
): Estimate {
  const value = asking / of / (beside / ofBeside);
  const error = Math.sqrt(1 / (asking + 0.5) - 1 / (of + 0.5) + 1 / (beside + 0.5) - 1 / (ofBeside + 0.5));
  const middle = Math.log((asking + 0.5) / (of + 0.5)) - Math.log((beside + 0.5) / (ofBeside + 0.5));
  return {
    value,
    low: asking === 0 ? 0 : Math.min(value, Math.exp(middle - Z95 * error)),
    high: beside === 0 ? Number.POSITIVE_INFINITY : Math.max(value, Math.exp(middle + Z95 * error)),
  };
}
