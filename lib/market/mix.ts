import type { Share } from '@/lib/stats/interval';
import type { MonthNumber } from './market-index';

/** When a change of the mix is worth a word. */
export const MIX_RULES = {
  /** Fewest postings on either side of it. */
  postings: 30,
  /** The least part of the postings that would have to come from elsewhere for the mixes to be alike. */
  distance: 0.3,
  /** Standard normal quantile that chi-square must exceed: high, for every month is tried. */
  z: 4,
  /** Sources of whom fewer are expected on the smaller side are taken together. */
  expected: 5,
} as const;

/** A source's part of the postings before and after. */
export interface MixShare {
  name: string;
  before: Share;
  after: Share;
}

/** From one month on, postings come from other sources: what seems a trend across it may be theirs. */
export interface MixChange {
  /** The first month after the change, and its place in the months given. */
  month: MonthNumber;
  at: number;
  /** The total variation distance of the two mixes: 0 where they are alike, 1 where they have no source in common. */
  distance: Share;
  /** The sources whose parts grew and shrank most. */
  risen: MixShare;
  fallen: MixShare;
}

/** What was counted of one source up to a month. */
interface Tally {
  postings: Float64Array;
  /** The sum over months of its postings squared over the month's, from which follows how its part scatters from month to month. */
  squares: Float64Array;
  all: number;
  months: number;
}

const noTally = (sources: number): Tally => ({
  postings: new Float64Array(sources),
  squares: new Float64Array(sources),
  all: 0,
  months: 0,
});

function addMonth(tally: Tally, counts: readonly Uint32Array[], at: number): void {
  const here = postingsIn(counts, at);
  if (here === 0) return;
  tally.all += here;
  tally.months++;
  for (let source = 0; source < counts.length; source++) {
    const count = counts[source]![at]!;
    tally.postings[source]! += count;
    tally.squares[source]! += count ** 2 / here;
  }
}

function postingsIn(counts: readonly Uint32Array[], at: number): number {
  let sum = 0;
  for (let source = 0; source < counts.length; source++) sum += counts[source]![at]!;
  return sum;
}

/** How the postings before and from a month on are mixed. */
interface Split {
  distance: Share;
  /** Chi-square as a standard normal quantile (Wilson & Hilferty). */
  z: number;
}

/**
 * Finds where the mix of the postings' sources changes most over the months: the month for which the mix of all postings before differs
 * most surely (chi-square) from that of all from it on, if they differ by `MIX_RULES.distance` or more, chance is ruled out, and
 * either side has `MIX_RULES.postings`. Chance is what months of the same side differ by, if that is more than a toss gives: sources
 * that take turns are no change. A mix that drifts slowly is found too, near the middle of its drift. Null where none is.
 * Linear in sources times months.
 * @param months the months, ascending
 * @param counts for each source, its postings by month
 * @param names of the sources
 *
 * @example mixChanges([673, 674, 675], [Uint32Array.of(90, 80, 0), Uint32Array.of(10, 20, 100)], ['a.csv', 'b.csv'])
 * // { month: 675, at: 2, distance: 0.85, risen: { name: 'b.csv', before: 0.15, after: 1 }, fallen: { name: 'a.csv', ... } }
 */
export function mixChanges(
  months: readonly MonthNumber[],
  counts: readonly Uint32Array[],
  names: readonly string[],
): MixChange | null {
  const total = noTally(counts.length);
  for (let at = 0; at < months.length; at++) addMonth(total, counts, at);
  const before = noTally(counts.length);
  let found: (Split & { at: number; postings: Float64Array; all: number }) | null = null;
  for (let at = 0; at < months.length; at++) {
    const fewest = Math.min(before.all, total.all - before.all);
    if (fewest >= MIX_RULES.postings && postingsIn(counts, at) > 0) {
      const split = splitOf(before, total);
      if (split.distance >= MIX_RULES.distance && split.z >= MIX_RULES.z && split.z > (found?.z ?? 0))
        found = { ...split, at, postings: before.postings.slice(), all: before.all };
    }
    addMonth(before, counts, at);
  }
  if (!found) return null;
  const { at, distance, postings, all } = found;
  const parts = names.map(
    (name, source): MixShare => ({
      name,
      before: postings[source]! / all,
      after: (total.postings[source]! - postings[source]!) / (total.all - all),
    }),
  );
  parts.sort((a, b) => b.after - b.before - (a.after - a.before));
  return { month: months[at]!, at, distance, risen: parts[0]!, fallen: parts.at(-1)! };
}

function splitOf(before: Tally, total: Tally): Split {
  const { all } = total;
  const [ofBefore, ofAfter] = [before.all, all - before.all];
  let distance = 0;
  let square = 0;
  let kinds = 0;
  let scatter = 0;
  let chances = 0;
  const compare = (earlier: number, later: number) => {
    const sum = earlier + later;
    if (sum === 0) return;
    distance += Math.abs(earlier / ofBefore - later / ofAfter) / 2;
    square += (earlier - (sum * ofBefore) / all) ** 2 * (all / (sum * ofBefore) + all / (sum * ofAfter));
    kinds++;
  };
  const scatterOf = (count: number, of: number, squares: number, months: number) => {
    if (count === 0) return;
    scatter += (squares * of) / count - count;
    chances += (months - 1) * (1 - count / of);
  };
  let fewEarlier = 0;
  let fewLater = 0;
  for (let source = 0; source < total.postings.length; source++) {
    const earlier = before.postings[source]!;
    const later = total.postings[source]! - earlier;
    if (((earlier + later) * Math.min(ofBefore, ofAfter)) / all < MIX_RULES.expected) {
      fewEarlier += earlier;
      fewLater += later;
      continue;
    }
    compare(earlier, later);
    const squares = before.squares[source]!;
    scatterOf(earlier, ofBefore, squares, before.months);
    scatterOf(later, ofAfter, total.squares[source]! - squares, total.months - before.months);
  }
  compare(fewEarlier, fewLater);
  const degrees = kinds - 1;
  if (degrees < 1) return { distance: 0, z: 0 };
  const dispersion = chances > 0 ? Math.max(1, scatter / chances) : 1;
  const part = 2 / (9 * degrees);
  return {
    distance: Math.min(1, distance),
    z: (Math.cbrt(square / dispersion / degrees) - 1 + part) / Math.sqrt(part),
  };
}

const MONTH_WORDS =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';

/**
 * The source that a file's name tells of: the name with each number, and each English month, as `#`, so that monthly exports
 * are one source. The number that a browser puts behind a second download is left out.
 *
 * @example sourceOf('2026-03-15.json') // '#-#-#.json'
 * @example sourceOf('jobs_March_2026 (1).csv') // 'jobs_#_#.csv'
 */
export function sourceOf(fileName: string): string {
  return fileName
    .replace(/ \(\d+\)(?=\.[^.]*$|$)/, '')
    .replace(/\(\d+\)/g, '#')
    .replace(/\d+/g, '#')
    .replace(new RegExp(`(?<![\\p{L}])(${MONTH_WORDS})(?![\\p{L}])`, 'giu'), '#');
}
