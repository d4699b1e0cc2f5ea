import type { Market } from '@/lib/market/market';
import type { TrendFigure } from '@/lib/market/trend';
import type { OutlookAnswer } from '@/lib/reports/answers/parts';

/** The trend carried twelve months on; null where there is none to carry. */
export function outlookOf(_market: Market, _counts: Uint32Array, _trend: TrendFigure): OutlookAnswer | null {
  return null;
}
