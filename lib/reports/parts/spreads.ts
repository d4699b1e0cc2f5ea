import type { DimensionName } from '@/lib/market/dimensions';
import type { Market } from '@/lib/market/market';
import { spreadOf } from '@/lib/market/spread';
import type { SpreadAnswer } from '@/lib/reports/answers/parts';
import { countryName } from './names';

const spread = (market: Market, name: DimensionName, rows: Uint32Array, labelOf = (value: string) => value) =>
  spreadOf(market, name, rows).map((row) => ({ ...row, label: labelOf(row.value) }));

/** Where some postings of the slice are, by country, region and sector. */
export function spreadsOf(
  market: Market,
  rows: Uint32Array,
): { countries: SpreadAnswer[]; regions: SpreadAnswer[]; sectors: SpreadAnswer[] } {
  return {
    countries: spread(market, 'country', rows, countryName),
    regions: spread(market, 'region', rows),
    sectors: spread(market, 'sector', rows),
  };
}
