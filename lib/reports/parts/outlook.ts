import type { Market } from '@/lib/market/market';
import { monthName } from '@/lib/market/months';
import type { TrendFigure } from '@/lib/market/trend';
import type { OutlookAnswer } from '@/lib/reports/answers/parts';
import { logitTrend } from '@/lib/stats/logit-trend';
import { outlookOf } from '@/lib/stats/outlook';

/**
 * The trend carried twelve months on from the slice's last month, with its 80 % interval; null where there is no trend to carry.
 * @param counts the postings that ask, by month, as the market counts them
 */
export function outlookAnswer(
  { selection }: Market,
  counts: Uint32Array,
  { change }: TrendFigure,
): OutlookAnswer | null {
  const line = change === null ? null : logitTrend(counts, selection.monthTotals);
  if (line === null || selection.months === null) return null;
  const { first } = selection.months;
  return outlookOf(line, counts.length - 1).map(({ month, value, low, high }) => ({
    month: monthName(first + month),
    value,
    low,
    high,
  }));
}
