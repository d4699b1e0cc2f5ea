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
  /** Standard error of `intercept`, and its covariance with `slope`, both with the dispersion in them. */
  interceptError: number;
  covariance: number;
  /** Postings of the month in which a posting lies, on average: the size of a month with all but stray ones. */
  monthSize: number;
  /** How many times the binomial variance the months scatter (Fletcher's estimate); at least 1. */
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
const STEEPEST = 1e6;
/** A half-width, in log-odds a year, from which an interval is no longer read off the curvature at its middle. */
const WIDE = Math.log(10);
const share = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
/** log(share(x)), without loss for an x far below zero. */
const logShare = (logOdds: number) => Math.min(0, logOdds) - Math.log1p(Math.exp(-Math.abs(logOdds)));

/** The share that the line gives a month, 0 being the first month given. */
export function shareAt({ intercept, slope, middle }: LogitTrend, month: number): number {
  return share(intercept + slope * (month - middle));
}

/**
 * Quasi-binomial logistic regression of the share `counts[m] / totals[m]` on the month m, weighted by the month's
 * postings, fitted by iteratively reweighted least squares. Months with a total of 0 are gaps.
 *
 * The dispersion is Pearson's chi-square over its degrees of freedom, divided by 1 + the mean of
 * `(1 - 2p)(y - np) / (np(1 - p))` (Fletcher), without which one posting where almost none is expected counts as
 * boundless scatter; it is never below 1. The interval takes Student's t. Null where there is no line to speak of: fewer
 * than three months with postings, or no posting that asks.
 *
 * Where the months separate (all that ask come after all that do not, or every posting asks) the slope has no finite
 * estimate: half a posting that asks and half a one that does not are added to the first and to the last month. There,
 * and where the interval is wider than tenfold either way, its ends are those of the profile likelihood: the slopes at
 * which twice the loss of log-likelihood, the intercept fitted anew, is t squared times the dispersion.
 *
 * Sources: McCullagh & Nelder, Generalized Linear Models (1989), sections 4.4, 4.5 and 7.2; Fletcher, "Estimating
 * overdispersion when fitting a generalized linear model to sparse data", Biometrika 99 (2012).
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
  const separated = isSeparated(asked, size);
  if (separated) {
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
  let interceptVariance = Number.NaN;
  let covariance = Number.NaN;
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
    interceptVariance = w2 / determinant;
    covariance = -w1 / determinant;
    converged = move < 1e-8;
  }
  if (!converged) return null;

  const degrees = months.length - 2;
  const times = months.map((month) => month - middle);
  let pearson = 0;
  let sparse = 0;
  for (let i = 0; i <= last; i++) {
    const p = share(intercept + slope * times[i]!);
    const residual = asked[i]! - size[i]! * p;
    const variance = size[i]! * p * (1 - p);
    pearson += residual ** 2 / variance;
    sparse += ((1 - 2 * p) * residual) / variance;
  }
  const dispersion = Math.max(1, pearson / degrees / (1 + sparse / months.length));
  const standardError = Math.sqrt(dispersion * slopeVariance);
  const multiplier = tMultiplier(degrees, level);
  const half = multiplier * standardError;
  let low = slope - half;
  let high = slope + half;
  if (separated || 2 * HALF_YEAR * half > WIDE) {
    const loss = (multiplier ** 2 * dispersion) / 2;
    const line = { times, asked, size, intercept, slope };
    low = profileEnd(line, -half, loss);
    high = profileEnd(line, half, loss);
  }
  const yearly = (b: number) =>
    Math.expm1(logShare(intercept + HALF_YEAR * b) - logShare(intercept - HALF_YEAR * b));
  return {
    slope,
    standardError,
    intercept,
    middle,
    interceptError: Math.sqrt(dispersion * interceptVariance),
    covariance: dispersion * covariance,
    monthSize: size.reduce((sum, n) => sum + n * n, 0) / postings,
    dispersion,
    degrees,
    change: { value: yearly(slope), low: yearly(low), high: yearly(high) },
  };
}

interface FittedLine {
  /** Months from the middle, and what each holds. */
  times: readonly number[];
  asked: readonly number[];
  size: readonly number[];
  intercept: number;
  slope: number;
}

/**
 * The slope, beyond the fitted one by some multiple of `step`, at which the log-likelihood is `loss` below its greatest;
 * an infinite one where it never is.
 */
function profileEnd(line: FittedLine, step: number, loss: number): number {
  const { times, asked, size } = line;
  let intercept = line.intercept;
  const likelihood = (slope: number) => {
    intercept = interceptAt(line, slope, intercept);
    let sum = 0;
    for (let i = 0; i < times.length; i++) {
      const x = intercept + slope * times[i]!;
      sum += asked[i]! * logShare(x) + (size[i]! - asked[i]!) * logShare(-x);
    }
    return sum;
  };
  const least = likelihood(line.slope) - loss;
  // The curvature at the middle says where to look; where it says nothing, a slope of 1 a month is as good.
  let outside = Math.sign(step) * Math.min(Math.abs(step), 1);
  let inside = 0;
  while (likelihood(line.slope + outside) > least) {
    inside = outside;
    outside *= 2;
    if (Math.abs(outside) > STEEPEST) return outside * Number.POSITIVE_INFINITY;
  }
  while (Math.abs(outside - inside) > 1e-6 * Math.abs(outside)) {
    const between = (inside + outside) / 2;
    if (likelihood(line.slope + between) > least) inside = between;
    else outside = between;
  }
  return line.slope + outside;
}

/** The intercept that fits a given slope best: the one at which as many are expected to ask as do. */
function interceptAt({ times, asked, size }: FittedLine, slope: number, start: number): number {
  let all = 0;
  let farthest = 0;
  let postings = 0;
  for (let i = 0; i < times.length; i++) {
    all += asked[i]!;
    postings += size[i]!;
    farthest = Math.max(farthest, Math.abs(slope * times[i]!));
  }
  const flat = Math.log(all / (postings - all));
  let low = flat - farthest;
  let high = flat + farthest;
  let intercept = Math.min(high, Math.max(low, start));
  for (let step = 0; step < 200 && high - low > 1e-12 * Math.max(1, Math.abs(flat)); step++) {
    let excess = -all;
    let weight = 0;
    for (let i = 0; i < times.length; i++) {
      const p = share(intercept + slope * times[i]!);
      excess += size[i]! * p;
      weight += size[i]! * p * (1 - p);
    }
    if (excess > 0) high = intercept;
    else low = intercept;
    const newton = intercept - excess / weight;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - intercept) < 1e-10) return next;
    intercept = next;
  }
  return intercept;
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
