import type { Estimate } from '@/lib/stats/interval';
import { ratioOfShares } from './stand-ins/ratio';

/**
 * How many times as often some postings ask as the whole does of which they are a part: 2 is twice as often. Its interval is that of
 * the part's share divided by the share of the rest, which are independent, brought over: with `w` the part's weight in the whole, a
 * ratio `r` to the rest is `r / (w r + 1 - w)` to the whole. Null where none asks, and where the part is the whole.
 *
 * @example timesOf(20, 100, 50, 1000) // { value: 4, low: 2.6, high: 5.8 }
 */
export function timesOf(asking: number, of: number, allAsking: number, all: number): Estimate | null {
  if (of === 0 || of >= all || allAsking === 0) return null;
  const weight = of / all;
  const toWhole = (ratio: number) =>
    ratio === Number.POSITIVE_INFINITY ? 1 / weight : ratio / (weight * ratio + 1 - weight);
  const { low, high } = ratioOfShares([asking, of], [allAsking - asking, all - of]);
  const value = asking / of / (allAsking / all);
  return { value, low: Math.min(value, toWhole(low)), high: Math.max(value, toWhole(high)) };
}
