import { type Portion, portionOf } from './demand';
import type { DimensionName } from './dimensions';
import type { Market } from './market';
import { countValues, valueCounts } from './value-counts';

/** How many of some rows state a dimension. */
export function statedOf(market: Market, name: DimensionName, rows: Uint32Array): Portion {
  const { selection } = market;
  const counts = rows === selection.rows ? valueCounts(market, name) : countValues(market.index, name, rows);
  return portionOf(rows.length - counts[0]!, rows.length);
}
