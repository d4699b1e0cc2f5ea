import { wilsonInterval } from '@/lib/stats/wilson';
import type { MarketView } from './market-view';

const FARTHEST = 100;

/**
 * How many more postings would decide whether reach is under the threshold `littleReach` or not, if they asked as
 * often as those at hand: until the upper bound falls below it, or the lower one reaches it. At least as many as a
 * verdict needs. Null where even a slice a hundred times as large would not tell.
 *
 * @example morePostingsToDecide(0, view) // 149, for a slice of 300
 */
export function morePostingsToDecide(
  asking: number,
  { size, thresholds, recall }: Pick<MarketView, 'size' | 'thresholds' | 'recall'>,
): number | null {
  const share = size === 0 ? 0 : asking / size;
  const decided = (postings: number) => {
    const { low, high } = wilsonInterval(share * postings, postings);
    return high / recall < thresholds.littleReach || low >= thresholds.littleReach;
  };
  const least = Math.max(size, thresholds.judgedPostings);
  if (decided(least)) return least - size;
  let low = least;
  let high = least * FARTHEST;
  if (!decided(high)) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (decided(middle)) high = middle;
    else low = middle;
  }
  return high - size;
}
