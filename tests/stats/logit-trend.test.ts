import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logitTrend, shareAt } from '@/lib/stats/logit-trend';
import { tMultiplier } from '@/lib/stats/student-t';
import { binomial, normal, seeded } from './random';

const share = (x: number) => 1 / (1 + Math.exp(-x));

/** The slope of greatest likelihood by looking at a grid, finer and finer: slow and without any calculus. */
function slopeByGrid(counts: readonly number[], totals: readonly number[]): number {
  const likelihood = (a: number, b: number) =>
    counts.reduce((sum, count, month) => {
      const x = a + b * (month - counts.length / 2);
      return sum + count * x - totals[month]! * Math.log(1 + Math.exp(x));
    }, 0);
  let [a, b, step] = [0, 0, 2];
  for (let i = 0; i < 4000 && step > 1e-9; i++) {
    let best = likelihood(a, b);
    let [toA, toB] = [a, b];
    for (const da of [-1, -0.5, 0, 0.5, 1]) {
      for (const db of [-1, -0.5, 0, 0.5, 1]) {
        const here = likelihood(a + da * step, b + (db * step) / 10);
        if (here > best) [best, toA, toB] = [here, a + da * step, b + (db * step) / 10];
      }
    }
    if (toA === a && toB === b) step /= 2;
    [a, b] = [toA, toB];
  }
  return b;
}

describe('the yearly change of a share', () => {
  test('is that of the line with the greatest likelihood, found a second way', () => {
    const random = seeded(3);
    for (let round = 0; round < 25; round++) {
      const months = 3 + Math.floor(random() * 30);
      const slope = (random() - 0.5) / 5;
      const totals = Array.from({ length: months }, () => 1 + Math.floor(random() * 400));
      const counts = totals.map((n, m) => binomial(random, n, share(-2 + slope * (m - months / 2))));
      if (counts.filter((count) => count > 0).length < 2) continue;
      const trend = logitTrend(counts, totals)!;
      expect(trend.slope).toBeCloseTo(slopeByGrid(counts, totals), 4);
    }
  });

  test('is exact where the shares lie on the line', () => {
    const totals = [100, 300, 50, 1000, 20, 400, 7, 80];
    const counts = totals.map((n, month) => n * share(-3 + 0.07 * month));
    const trend = logitTrend(counts, totals)!;
    expect(trend.slope).toBeCloseTo(0.07, 8);
    expect(trend.dispersion).toBe(1);
    expect(shareAt(trend, 4)).toBeCloseTo(share(-3 + 0.07 * 4), 8);
    const middle = totals.reduce((sum, n, month) => sum + n * month, 0) / totals.reduce((sum, n) => sum + n);
    const yearly = share(-3 + 0.07 * (middle + 6)) / share(-3 + 0.07 * (middle - 6)) - 1;
    expect(trend.change.value).toBeCloseTo(yearly, 8);
  });

  test('has the errors of height and slope that the inverse of the information gives, found a second way', () => {
    const totals = [100, 300, 50, 1000, 20, 400, 7, 80];
    const trend = logitTrend([9, 21, 6, 60, 2, 35, 1, 9], totals)!;
    const likelihood = (a: number, b: number) =>
      [9, 21, 6, 60, 2, 35, 1, 9].reduce((sum, count, month) => {
        const x = trend.intercept + a + (trend.slope + b) * (month - trend.middle);
        return sum + count * x - totals[month]! * Math.log(1 + Math.exp(x));
      }, 0);
    const h = 1e-3;
    const second = (a: number, b: number) =>
      (likelihood(a, b) - 2 * likelihood(0, 0) + likelihood(-a, -b)) / h ** 2;
    const [aa, bb] = [-second(h, 0), -second(0, h)];
    const ab = -(second(h, h) - second(h, -h)) / 4;
    const determinant = aa * bb - ab * ab;
    expect(trend.interceptError).toBeCloseTo(Math.sqrt((trend.dispersion * bb) / determinant), 5);
    expect(trend.standardError).toBeCloseTo(Math.sqrt((trend.dispersion * aa) / determinant), 5);
    expect(trend.covariance).toBeCloseTo((-trend.dispersion * ab) / determinant, 5);
  });

  test('tells the size of a month to reckon with, in which stray postings count little', () => {
    expect(logitTrend([9, 11, 10], [100, 100, 100])?.monthSize).toBe(100);
    expect(logitTrend([9, 11, 10, 0, 0, 0], [100, 100, 100, 1, 1, 0])?.monthSize).toBeCloseTo(99.3, 1);
  });

  test('compares shares, never counts: a month with ten times the postings is no rise', () => {
    const totals = [100, 100, 100, 100, 100, 1000];
    const trend = logitTrend(
      totals.map((n) => n / 10),
      totals,
    )!;
    expect(trend.change.value).toBeCloseTo(0, 8);
  });

  test.each([
    { data: 'binomial', scatter: 0, extra: 1 },
    { data: 'over-dispersed', scatter: 0.35, extra: 2 },
  ])('has an interval that holds the truth in 93 to 97 of 100 $data samples', ({ scatter, extra }) => {
    const random = seeded(11);
    const months = 24;
    let held = 0;
    let dispersion = 0;
    const samples = 2000;
    for (let i = 0; i < samples; i++) {
      const slope = (random() - 0.5) / 15;
      const totals = Array.from({ length: months }, () => 100 + Math.floor(random() * 200));
      const counts = totals.map((n, m) =>
        binomial(random, n, share(-2 + slope * (m - months / 2) + scatter * normal(random))),
      );
      const trend = logitTrend(counts, totals)!;
      dispersion += trend.dispersion / samples;
      const at = (month: number) => share(-2 + slope * (month - months / 2));
      const truth = at(trend.middle + 6) / at(trend.middle - 6) - 1;
      if (trend.change.low <= truth && truth <= trend.change.high) held++;
    }
    expect(held / samples).toBeGreaterThan(0.93);
    expect(held / samples).toBeLessThan(0.97);
    expect(dispersion).toBeGreaterThan(extra);
  });

  test.each([
    { data: 'a few late postings', at: -11, slope: 1.2, size: 2000 },
    { data: 'separated months', at: -17, slope: 2.5, size: 800 },
  ])('has an interval that holds the truth in 93 to 98 of 100 samples of $data', ({ at, slope, size }) => {
    const random = seeded(5);
    const totals = Array.from({ length: 12 }, () => size);
    const shares = totals.map((_, m) => share(at + slope * (m - 5.5)));
    const truth = share(at + slope * 6) / share(at - slope * 6) - 1;
    let held = 0;
    let tried = 0;
    for (let i = 0; i < 600; i++) {
      // A month in which one posting in ten million is expected to ask has none.
      const counts = shares.map((p) => (size * p < 1e-4 ? 0 : binomial(random, size, p)));
      const trend = logitTrend(counts, totals);
      if (!trend) continue;
      tried++;
      if (trend.change.low <= truth && truth <= trend.change.high) held++;
    }
    expect(held / tried).toBeGreaterThan(0.93);
    expect(held / tried).toBeLessThan(0.985);
  });

  test('where the interval is wide, its ends lie where the likelihood says, found a second way', () => {
    const counts = [0, 0, 0, 1, 0, 0, 2, 0, 9, 20];
    const totals = counts.map(() => 300);
    const trend = logitTrend(counts, totals)!;
    const best = (slope: number) => {
      let greatest = Number.NEGATIVE_INFINITY;
      for (let at = -12; at < 2; at += 0.0005) {
        const sum = counts.reduce((all, count, month) => {
          const x = at + slope * (month - trend.middle);
          return all + count * x - 300 * Math.log(1 + Math.exp(x));
        }, 0);
        greatest = Math.max(greatest, sum);
      }
      return greatest;
    };
    const slopeOf = (change: number) => {
      let [low, high] = [-20, 20];
      for (let i = 0; i < 100; i++) {
        const b = (low + high) / 2;
        const here = share(trend.intercept + 6 * b) / share(trend.intercept - 6 * b) - 1;
        if (here < change) low = b;
        else high = b;
      }
      return low;
    };
    const top = best(trend.slope);
    const loss = (tMultiplier(trend.degrees) ** 2 * trend.dispersion) / 2;
    for (const end of [trend.change.low, trend.change.high]) {
      expect(top - best(slopeOf(end))).toBeCloseTo(loss, 2);
    }
  });

  test('is not lost where a posting asks long before the others do', () => {
    const quiet = [...Array.from({ length: 10 }, () => 0), 200];
    for (const first of [0, 1]) {
      const trend = logitTrend(
        [first, ...quiet],
        Array.from({ length: 12 }, () => 500),
      )!;
      expect(trend.dispersion).toBeLessThan(2);
      expect(trend.change.low).toBeGreaterThan(9);
      expect(Number.isFinite(trend.change.high)).toBe(true);
    }
  });

  test('is unknown with fewer than three months of postings, or when nobody asks', () => {
    expect(logitTrend([1, 2], [10, 10])).toBeNull();
    expect(logitTrend([1, 0, 0, 2], [10, 0, 0, 10])).toBeNull();
    expect(logitTrend([0, 0, 0, 0], [10, 10, 10, 10])).toBeNull();
    expect(logitTrend([], [])).toBeNull();
  });

  test('is a finite number with a wide interval where all that ask come at the very end', () => {
    const trend = logitTrend([0, 0, 0, 0, 0, 40], [300, 300, 300, 300, 300, 300])!;
    expect(trend.change.value).toBeGreaterThan(1);
    expect(Number.isFinite(trend.standardError)).toBe(true);
  });

  test('is no change where every posting asks', () => {
    const { change } = logitTrend([50, 60, 70, 80], [50, 60, 70, 80])!;
    expect(Math.abs(change.value)).toBeLessThan(0.02);
    expect(change.low <= 0 && change.high >= 0).toBe(true);
  });

  test('always gives ordered ends, and the mirror image when time runs backwards', () => {
    const month = fc
      .tuple(fc.nat(200), fc.nat(200))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(month, { minLength: 3, maxLength: 36 }), (months) => {
        const counts = months.map(([count]) => count);
        const totals = months.map(([, total]) => total);
        const trend = logitTrend(counts, totals);
        const back = logitTrend(counts.toReversed(), totals.toReversed());
        expect(trend === null).toBe(back === null);
        const busy = totals.filter((n) => n > 0).length;
        expect(trend === null).toBe(busy < 3 || counts.every((count) => count === 0));
        if (!trend || !back) return;
        expect(trend.change.low <= trend.change.value && trend.change.value <= trend.change.high).toBe(true);
        expect(trend.change.low).toBeGreaterThanOrEqual(-1);
        expect(back.slope).toBeCloseTo(-trend.slope, 5);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
