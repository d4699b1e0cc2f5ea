import type { Estimate } from './interval';
import { Z95 } from './wilson';

/**
 * The first of two independent shares divided by the second, with its 95 % interval on the logarithm (Katz), half a posting added to
 * each count so that none of many has an interval too. From 0 up to infinity: `high` is infinite where the second share is 0, and
 * `value` then infinite, or NaN where both are. Of a share of no postings nothing is known: `low` is 0 and `high` infinite.
 *
 * Sources: D. Katz et al., "Obtaining confidence intervals for the risk ratio in cohort studies", Biometrics 34 (1978); S. D. Walter,
 * Biometrika 62 (1975), for the halves.
 *
 * @example ratioOfShares([20, 100], [30, 900]) // { value: 6, low: 3.58, high: 10.13 }
 */
export function ratioOfShares(
  [first, ofFirst]: readonly [successes: number, n: number],
  [second, ofSecond]: readonly [successes: number, n: number],
  z = Z95,
): Estimate {
  const value = first / ofFirst / (second / ofSecond);
  const half = z * Math.sqrt(missing(first, ofFirst) + missing(second, ofSecond));
  const middle = Math.log((first + 0.5) / (ofFirst + 0.5)) - Math.log((second + 0.5) / (ofSecond + 0.5));
  return {
    value,
    low: first === 0 ? 0 : Math.min(value, Math.exp(middle - half)),
    high: second === 0 ? Number.POSITIVE_INFINITY : Math.max(value, Math.exp(middle + half)),
  };
}

/** The variance of the logarithm of a share. */
function missing(successes: number, n: number): number {
  return 1 / (successes + 0.5) - 1 / (n + 0.5);
}
