import type { Estimate, Share } from './interval';
import type { LogitTrend } from './logit-trend';
import { tMultiplier } from './student-t';

/** What a coming month's share may be. Months are counted as in the trend: 0 is the first month it was fitted to. */
export interface OutlookMonth extends Estimate {
  month: number;
}

/** Where the months scatter no more than chance has it, nothing was estimated: as many degrees as make Student's t a normal one. */
const KNOWN = 1000;

/**
 * The fitted line of a share carried on over the months after `lastMonth`, each with the interval in which the share of a month of
 * typical size (`trend.monthSize` postings) falls with probability `level`: it holds the errors of the line's height and slope, and
 * how months scatter about the line. It is the interval of a month, not of the line, so that it can be held against the months to come.
 *
 * On the log-odds, the variance at t months from the middle is
 * `var(intercept) + 2 t cov + t^2 var(slope) + dispersion / (n p (1 - p))`, and Student's t its multiplier. A share goes in steps of one
 * posting, so that half a posting is added at either end: with few postings it holds rather more than `level`.
 *
 * Sources: McCullagh & Nelder, Generalized Linear Models (1989), section 4.4; Hyndman & Athanasopoulos, Forecasting (2021), section
 * 7.6, for the form of a prediction interval.
 *
 * @example outlookOf(trend, 23)[11] // { month: 35, value: 0.081, low: 0.062, high: 0.104 }
 */
export function outlookOf(trend: LogitTrend, lastMonth: number, months = 12, level = 0.8): OutlookMonth[] {
  return Array.from({ length: months }, (_, i) => {
    const month = lastMonth + 1 + i;
    return { month, ...estimateAt(trend, month, trend.monthSize, level) };
  });
}

/**
 * The share of the postings of all coming months taken together, as the same line has it, with the same interval. It is narrower than
 * a month's, for what scatters from month to month evens out.
 * @param postings how many there will be; as many as in months of typical size by default
 *
 * @example outlookTogether(trend, 23) // { value: 0.078, low: 0.069, high: 0.088 }, the share of the year to come
 */
export function outlookTogether(
  trend: LogitTrend,
  lastMonth: number,
  months = 12,
  level = 0.8,
  postings = months * trend.monthSize,
): Estimate {
  return estimateAt(trend, lastMonth + (months + 1) / 2, postings, level);
}

function estimateAt(trend: LogitTrend, month: number, postings: number, level: number): Estimate {
  const { intercept, slope, middle, interceptError, standardError, covariance, dispersion, degrees } = trend;
  const t = month - middle;
  const logOdds = intercept + slope * t;
  const value = share(logOdds);
  const line = interceptError ** 2 + 2 * t * covariance + (t * standardError) ** 2;
  const scatter = dispersion / (postings * value * (1 - value));
  const half = tMultiplier(dispersion > 1 ? degrees : KNOWN, level) * Math.sqrt(line + scatter);
  return {
    value,
    low: Math.max(0, share(logOdds - half) - 0.5 / postings),
    high: Math.min(1, share(logOdds + half) + 0.5 / postings),
  };
}

function share(logOdds: number): Share {
  return 1 / (1 + Math.exp(-logOdds));
}
