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
 * typical size (`trend.monthSize` postings) falls with probability `level`. It is the interval of a month, not of the line, so that it
 * can be held against the months to come: it holds the errors of the line's height and slope, and how months scatter about the line.
 *
 * A slope is carried on as far as it is sure: b with the standard error s becomes k b, k = b^2 / (b^2 + s^2), and its variance
 * k (2 - k) s^2, that of the shrunken slope and the square of what was taken off. A slope of many standard errors stays as it is, one of
 * a single one is halved. On ten years of real postings this misses by 9 to 27 % less than the whole slope does, with as good intervals
 * (`npm run quality -- --only outlook`). It turns about the trend's middle, so that the first month stands off the fitted line by at
 * most half a standard error of its slope a month.
 *
 * On the log-odds, the variance at t months from the middle is
 * `var(intercept) + 2 t k cov + t^2 k (2 - k) s^2 + dispersion / (n p (1 - p))`, and Student's t its multiplier. A share goes in steps
 * of one posting, so that half a posting is added at either end: with few postings it holds rather more than `level`.
 *
 * Sources: McCullagh & Nelder, Generalized Linear Models (1989), section 4.4; Efron & Morris, JASA 68 (1973), for the shrinking of an
 * estimate by its own error.
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
 * The share of the postings of all coming months taken together, by the same line and with the same interval. It is narrower than a
 * month's, for what scatters from month to month evens out.
 * @param postings how many there will be: as many as in the last year, say
 *
 * @example outlookTogether(trend, 23, 3600) // { value: 0.078, low: 0.069, high: 0.088 }, the share of the year to come
 */
export function outlookTogether(
  trend: LogitTrend,
  lastMonth: number,
  postings: number,
  months = 12,
  level = 0.8,
): Estimate {
  return estimateAt(trend, lastMonth + (months + 1) / 2, postings, level);
}

function estimateAt(trend: LogitTrend, month: number, postings: number, level: number): Estimate {
  const { intercept, slope, middle, interceptError, standardError, covariance, dispersion, degrees } = trend;
  const kept = slope ** 2 / (slope ** 2 + standardError ** 2);
  const t = month - middle;
  const logOdds = intercept + kept * slope * t;
  const value = share(logOdds);
  const slopeVariance = kept * (2 - kept) * standardError ** 2;
  const line = interceptError ** 2 + 2 * t * kept * covariance + t ** 2 * slopeVariance;
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
