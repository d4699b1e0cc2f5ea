import type { Estimate } from '@/lib/stats/interval';
import { locationQuotient } from '@/lib/stats/location-quotient';
import { DEMAND_RULES, type Portion, portionOf } from './demand';
import type { DimensionName } from './dimensions';
import type { Market } from './market';
import { countValues, valueCounts } from './value-counts';

/** How often the postings of one value of a dimension ask. */
export interface SpreadRow extends Portion {
  value: string;
  /** How many times as often as the whole slice. */
  times: Estimate | null;
}

/** Lines of a spread that are told. */
export const MOST_VALUES_TOLD = 100;

/**
 * For each value of a dimension how many of its postings are among `rows`, the surest demand (highest lower bound) first, then those
 * with too few postings to say, at most `MOST_VALUES_TOLD`. A value of which none is among them stands in it where its postings
 * are enough to say so.
 */
export function spreadOf(market: Market, name: DimensionName, rows: Uint32Array): SpreadRow[] {
  const asking = countValues(market.index, name, rows);
  const all = valueCounts(market, name);
  const found: SpreadRow[] = [];
  for (let code = 1; code < all.length; code++) {
    const postings = asking[code]!;
    const of = all[code]!;
    if (postings === 0 && of < DEMAND_RULES.postings) continue;
    const portion = portionOf(postings, of);
    found.push({
      value: market.index.dimensions[name].values.at(code),
      ...portion,
      times: portion.share && locationQuotient(postings, of, rows.length, market.size),
    });
  }
  return found
    .sort(
      (a, b) =>
        (b.share?.low ?? -1) - (a.share?.low ?? -1) ||
        b.postings - a.postings ||
        b.of - a.of ||
        (a.value < b.value ? -1 : 1),
    )
    .slice(0, MOST_VALUES_TOLD);
}
