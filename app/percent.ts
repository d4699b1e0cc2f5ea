import type { Share } from '@/lib/stats/interval';

/** A share alone, for axes and tables: two significant figures, whole percents from 10 on. */
export function percent(share: Share): string {
  const value = 100 * share;
  if (value === 0) return '0\u00a0%';
  const text = value >= 9.95 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
  return `${text}\u00a0%`;
}
