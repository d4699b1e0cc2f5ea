import type { Share } from '@/lib/stats/interval';
import { DEFAULT_THRESHOLDS } from './thresholds';

/**
 * Demand on a log scale, 0 to 1: `clamp(log(x / floor) / log(full / floor), 0, 1)`. Going from 1 posting in 1,000 to
 * 1 in 100 adds as much as from 1 in 40 to 1 in 4 (methodology, section 4).
 *
 * @example utility(0.25) // 1
 * @example utility(0.0158) // 0.5
 */
export function utility(
  share: Share,
  { floor, full }: { floor: Share; full: Share } = DEFAULT_THRESHOLDS,
): number {
  if (share <= floor) return 0;
  if (share >= full) return 1;
  return Math.log(share / floor) / Math.log(full / floor);
}

/**
 * The share of which a value between 0 and 1 is the utility.
 *
 * @example shareOf(0.5) // 0.0158, 1 posting in 63
 */
export function shareOf(
  value: number,
  { floor, full }: { floor: Share; full: Share } = DEFAULT_THRESHOLDS,
): Share {
  return floor * (full / floor) ** value;
}
