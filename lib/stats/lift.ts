import type { Estimate } from './interval';
import { Z95 } from './wilson';

/**
 * How many times as often two things come together as they would by chance: `n(both) N / (n(first) n(second))`; 1 is by chance. The same
 * from either side. Its 95 % interval is on the logarithm, whose variance is that of four cells of a multinomial, the middle having half a posting
 * more of those who have both. From 0 up to infinity. Null where nobody has one of them.
 *
 * Source of the variance: the delta method (Agresti, Categorical Data Analysis (2002), section 14.1):
 * `1 / n(both) - 1 / n(first) - 1 / n(second) + (2 lift - 1) / N`.
 *
 * @example liftOf(30, 100, 60, 1000) // { value: 5, low: 3.98, high: 6.49 }
 */
export function liftOf(both: number, first: number, second: number, all: number): Estimate | null {
  if (!(both <= Math.min(first, second) && first + second - both <= all))
    throw new RangeError(
      `${both} of ${all} cannot have both where ${first} have one and ${second} the other.`,
    );
  if (first === 0 || second === 0) return null;
  const times = (together: number) => (together * all) / (first * second);
  const value = times(both);
  const together = Math.min(both + 0.5, first, second);
  const variance = 1 / Math.max(both, 0.5) - 1 / first - 1 / second + (2 * times(together) - 1) / all;
  const half = Z95 * Math.sqrt(Math.max(0, variance));
  return {
    value,
    low: both === 0 ? 0 : Math.min(value, times(together) * Math.exp(-half)),
    high: Math.max(value, times(together) * Math.exp(half)),
  };
}
