import type { DimensionName } from './dimensions';
import type { Market } from './market';
import type { MarketIndex } from './market-index';

/** Some rows by their value of a dimension, at its code; at code 0 those that do not state it. */
export function countValues(
  { dimensions }: MarketIndex,
  name: DimensionName,
  rows: Uint32Array,
): Uint32Array {
  const { codes, values } = dimensions[name];
  const counts = new Uint32Array(values.length);
  for (let i = 0; i < rows.length; i++) counts[codes[rows[i]!]!]!++;
  return counts;
}

const counted = new WeakMap<Market, Map<DimensionName, Uint32Array>>();

/** The same of all postings of the slice, counted once. */
export function valueCounts(market: Market, name: DimensionName): Uint32Array {
  let known = counted.get(market);
  if (!known) {
    known = new Map();
    counted.set(market, known);
  }
  let counts = known.get(name);
  if (!counts) {
    counts = countValues(market.index, name, market.selection.rows);
    known.set(name, counts);
  }
  return counts;
}
