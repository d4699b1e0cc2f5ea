import type { Estimate } from '@/lib/stats/interval';
import { logitTrend } from '@/lib/stats/logit-trend';

export type TrendWord = 'rising' | 'falling' | 'steady' | 'unclear' | 'unknown';

/** A trend in one word, and by how much. */
export interface TrendFigure {
  word: TrendWord;
  /**
   * The yearly change of the share, relative: 0.1 is ten per cent more in a year. Null where the data cannot carry it. The
   * value and either end are at most `TREND_RULES.most`, which stands for all that is larger.
   */
  change: Estimate | null;
  /** Why the word is `unknown`, in words for the user. */
  why?: string;
}

/** What a trend needs before it is spoken of, and the largest yearly change that is told. The method page prints these through `lib/relevance/thresholds`. */
export const TREND_RULES = {
  months: 6,
  evenMonths: 4,
  postings: 30,
  askingMonths: 3,
  steady: 0.1,
  most: 9,
} as const;

/**
 * The trend of a share from its monthly counts and the months' postings, which run over the same months without gaps.
 * `rising` or `falling` where the interval of the yearly change excludes zero; else `steady` where it lies within
 * `TREND_RULES.steady` either way, else `unclear`. `unknown`, and why, where no posting is dated, the dated ones cover too
 * few months or crowd into too few of them (a yearly change would be read off a handful of leftovers), or too few dated
 * postings ask, or in too few months (one busy month is no trend). A first or last month that is incomplete is no matter: shares are compared.
 *
 * A skill that nobody asked for until the last months rises without bound, as far as the months can tell: it is `rising`,
 * and its change, like every change beyond tenfold, is told as `TREND_RULES.most`.
 */
export function trendOf(counts: ArrayLike<number>, totals: ArrayLike<number>): TrendFigure {
  let first = -1;
  let last = -1;
  let asked = 0;
  let askingMonths = 0;
  for (let month = 0; month < totals.length; month++) {
    if (totals[month]! > 0) {
      if (first === -1) first = month;
      last = month;
    }
    const asking = counts[month] ?? 0;
    asked += asking;
    if (asking > 0) askingMonths++;
  }
  if (first === -1) return unknown('No posting in this slice carries a date.');
  const covered = last - first + 1;
  if (covered < TREND_RULES.months) {
    const months = covered === 1 ? '1 month' : `${covered} months`;
    return unknown(`The dated postings cover ${months}: a trend needs ${TREND_RULES.months}.`);
  }
  const even = effectiveMonths(totals);
  if (even < TREND_RULES.evenMonths) {
    const months = Math.round(even) <= 1 ? 'one month' : `${Math.round(even)} months`;
    return unknown(
      `Nearly all dated postings lie in ${months}: a trend needs them spread over ${TREND_RULES.evenMonths} or more.`,
    );
  }
  if (asked < TREND_RULES.postings) {
    const postings =
      asked === 0
        ? 'No dated posting asks'
        : asked === 1
          ? '1 dated posting asks'
          : `${asked} dated postings ask`;
    return unknown(`${postings} for it: a trend needs ${TREND_RULES.postings}.`);
  }
  if (askingMonths < TREND_RULES.askingMonths) {
    const months = askingMonths === 1 ? 'one month' : `${askingMonths} months`;
    return unknown(`All that ask for it lie in ${months}: a trend needs ${TREND_RULES.askingMonths}.`);
  }
  const change = logitTrend(counts, totals)?.change;
  if (!change) return unknown('Too few months have dated postings for a trend.');
  return {
    word: wordOf(change),
    change: { value: told(change.value), low: told(change.low), high: told(change.high) },
  };
}

/**
 * How many equally busy months the postings are worth: the inverse of Simpson's index, `(sum n)^2 / sum n^2`. Six like
 * months are 6; two with nearly all postings and a year of leftovers are about 2.
 */
export function effectiveMonths(totals: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let month = 0; month < totals.length; month++) {
    sum += totals[month]!;
    squares += totals[month]! ** 2;
  }
  return sum ** 2 / squares;
}

function wordOf({ low, high }: Estimate): TrendWord {
  if (low > 0) return 'rising';
  if (high < 0) return 'falling';
  return low >= -TREND_RULES.steady && high <= TREND_RULES.steady ? 'steady' : 'unclear';
}

const told = (change: number) => Math.min(change, TREND_RULES.most);

const unknown = (why: string): TrendFigure => ({ word: 'unknown', change: null, why });
