import type { MarketIndex } from '@/lib/market/market-index';
import { monthNames } from '@/lib/market/months';

const known = new WeakMap<MarketIndex, readonly string[]>();

/** The months of the whole data, from the first with a dated posting to the last, `YYYY-MM`; empty where none is dated. */
export function monthsOf(index: MarketIndex): readonly string[] {
  let months = known.get(index);
  if (!months) {
    let first = 0;
    let last = 0;
    for (const month of index.months) {
      if (month === 0) continue;
      if (first === 0 || month < first) first = month;
      if (month > last) last = month;
    }
    months = first === 0 ? [] : monthNames(first, last - first + 1);
    known.set(index, months);
  }
  return months;
}
