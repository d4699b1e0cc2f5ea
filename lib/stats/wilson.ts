import type { Estimate } from './interval';

/** The standard normal quantile of a two-sided 95 % interval. */
export const Z95 = 1.959963984540054;

/**
 * A share with its Wilson score interval: the shares that a test at this level would not reject.
 * `value` is `successes / n`. Zero of n has `low` exactly 0 and all of n has `high` exactly 1.
 * From no postings nothing is known: `n = 0` gives `{ value: 0, low: 0, high: 1 }`.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 *
 * @example wilsonInterval(46, 597) // { value: 0.0771, low: 0.0583, high: 0.1013 }
 * @example wilsonInterval(0, 381).high // 0.00998: from 381 postings on, none means under 1 %
 */
export function wilsonInterval(successes: number, n: number, z = Z95): Estimate {
  if (!(n >= 0) || !(successes >= 0) || successes > n) {
    throw new RangeError(`A share needs 0 <= successes <= n, but was given ${successes} of ${n}.`);
  }
  if (n === 0) return { value: 0, low: 0, high: 1 };
  const value = successes / n;
  const z2 = z * z;
  const middle = successes + z2 / 2;
  const half = z * Math.sqrt(successes * (1 - value) + z2 / 4);
  const low = successes === 0 ? 0 : Math.min(value, Math.max(0, (middle - half) / (n + z2)));
  const high = successes === n ? 1 : Math.max(value, Math.min(1, (middle + half) / (n + z2)));
  return { value, low, high };
}
