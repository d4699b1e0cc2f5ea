import { TREND_RULES, type TrendFigure } from '@/lib/market/trend';
import type { Estimate } from '@/lib/stats/interval';
import { number, PERCENT } from './figures-in-words';

/** A rise is told in folds from threefold on; a change of `TREND_RULES.most` stands for all that is larger. */
const FOLD_FROM = 2;
const MOST = TREND_RULES.most;

/**
 * The trend as a sentence with its interval.
 *
 * @example trendInWords({ word: 'falling', change: { value: -0.21, low: -0.29, high: -0.12 } })
 * // 'Falling by 21 % a year (12–29 %).'
 */
export function trendInWords({ word, change, why }: TrendFigure): string {
  if (!change) return why ?? 'No trend can be told.';
  const { value, low, high } = change;
  switch (word) {
    case 'rising':
      return risingInWords(change);
    case 'falling':
      return `Falling by ${figures(value)}${PERCENT} a year (${figures(high)}–${figures(low)}${PERCENT}).`;
    case 'steady':
      return `Steady: its yearly change lies between ${signed(low)} and ${signed(high)}.`;
    default:
      return `Its trend is unclear: a yearly change anywhere between ${signed(low)} and ${signed(high)}.`;
  }
}

function risingInWords({ value, low, high }: Estimate): string {
  if (value < FOLD_FROM) {
    const most = high < MOST ? figures(high) : `over ${figures(MOST)}`;
    return `Rising by ${figures(value)}${PERCENT} a year (${figures(low)}–${most}${PERCENT}).`;
  }
  if (value >= MOST) return `Rising more than ${fold(MOST)}-fold in a year (at least ${fold(low)}-fold).`;
  return `Rising ${fold(value)}-fold in a year (${fold(low)}- to ${high < MOST ? '' : 'over '}${fold(high)}-fold).`;
}

/**
 * The yearly change of a share and its interval, in two parts; null where the data cannot carry one.
 *
 * @example changeFigure({ word: 'falling', change: { value: -0.21, low: -0.29, high: -0.12 } })
 * // { value: '−21 %', interval: '−29 % to −12 %' }
 */
export function changeFigure({ change }: TrendFigure): { value: string; interval: string } | null {
  if (!change) return null;
  const { value, low, high } = change;
  return {
    value: signed(value),
    interval: low < MOST ? `${signed(low)} to ${signed(high)}` : `at least +${figures(MOST)}${PERCENT}`,
  };
}

/** A yearly change with its sign: "+21 %", "−8 %", "over +900 %". */
function signed(change: number): string {
  if (change >= MOST) return `over +${figures(MOST)}${PERCENT}`;
  const text = figures(change);
  return `${text === '0' ? '' : change < 0 ? '−' : '+'}${text}${PERCENT}`;
}

/** A yearly change in per cent, unit and sign left out: two significant figures from 100 on, under 1 only one. */
function figures(change: number): string {
  const value = Math.abs(100 * change);
  if (value < 0.001) return '0';
  if (value < 0.95) return String(Number(value.toPrecision(1)));
  return value < 100 ? value.toFixed(0) : number(Number(value.toPrecision(2)));
}

/** A change of the share as a multiple of it: 2 is threefold. */
const fold = (change: number) => String(Number(Math.min(1 + change, 1 + MOST).toPrecision(2)));
