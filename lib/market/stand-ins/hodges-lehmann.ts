import type { Estimate } from '@/lib/stats/interval';
import { Z95 } from '@/lib/stats/wilson';

/** Two samples of one stratum. */
export type Stratum = readonly [first: readonly number[], second: readonly number[]];

/**
 * By how much the first samples are larger than the second, compared only within strata, with its 95 % interval: the shift at which, taken
 * off the first, neither side is larger any more by the Wilcoxon statistics of the strata, summed with van Elteren's weights. The ends are
 * the shifts at which the sum is as far from even as 1.96 of its standard errors, taken from the placements of the values themselves, so
 * that sides may scatter differently. Null where no stratum has both samples.
 *
 * Sources: Hodges & Lehmann, Ann. Math. Statist. 34 (1963); van Elteren, Bull. Int. Stat. Inst. 37 (1960); Fligner & Policello, JASA
 * 76 (1981), for the standard error.
 *
 * @example stratifiedShift([[[3, 4, 5], [1, 2, 3]]])?.value // 2
 */
export function stratifiedShift(strata: readonly Stratum[]): Estimate | null {
  const samples = strata
    .filter(([first, second]) => first.length > 0 && second.length > 0)
    .map(([first, second]): [Float64Array, Float64Array] => [
      Float64Array.from(first).sort(),
      Float64Array.from(second).sort(),
    ]);
  if (samples.length === 0) return null;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const [first, second] of samples) {
    least = Math.min(least, first[0]! - second.at(-1)!);
    most = Math.max(most, first.at(-1)! - second[0]!);
  }
  const excess = (shift: number) =>
    samples.reduce((sum, [first, second]) => {
      const weight = 1 / (first.length + second.length + 1);
      return sum + weight * (larger(first, second, shift) - (first.length * second.length) / 2);
    }, 0);
  const range = { least, most };
  const start = crossing(excess, 0, range, false);
  const value = (start + crossing(excess, 0, around(excess, 0, start, range), true)) / 2;
  const away = Z95 * standardError(samples, value);
  return {
    value,
    low: Math.min(value, crossing(excess, away, around(excess, away, value, range), false)),
    high: Math.max(value, crossing(excess, -away, around(excess, -away, value, range), true)),
  };
}

interface Range {
  least: number;
  most: number;
}

/** A part of the range around a shift in which a falling function comes down to `level`: in steps that double, from either side. */
function around(
  falling: (shift: number) => number,
  level: number,
  shift: number,
  { least, most }: Range,
): Range {
  let step = (most - least) / 1024;
  let [low, high] = [shift, shift];
  while (low > least && falling(low) <= level) {
    low = Math.max(least, low - step);
    step *= 2;
  }
  step = (most - least) / 1024;
  while (high < most && falling(high) >= level) {
    high = Math.min(most, high + step);
    step *= 2;
  }
  return { least: low, most: high };
}

/** Pairs in which the first, less the shift, is larger; a tie is half. */
function larger(first: Float64Array, second: Float64Array, shift: number): number {
  let pairs = 0;
  eachPlacement(first, second, shift, (below) => {
    pairs += below;
  });
  return pairs;
}

/** For each value less the shift, how many of the others lie below it, a tie being half. Both ascending: one walk through both. */
function eachPlacement(
  values: Float64Array,
  others: Float64Array,
  shift: number,
  take: (below: number) => void,
): void {
  let below = 0;
  let upTo = 0;
  for (let i = 0; i < values.length; i++) {
    if (i === 0 || values[i] !== values[i - 1]) {
      const value = values[i]! - shift;
      below = upTo;
      while (below < others.length && others[below]! < value) below++;
      upTo = below;
      while (upTo < others.length && others[upTo] === value) upTo++;
    }
    take((below + upTo) / 2);
  }
}

/** The shift at which a falling function comes down to `level` (`beyond`: falls below it), to half a unit, or to a millionth of a range under a million. */
function crossing(
  falling: (shift: number) => number,
  level: number,
  { least, most }: Range,
  beyond: boolean,
): number {
  let low = least;
  let high = most;
  const precision = Math.min(0.5, (most - least) * 1e-6);
  while (high - low > precision) {
    const middle = (low + high) / 2;
    const above = beyond ? falling(middle) >= level : falling(middle) > level;
    if (above) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Of the weighted sum at the shift: the part of the other side that lies below each value, held against one half. */
function standardError(samples: readonly [Float64Array, Float64Array][], shift: number): number {
  let variance = 0;
  for (const [first, second] of samples) {
    const weight = 1 / (first.length + second.length + 1);
    variance +=
      weight ** 2 *
      (second.length ** 2 * placements(first, second, shift) +
        first.length ** 2 * placements(second, first, -shift));
  }
  return Math.sqrt(variance);
}

/** The sum of squares of each value's placement among the others, less one half. */
function placements(values: Float64Array, others: Float64Array, shift: number): number {
  let squares = 0;
  eachPlacement(values, others, shift, (below) => {
    squares += (below / others.length - 0.5) ** 2;
  });
  return squares;
}
