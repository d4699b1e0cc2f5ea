import { portionOf } from '@/lib/market/demand';
import type { Market } from '@/lib/market/market';
import { monthName } from '@/lib/market/months';
import type { MonthAnswer } from '@/lib/reports/answers/parts';

/** The share by month, from the slice's first dated month to its last. @param counts as `Market.byMonth` */
export function monthsOf({ selection }: Market, counts: Uint32Array): MonthAnswer[] {
  const first = selection.months?.first ?? 0;
  return Array.from(selection.monthTotals, (of, i) => ({
    month: monthName(first + i),
    ...portionOf(counts[i] ?? 0, of),
  }));
}
