import type { Estimate } from './interval';
import { ratioOfShares } from './ratio';

/**
 * The share of a part divided by the share of the whole that it is a part of: 2 is twice as often as everywhere. Its interval is that of
 * the part against the rest, which are independent, brought over: with `w` the part's weight in the whole, a ratio r to the rest is
 * `r / (w r + 1 - w)` to the whole. From 0 up to `all / of`. Null where the part is nothing or the whole, or where nobody asks.
 *
 * @example locationQuotient(20, 100, 50, 1000) // { value: 4, low: 2.8, high: 5.3 }
 */
export function locationQuotient(
  asking: number,
  of: number,
  allAsking: number,
  all: number,
): Estimate | null {
  if (of === 0 || of >= all || allAsking === 0) return null;
  const weight = of / all;
  const toWhole = (ratio: number) =>
    ratio === Number.POSITIVE_INFINITY ? 1 / weight : ratio / (weight * ratio + 1 - weight);
  const { low, high } = ratioOfShares([asking, of], [allAsking - asking, all - of]);
  const value = asking / of / (allAsking / all);
  return { value, low: Math.min(value, toWhole(low)), high: Math.max(value, toWhole(high)) };
}
