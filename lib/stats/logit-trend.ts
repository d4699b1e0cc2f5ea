import type { Estimate } from './interval';
import { tMultiplier } from './student-t';

/** A straight line through the log-odds of a monthly share. */
export interface LogitTrend {
  /** Change of the log-odds in a month, and its standard error with the dispersion in it. */
  slope: number;
  standardError: number;
  /** Log-odds of the share at `middle`, the mean month weighted by postings (0 is the first month given). */
  intercept: number;
  middle: number;
  /** How many times the binomial variance the months scatter; at least 1. */
  dispersion: number;
  /** Months with postings, less the two parameters. */
  degrees: number;
  /**
   * Relative change of the share in a year: `p(middle + 6) / p(middle - 6) - 1`; 0.1 is ten per cent more.
   * It rises with the slope, so that the ends of the slope's interval give the ends of its own.
   */
  change: Estimate;
}

const HALF_YEAR = 6;
const LARGEST_STEP = 2;
const share = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/**
 * Quasi-binomial logistic regression of the share `counts[m] / totals[m]` on the month m, weighted by the month's
 * postings, fitted by iteratively reweighted least squares. Months with a total of 0 are gaps.
 *
 * The dispersion is Pearson's chi-square over its degrees of freedom, and never below 1; the interval takes Student's
 * t. Null where there is no line to speak of: fewer than three months with postings, or no posting that asks.
 * Where the months separate (all that ask come after all that do not, or every posting asks) the slope has no finite
 * estimate: half a posting that asks and half a one that does not are added to the first and to the last month.
 *
 * Source: McCullagh & Nelder, Generalized Linear Models (1989), sections 4.4 and 4.5.
 *
 * @example logitTrend([50, 45, 41, 36, 33, 30], [500, 500, 500, 500, 500, 500])?.change // -0.72 (-0.84 to -0.54)
 */
export function logitTrend(
  counts: ArrayLike<number>,
  totals: ArrayLike<number>,
  level = 0.95,
): LogitTrend | null {
  const months: number[] = [];
  const asked: number[] = [];
  const size: number[] = [];
  for (let month = 0; month < totals.length; month++) {
    const total = totals[month]!;
    const count = counts[month] ?? 0;
    if (count > total) throw new RangeError(`Month ${month} has ${count} of ${total} postings.`);
    if (total === 0) continue;
    months.push(month);
    asked.push(count);
    size.push(total);
  }
  const last = months.length - 1;
  if (last < 2) return null;
  if (asked.every((count) => count === 0)) return null;
  if (isSeparated(asked, size)) {
    for (const month of [0, last]) {
      asked[month]! += 0.5;
      size[month]! += 1;
    }
  }

  let postings = 0;
  let middle = 0;
  let all = 0;
  for (let i = 0; i <= last; i++) {
    postings += size[i]!;
    middle += size[i]! * months[i]!;
    all += asked[i]!;
  }
  middle /= postings;
  const reach = Math.max(middle - months[0]!, months[last]! - middle);

  let intercept = Math.log((all + 0.5) / (postings - all + 0.5));
  let slope = 0;
  let slopeVariance = Number.NaN;
  let converged = false;
  for (let step = 0; step < 100 && !converged; step++) {
    let w0 = 0;
    let w1 = 0;
    let w2 = 0;
    let g0 = 0;
    let g1 = 0;
    for (let i = 0; i <= last; i++) {
      const t = months[i]! - middle;
      const p = share(intercept + slope * t);
      const weight = size[i]! * p * (1 - p);
      const residual = asked[i]! - size[i]! * p;
      w0 += weight;
      w1 += weight * t;
      w2 += weight * t * t;
      g0 += residual;
      g1 += residual * t;
    }
    const determinant = w0 * w2 - w1 * w1;
    if (!(determinant > 0)) return null;
    let da = (w2 * g0 - w1 * g1) / determinant;
    let db = (w0 * g1 - w1 * g0) / determinant;
    const move = Math.abs(da) + Math.abs(db) * reach;
    if (move > LARGEST_STEP) {
      da *= LARGEST_STEP / move;
      db *= LARGEST_STEP / move;
    }
    intercept += da;
    slope += db;
    slopeVariance = w0 / determinant;
    converged = move < 1e-8;
  }
  if (!converged) return null;

  const degrees = months.length - 2;
  let pearson = 0;
  for (let i = 0; i <= last; i++) {
    const p = share(intercept + slope * (months[i]! - middle));
    pearson += (asked[i]! - size[i]! * p) ** 2 / (size[i]! * p * (1 - p));
  }
  const dispersion = Math.max(1, pearson / degrees);
  const standardError = Math.sqrt(dispersion * slopeVariance);
  const half = tMultiplier(degrees, level) * standardError;
  const yearly = (b: number) => share(intercept + HALF_YEAR * b) / share(intercept - HALF_YEAR * b) - 1;
  return {
    slope,
    standardError,
    intercept,
    middle,
    dispersion,
    degrees,
    change: { value: yearly(slope), low: yearly(slope - half), high: yearly(slope + half) },
  };
}

/** Whether no posting that asks comes before one that does not, or the other way round. */
function isSeparated(asked: readonly number[], size: readonly number[]): boolean {
  const asks = (i: number) => asked[i]! > 0;
  const asksNot = (i: number) => asked[i]! < size[i]!;
  const order = asked.map((_, i) => i);
  const firstAsk = order.findIndex(asks);
  const lastAsk = order.findLastIndex(asks);
  const firstNot = order.findIndex(asksNot);
  const lastNot = order.findLastIndex(asksNot);
  return firstNot === -1 || firstAsk >= lastNot || firstNot >= lastAsk;
}
