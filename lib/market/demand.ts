import type { Estimate, Share } from '@/lib/stats/interval';
import { wilsonInterval } from '@/lib/stats/wilson';

/** What a share needs before it is spoken of. The method page prints it through `lib/relevance/thresholds`. */
export const DEMAND_RULES = { postings: 30 } as const;

/** How many postings of how many. */
export interface Portion {
  postings: number;
  of: number;
  /** With its 95 % Wilson interval; null where `of` is under `DEMAND_RULES.postings`: too few to say. */
  share: Estimate | null;
}

/** @example portionOf(46, 597).share // { value: 0.0771, low: 0.0583, high: 0.1013 } */
export function portionOf(postings: number, of: number): Portion {
  return { postings, of, share: of < DEMAND_RULES.postings ? null : wilsonInterval(postings, of) };
}

/**
 * The largest share that can be true, with what the matcher misses: the upper end of the interval divided by the matcher's recall, at
 * most 1. It is what "nobody asks for it" means.
 *
 * @example boundOf(0, 381, 0.8) // 0.0125: in fewer than 1 of 80 postings
 */
export function boundOf(postings: number, of: number, recall: Share): Share {
  return Math.min(1, wilsonInterval(postings, of).high / recall);
}
