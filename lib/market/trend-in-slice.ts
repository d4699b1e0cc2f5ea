import type { Market } from './market';
import { changesOfMix } from './mix-of-market';
import { dateInWords, monthName } from './months';
import { type TrendFigure, trendOf } from './trend';

/**
 * The trend of some of a slice's postings (`trendOf`). `unknown` where the postings come from other sources from some month on: what
 * seems a trend across it is theirs.
 * @param counts the postings by month, as `Market.byMonth` counts them
 */
export function trendInSlice(market: Market, counts: ArrayLike<number>): TrendFigure {
  const trend = trendOf(counts, market.selection.monthTotals);
  if (trend.change === null) return trend;
  const change = changesOfMix(market).find(({ dimension }) => dimension === 'dataset');
  if (!change) return trend;
  const from = dateInWords(monthName(change.month));
  return {
    word: 'unknown',
    change: null,
    why: `The postings come from other sources from ${from} on: choose months or a dataset on one side of it for a trend.`,
  };
}
