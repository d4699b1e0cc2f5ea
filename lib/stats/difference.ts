import type { Estimate } from './interval';
import { wilsonInterval, Z95 } from './wilson';

/**
 * The difference of two independent shares, the second less the first, with Newcombe's hybrid score interval: each end
 * is as far away as the Wilson ends of the two shares say together. -1 to 1.
 *
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17 (1998), method 10.
 *
 * @example differenceOfShares([48, 80], [56, 70]) // { value: 0.2, low: 0.0524, high: 0.3339 }
 */
export function differenceOfShares(
  [before, ofBefore]: readonly [successes: number, n: number],
  [behind, ofBehind]: readonly [successes: number, n: number],
  z = Z95,
): Estimate {
  const first = wilsonInterval(before, ofBefore, z);
  const second = wilsonInterval(behind, ofBehind, z);
  const value = second.value - first.value;
  return {
    value,
    low: value - Math.hypot(second.value - second.low, first.high - first.value),
    high: value + Math.hypot(second.high - second.value, first.value - first.low),
  };
}
