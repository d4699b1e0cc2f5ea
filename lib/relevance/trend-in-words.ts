import type { TrendFigure } from '@/lib/market/trend';
import type { Estimate } from '@/lib/stats/interval';

/** A rise is told in folds from threefold on, and not counted beyond tenfold. */
const FOLD_FROM = 2;
const FOLD_TO = 9;

/**
 * The trend as a sentence with its interval.
 *
 * @example trendInWords({ word: 'falling', change: { value: -0.21, low: -0.29, high: -0.12 } })
 * // 'Falling by 21 % a year (12–29 %).'
 */
export function trendInWords({ word, change, why }: TrendFigure): string {
  if (!change) return why ?? 'No trend can be told.';
  switch (word) {
    case 'rising':
      return risingInWords(change);
    case 'falling':
      return `Falling by ${percent(-change.value)} % a year (${percent(-change.high)}–${percent(-change.low)} %).`;
    case 'steady':
      return `Steady: its yearly change lies between ${signed(change.low)} and ${signed(change.high)}.`;
    default:
      return `Its trend is unclear: a yearly change anywhere between ${signed(change.low)} and ${signed(change.high)}.`;
  }
}

function risingInWords({ value, low, high }: Estimate): string {
  if (value < FOLD_FROM) return `Rising by ${percent(value)} % a year (${percent(low)}–${percent(high)} %).`;
  if (value > FOLD_TO) return `Rising more than 10-fold in a year (at least ${fold(low)}-fold).`;
  const most = high > FOLD_TO ? 'over 10' : fold(high);
  return `Rising ${fold(value)}-fold in a year (${fold(low)}- to ${most}-fold).`;
}

/** Whole percent from 1 on; under it one decimal. Two figures from 100 on. */
function percent(change: number): string {
  const value = Math.abs(100 * change);
  if (value < 0.95) return value.toFixed(1);
  return value < 100 ? value.toFixed(0) : grouped(Number(value.toPrecision(2)));
}

function signed(change: number): string {
  const text = percent(change);
  if (Number(text) === 0) return '0 %';
  if (change > FOLD_TO) return `over +${100 * FOLD_TO} %`;
  return `${change < 0 ? '−' : '+'}${text} %`;
}

function fold(change: number): string {
  const times = Math.min(1 + change, 1 + FOLD_TO);
  return String(Number(times.toPrecision(2)));
}

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
