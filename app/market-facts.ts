import type { MarketIndex } from '@/lib/market/market-index';
import { monthNames } from '@/lib/market/months';
import { regionsOf } from '@/lib/market/select';

/** What the filters offer: the months and the regions of the whole data. */
export interface MarketFacts {
  /** From the first month with a dated posting to the last, `YYYY-MM`; empty where none is dated. */
  months: readonly string[];
  regions: readonly { region: string; postings: number }[];
}

const known = new WeakMap<MarketIndex, MarketFacts>();

/** Read once for each version of the data. */
export function marketFacts(index: MarketIndex): MarketFacts {
  let facts = known.get(index);
  if (!facts) {
    let first = 0;
    let last = 0;
    for (const month of index.months) {
      if (month === 0) continue;
      if (first === 0 || month < first) first = month;
      if (month > last) last = month;
    }
    facts = { months: first === 0 ? [] : monthNames(first, last - first + 1), regions: regionsOf(index) };
    known.set(index, facts);
  }
  return facts;
}
